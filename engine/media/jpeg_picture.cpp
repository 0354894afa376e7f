#include <algorithm>
#include <csetjmp>
#include <cstdio>  // jpeglib.h needs it
#include <cstdlib>
#include <string_view>

#include <jpeglib.h>

#include <jerror.h>

#include "media/decoded_picture.h"
#include "media/exif.h"

namespace ditto {
namespace {

constexpr int kMostScans = 500;  // files with more are made to take long
constexpr int kExifMarker = JPEG_APP0 + 1, kIccMarker = JPEG_APP0 + 2;

/// libjpeg's way out of an error is to jump.
struct Failures {
    jpeg_error_mgr manager{};
    std::jmp_buf way_out{};
    bool cut_short = false;
};

Failures& failures_of(j_common_ptr info) {
    return *reinterpret_cast<Failures*>(info->err);
}

[[noreturn]] void leave(j_common_ptr info) {
    std::longjmp(failures_of(info).way_out, 1);
}

void note_warning(j_common_ptr info, int level) {
    if (level >= 0) return;  // a trace
    const int code = info->err->msg_code;
    if (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER) failures_of(info).cut_short = true;
}

void limit_scans(j_common_ptr info) {
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMostScans) leave(info);
}

class JpegReader {
  public:
    explicit JpegReader(const PictureSource& source) : source_(source) {
        info_.err = jpeg_std_error(&failures_.manager);
        failures_.manager.error_exit = leave;
        failures_.manager.emit_message = note_warning;
        scans_.progress_monitor = limit_scans;
    }
    ~JpegReader() { jpeg_destroy_decompress(&info_); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    std::optional<DecodedPicture> read(Part part) {
        if (!read_header()) return std::nullopt;
        source_.check_size(info_.image_width, info_.image_height);
        take_notes();
        picture_.shape(static_cast<int>(info_.image_width), static_cast<int>(info_.image_height),
                       samples(), 8);
        if (part == Part::Header) return std::move(picture_);
        picture_.allocate();
        if (!read_rows()) return std::nullopt;
        picture_.cut_short = failures_.cut_short;
        if (picture_.samples == Samples::Cmyk && info_.saw_Adobe_marker) count_ink();
        return std::move(picture_);
    }

  private:
    // These two are left by jumps: they hold nothing that would have to be destroyed.

    bool read_header() {
        if (setjmp(failures_.way_out)) return false;
        jpeg_create_decompress(&info_);
        info_.progress = &scans_;
        jpeg_save_markers(&info_, kExifMarker, 0xffff);
        jpeg_save_markers(&info_, kIccMarker, 0xffff);
        jpeg_mem_src(&info_, source_.bytes().data(), source_.bytes().size());
        return jpeg_read_header(&info_, TRUE) == JPEG_HEADER_OK;
    }

    bool read_rows() {
        if (setjmp(failures_.way_out)) return false;
        info_.out_color_space = picture_.samples == Samples::Cmyk   ? JCS_CMYK
                                : picture_.samples == Samples::Grey ? JCS_GRAYSCALE
                                                                    : JCS_RGB;
        jpeg_start_decompress(&info_);
        if (info_.output_components != count_of(picture_.samples)) return false;
        while (info_.output_scanline < info_.output_height) {
            JSAMPROW row = picture_.bytes.data() + picture_.stride() * info_.output_scanline;
            jpeg_read_scanlines(&info_, &row, 1);
        }
        jpeg_finish_decompress(&info_);
        return true;
    }

    Samples samples() const {
        if (info_.num_components == 4) return Samples::Cmyk;
        return info_.num_components == 1 ? Samples::Grey : Samples::Rgb;
    }

    void take_notes() {
        for (const auto* marker = info_.marker_list; marker; marker = marker->next) {
            const std::span<const std::uint8_t> block(marker->data, marker->data_length);
            constexpr std::string_view kName("Exif\0\0", 6);
            if (marker->marker != kExifMarker || block.size() < kName.size() ||
                !std::equal(kName.begin(), kName.end(), block.begin()))
                continue;
            const ExifNotes notes = read_exif(block);
            picture_.orientation = ffmpeg::orientation_of(notes.orientation);
            if (notes.adobe_rgb) picture_.colour = kAdobeRgb;
            break;
        }
        JOCTET* profile = nullptr;
        unsigned size = 0;
        if (read_profile(&profile, &size)) picture_.colour = IccProfile(profile, profile + size);
        std::free(profile);
        if (info_.saw_JFIF_marker) {
            picture_.pixel_aspect =
                aspect_of({static_cast<double>(info_.X_density),
                           static_cast<double>(info_.Y_density), info_.density_unit != 0});
        }
    }

    bool read_profile(JOCTET** profile, unsigned* size) {
        if (setjmp(failures_.way_out)) return false;
        return jpeg_read_icc_profile(&info_, profile, size);
    }

    /// Adobe's programs write how much light is left.
    void count_ink() {
        for (std::uint8_t& value : picture_.bytes) value = static_cast<std::uint8_t>(255 - value);
    }

    const PictureSource& source_;
    Failures failures_;
    jpeg_progress_mgr scans_{};
    jpeg_decompress_struct info_{};
    DecodedPicture picture_;
};

}  // namespace

std::optional<DecodedPicture> decode_jpeg(const PictureSource& source, Part part) {
    return JpegReader(source).read(part);
}

}  // namespace ditto
