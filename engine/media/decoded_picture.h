#pragma once

// What the decoders of pictures give, before it is turned upright and into sRGB. Internal to
// media/.

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "media/colour_space.h"
#include "media/orientation.h"

namespace ditto {

/// What the numbers of a pixel stand for. Alpha is straight; 0 of cyan, magenta, yellow or black is
/// no ink.
enum class Samples { Grey, GreyAlpha, Rgb, Rgba, Cmyk };

int count_of(Samples samples);

struct DecodedPicture {
    int width = 0, height = 0;
    Samples samples = Samples::Rgb;
    int depth = 8;                    ///< 8, or 16 in the machine's order of bytes
    std::vector<std::uint8_t> bytes;  ///< rows from the top, interleaved, without padding
    ColourSpace colour;
    ffmpeg::Orientation orientation;
    double pixel_aspect = 1;  ///< width of a pixel by its height; may be nonsense
    bool cut_short = false;   ///< the file lacks a part of the picture

    std::size_t stride() const;
    /// Its form; then memory for it, filled with zeros.
    void shape(int wide, int high, Samples kind, int bits);
    void allocate() { bytes.assign(stride() * static_cast<std::size_t>(height), 0); }
    void allocate(int wide, int high, Samples kind, int bits) {
        shape(wide, high, kind, bits);
        allocate();
    }
    /// What the file lacks: rows from `row` on. They become transparent where the file has alpha,
    /// else grey.
    void leave_out_from(int row, bool alpha);
    /// Makes straight alpha of premultiplied. For Rgba only.
    void divide_by_alpha();
};

/// How many pixels there are on a length, as JPEG, PNG and TIFF note it.
struct PixelDensity {
    double x = 0, y = 0;
    bool has_unit = false;
};

/// Width of a pixel by its height. Without a unit the two numbers are the ratio itself, as FFmpeg
/// writes and reads them.
double aspect_of(const PixelDensity& density);

/// A file with a picture, or its first bytes.
class PictureSource {
  public:
    static constexpr std::uintmax_t kAll = std::numeric_limits<std::uintmax_t>::max();

    /// Reads at most `bytes` of it. Throws Error(BadInput) where it cannot be read.
    explicit PictureSource(std::filesystem::path path, std::uintmax_t bytes = kAll);

    std::span<const std::uint8_t> bytes() const { return bytes_; }
    /// Throws Error(BadInput) for more pixels than are read.
    void check_size(std::int64_t width, std::int64_t height) const;

  private:
    std::filesystem::path path_;
    std::vector<std::uint8_t> bytes_;
};

/// Header: all but the pixels.
enum class Part { Header, Whole };

// Each gives the first picture of a file of its format, or nothing where its library cannot read
// it. Throws Error(BadInput) for a picture that is too large.
std::optional<DecodedPicture> decode_jpeg(const PictureSource& source, Part part);
std::optional<DecodedPicture> decode_png(const PictureSource& source, Part part);
std::optional<DecodedPicture> decode_webp(const PictureSource& source, Part part);
std::optional<DecodedPicture> decode_tiff(const PictureSource& source, Part part);
/// HEIC, AVIF and their kin.
std::optional<DecodedPicture> decode_heif(const PictureSource& source, Part part);

}  // namespace ditto
