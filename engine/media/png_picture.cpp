#include <png.h>

#include <array>
#include <cmath>
#include <csetjmp>
#include <cstring>

#include "media/decoded_picture.h"
#include "media/exif.h"

namespace ditto {
namespace {

constexpr png_alloc_size_t kMostChunk = 16 << 20;
constexpr double kSrgbGamma = 1 / 2.2, kGammaStep = 0.01, kLeastGamma = 0.1;

/// libpng hands its bytes out of this and jumps out of errors.
struct Input {
    std::span<const std::uint8_t> rest;
};

void give_bytes(png_structp png, png_bytep to, std::size_t count) {
    auto& input = *static_cast<Input*>(png_get_io_ptr(png));
    if (count > input.rest.size()) png_error(png, "cut short");
    std::memcpy(to, input.rest.data(), count);
    input.rest = input.rest.subspan(count);
}

void leave(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}
void ignore(png_structp, png_const_charp) {}

/// PNG (third edition), cICP: primaries, transfer, matrix and range, for RGB in full range.
int take_tags(png_structp png, png_unknown_chunkp chunk) {
    auto& colour = *static_cast<ColourSpace*>(png_get_user_chunk_ptr(png));
    if (chunk->size == 4 && chunk->data[2] == 0 && chunk->data[3] == 1)
        colour = ColourTags{chunk->data[0], chunk->data[1], Screen::Srgb};
    return 1;
}

bool alike(const Chromaticity& a, const Chromaticity& b) {
    constexpr double kStep = 0.001;
    return std::abs(a.x - b.x) < kStep && std::abs(a.y - b.y) < kStep;
}

bool alike(const Primaries& a, const Primaries& b) {
    return alike(a.white, b.white) && alike(a.red, b.red) && alike(a.green, b.green) &&
           alike(a.blue, b.blue);
}

class PngReader {
  public:
    explicit PngReader(const PictureSource& source)
        : source_(source),
          input_{source.bytes()},
          png_(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, ignore)),
          info_(png_ ? png_create_info_struct(png_) : nullptr) {}
    ~PngReader() { png_destroy_read_struct(&png_, &info_, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    std::optional<DecodedPicture> read(Part part) {
        if (!info_ || !read_header()) return std::nullopt;
        source_.check_size(png_get_image_width(png_, info_), png_get_image_height(png_, info_));
        take_notes();
        if (!choose_samples()) return std::nullopt;
        picture_.shape(static_cast<int>(png_get_image_width(png_, info_)),
                       static_cast<int>(png_get_image_height(png_, info_)), samples_, depth_);
        take_orientation();
        if (part == Part::Header) return std::move(picture_);
        if (png_get_rowbytes(png_, info_) != picture_.stride()) return std::nullopt;
        picture_.allocate();
        picture_.cut_short = !read_rows();
        if (picture_.cut_short && rows_ == 0) return std::nullopt;
        if (picture_.cut_short) {
            if (passes_ == 1) picture_.leave_out_from(rows_, alpha());
        } else {
            read_end();
        }
        take_orientation();
        return std::move(picture_);
    }

  private:
    // These are left by jumps: they hold nothing that would have to be destroyed.

    bool read_header() {
        if (setjmp(png_jmpbuf(png_))) return false;
        png_set_read_fn(png_, &input_, give_bytes);
        png_set_user_limits(png_, 0x7fffffff, 0x7fffffff);  // the product is checked
        png_set_chunk_malloc_max(png_, kMostChunk);
        static constexpr std::array<png_byte, 5> kTags{'c', 'I', 'C', 'P', 0};
        png_set_keep_unknown_chunks(png_, PNG_HANDLE_CHUNK_ALWAYS, kTags.data(), 1);
        png_set_read_user_chunk_fn(png_, &tags_, take_tags);
        png_read_info(png_, info_);
        return true;
    }

    bool choose_samples() {
        if (setjmp(png_jmpbuf(png_))) return false;
        png_set_expand(png_);  // palettes, fewer bits, a transparent colour
        if (png_get_bit_depth(png_, info_) == 16) png_set_swap(png_);
        passes_ = png_set_interlace_handling(png_);
        png_read_update_info(png_, info_);
        depth_ = png_get_bit_depth(png_, info_);
        const int type = png_get_color_type(png_, info_);
        const bool alpha = (type & PNG_COLOR_MASK_ALPHA) != 0;
        if (type & PNG_COLOR_MASK_COLOR) {
            samples_ = alpha ? Samples::Rgba : Samples::Rgb;
        } else {
            samples_ = alpha ? Samples::GreyAlpha : Samples::Grey;
        }
        return true;
    }

    bool read_rows() {
        if (setjmp(png_jmpbuf(png_))) return false;
        for (int pass = 0; pass < passes_; ++pass) {
            for (int y = 0; y < picture_.height; ++y) {
                // What is there of an interlaced picture fills what is not.
                png_bytep row =
                    picture_.bytes.data() + picture_.stride() * static_cast<std::size_t>(y);
                png_read_row(png_, passes_ > 1 ? nullptr : row, passes_ > 1 ? row : nullptr);
                ++rows_;
            }
        }
        return true;
    }

    /// EXIF may come after the rows. Where the end is missing there is nothing to tell.
    void read_end() {
        if (setjmp(png_jmpbuf(png_))) return;
        png_read_end(png_, info_);
    }

    bool alpha() const { return samples_ == Samples::Rgba || samples_ == Samples::GreyAlpha; }

    void take_orientation() {
        png_uint_32 size = 0;
        png_bytep exif = nullptr;
        if (png_get_eXIf_1(png_, info_, &size, &exif))
            picture_.orientation = ffmpeg::orientation_of(read_exif({exif, size}).orientation);
    }

    /// By PNG's order of precedence: cICP, iCCP, sRGB, cHRM with gAMA.
    void take_notes() {
        png_uint_32 x = 0, y = 0;
        int unit = PNG_RESOLUTION_UNKNOWN;
        if (png_get_pHYs(png_, info_, &x, &y, &unit)) {
            picture_.pixel_aspect = aspect_of(
                {static_cast<double>(x), static_cast<double>(y), unit != PNG_RESOLUTION_UNKNOWN});
        }
        png_charp name = nullptr;
        png_bytep profile = nullptr;
        int compression = 0, intent = 0;
        png_uint_32 size = 0;
        if (tags_.index() != 0) {
            picture_.colour = tags_;
        } else if (png_get_iCCP(png_, info_, &name, &compression, &profile, &size)) {
            picture_.colour = IccProfile(profile, profile + size);
        } else if (!png_get_sRGB(png_, info_, &intent)) {
            take_gamma();
        }
    }

    void take_gamma() {
        double gamma = kSrgbGamma;
        Primaries p = kBt709Primaries;
        png_get_gAMA(png_, info_, &gamma);
        png_get_cHRM(png_, info_, &p.white.x, &p.white.y, &p.red.x, &p.red.y, &p.green.x,
                     &p.green.y, &p.blue.x, &p.blue.y);
        if (gamma < kLeastGamma || gamma > 1 / kLeastGamma) return;
        if (std::abs(gamma - kSrgbGamma) > kGammaStep || !alike(p, kBt709Primaries))
            picture_.colour = GammaSpace{p, 1 / gamma};
    }

    const PictureSource& source_;
    Input input_;
    ColourSpace tags_;
    png_structp png_;
    png_infop info_;
    Samples samples_ = Samples::Rgb;
    int depth_ = 8, passes_ = 1;
    int rows_ = 0;  ///< read, of all passes
    DecodedPicture picture_;
};

}  // namespace

std::optional<DecodedPicture> decode_png(const PictureSource& source, Part part) {
    return PngReader(source).read(part);
}

}  // namespace ditto
