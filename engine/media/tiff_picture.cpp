#include <tiffio.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>
#include <new>
#include <utility>

#include "media/decoded_picture.h"

namespace ditto {
namespace {

constexpr tmsize_t kMostMemory = tmsize_t{1} << 30;

struct Close {
    void operator()(TIFF* file) const { TIFFClose(file); }
};
struct FreeOptions {
    void operator()(TIFFOpenOptions* options) const { TIFFOpenOptionsFree(options); }
};
using File = std::unique_ptr<TIFF, Close>;
using Options = std::unique_ptr<TIFFOpenOptions, FreeOptions>;

/// A place in bytes, for libtiff's calls.
struct Input {
    std::span<const std::uint8_t> bytes;
    toff_t at = 0;
};

Input& input_of(thandle_t handle) {
    return *static_cast<Input*>(handle);
}

tmsize_t read_bytes(thandle_t handle, void* to, tmsize_t count) {
    Input& input = input_of(handle);
    if (input.at >= input.bytes.size() || count <= 0) return 0;
    const auto left = static_cast<tmsize_t>(input.bytes.size() - input.at);
    count = std::min(count, left);
    std::memcpy(to, input.bytes.data() + input.at, static_cast<std::size_t>(count));
    input.at += static_cast<toff_t>(count);
    return count;
}

toff_t seek(thandle_t handle, toff_t offset, int from) {
    Input& input = input_of(handle);
    const toff_t base = from == SEEK_CUR   ? input.at
                        : from == SEEK_END ? static_cast<toff_t>(input.bytes.size())
                                           : 0;
    input.at = base + offset;
    return input.at;
}

int quiet(TIFF*, void*, const char*, const char*, va_list) {
    return 1;
}

File open(Input& input) {
    const Options options(TIFFOpenOptionsAlloc());
    if (!options) throw std::bad_alloc();
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), kMostMemory);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), quiet, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), quiet, nullptr);
    return File(TIFFClientOpenExt(
        "", "rm", &input, read_bytes, [](thandle_t, void*, tmsize_t) -> tmsize_t { return 0; },
        seek, [](thandle_t) { return 0; },
        [](thandle_t handle) { return static_cast<toff_t>(input_of(handle).bytes.size()); },
        [](thandle_t, void**, toff_t*) { return 0; }, [](thandle_t, void*, toff_t) {},
        options.get()));
}

template <typename Value>
Value field(TIFF& file, ttag_t tag, Value fallback) {
    Value value{};
    return TIFFGetFieldDefaulted(&file, tag, &value) ? value : fallback;
}

void take_notes(TIFF& file, DecodedPicture& picture) {
    picture.orientation =
        ffmpeg::orientation_of(field<std::uint16_t>(file, TIFFTAG_ORIENTATION, 1));
    const auto unit = field<std::uint16_t>(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_NONE);
    picture.pixel_aspect =
        aspect_of({field<float>(file, TIFFTAG_XRESOLUTION, 0),
                   field<float>(file, TIFFTAG_YRESOLUTION, 0), unit != RESUNIT_NONE});
    std::uint32_t size = 0;
    const std::uint8_t* profile = nullptr;
    if (TIFFGetField(&file, TIFFTAG_ICCPROFILE, &size, &profile) && profile)
        picture.colour = IccProfile(profile, profile + size);
}

/// Ink, one byte for each of four, in rows: what print shops send.
bool is_plain_cmyk(TIFF& file) {
    return field<std::uint16_t>(file, TIFFTAG_PHOTOMETRIC, 0) == PHOTOMETRIC_SEPARATED &&
           field<std::uint16_t>(file, TIFFTAG_INKSET, INKSET_CMYK) == INKSET_CMYK &&
           field<std::uint16_t>(file, TIFFTAG_SAMPLESPERPIXEL, 0) == 4 &&
           field<std::uint16_t>(file, TIFFTAG_BITSPERSAMPLE, 0) == 8 &&
           field<std::uint16_t>(file, TIFFTAG_PLANARCONFIG, 0) == PLANARCONFIG_CONTIG &&
           !TIFFIsTiled(&file);
}

int read_cmyk(TIFF& file, DecodedPicture& picture) {
    if (TIFFScanlineSize(&file) != static_cast<tmsize_t>(picture.stride())) return 0;
    for (int y = 0; y < picture.height; ++y) {
        std::uint8_t* row = picture.bytes.data() + picture.stride() * static_cast<std::size_t>(y);
        if (TIFFReadScanline(&file, row, static_cast<std::uint32_t>(y), 0) < 0) return y;
    }
    return picture.height;
}

/// All other kinds, as libtiff turns them into 8-bit RGBA; strip by strip, so that what comes
/// before damage is kept. Returns the rows that were read, and whether the file has alpha.
std::pair<int, bool> read_rgba(TIFF& file, DecodedPicture& picture) {
    std::array<char, 1024> why{};
    TIFFRGBAImage image{};
    if (!TIFFRGBAImageOK(&file, why.data()) || !TIFFRGBAImageBegin(&image, &file, 1, why.data()))
        return {0, false};
    const std::unique_ptr<TIFFRGBAImage, decltype(&TIFFRGBAImageEnd)> owner(&image,
                                                                            TIFFRGBAImageEnd);
    image.req_orientation = image.orientation;  // it is turned elsewhere
    const auto whole = static_cast<std::uint32_t>(picture.height);
    std::uint32_t step = std::max<std::uint32_t>(
        TIFFIsTiled(&file) ? field<std::uint32_t>(file, TIFFTAG_TILELENGTH, whole)
                           : field<std::uint32_t>(file, TIFFTAG_ROWSPERSTRIP, whole),
        1);
    step = std::min(step, whole);
    for (std::uint32_t y = 0; y < whole; y += step) {
        const std::uint32_t rows = std::min(step, whole - y);
        image.row_offset = static_cast<int>(y);
        auto* to = picture.bytes.data() + picture.stride() * y;
        if (!TIFFRGBAImageGet(&image, reinterpret_cast<std::uint32_t*>(to), image.width, rows))
            return {static_cast<int>(y), image.alpha != 0};
    }
    return {picture.height, image.alpha != 0};
}

}  // namespace

std::optional<DecodedPicture> decode_tiff(const PictureSource& source, Part part) {
    Input input{source.bytes()};
    const File file = open(input);
    // A camera's raw file begins with a preview of itself.
    if (!file || (field<std::uint32_t>(*file, TIFFTAG_SUBFILETYPE, 0) & FILETYPE_REDUCEDIMAGE))
        return std::nullopt;
    const auto width = field<std::uint32_t>(*file, TIFFTAG_IMAGEWIDTH, 0),
               height = field<std::uint32_t>(*file, TIFFTAG_IMAGELENGTH, 0);
    source.check_size(width, height);
    DecodedPicture picture;
    const bool cmyk = is_plain_cmyk(*file);
    picture.shape(static_cast<int>(width), static_cast<int>(height),
                  cmyk ? Samples::Cmyk : Samples::Rgba, 8);
    take_notes(*file, picture);
    if (part == Part::Header) return picture;
    picture.allocate();
    const auto [rows, alpha] =
        cmyk ? std::pair(read_cmyk(*file, picture), false) : read_rgba(*file, picture);
    if (rows == 0) return std::nullopt;
    if (alpha) picture.divide_by_alpha();
    if (rows < picture.height) picture.leave_out_from(rows, alpha);
    return picture;
}

}  // namespace ditto
