#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "media/image.h"

namespace ditto::testing {

/// What a file says of its picture beside the pixels.
struct PictureNotes {
    int orientation = 0;  ///< EXIF's; 0: nothing is said
    std::vector<std::uint8_t> profile;
    int density_x = 0, density_y = 0;  ///< pixels an inch (a metre in PNG); 0: nothing is said
    std::string exif;                  ///< in place of one with the orientation alone
};

/// A block of EXIF in TIFF's layout with nothing but an orientation.
std::string exif_block(int orientation);
/// One as a camera writes it whose colours are Adobe RGB, without a profile.
std::string exif_of_adobe_rgb();

// Each writes a picture with a format's own library, losslessly where the format can. RGB or RGBA
// where the format has alpha.
void save_jpeg(const std::filesystem::path& path, const Image& image, const PictureNotes& notes);
/// `ink`: cyan, magenta, yellow and black of each pixel, 0 for none; 4 channels.
void save_cmyk_jpeg(const std::filesystem::path& path, const Image& ink, const PictureNotes& notes);
void save_cmyk_tiff(const std::filesystem::path& path, const Image& ink, const PictureNotes& notes);
void save_png(const std::filesystem::path& path, const Image& image, const PictureNotes& notes);
void save_webp(const std::filesystem::path& path, const Image& image, const PictureNotes& notes);
void save_tiff(const std::filesystem::path& path, const Image& image, const PictureNotes& notes);

enum class HeifKind { Heic, Avif };
/// The orientation becomes the boxes irot and imir.
void save_heif(const std::filesystem::path& path, const Image& image, HeifKind kind,
               const PictureNotes& notes);

/// An animation of two frames, the second white.
void save_animated_webp(const std::filesystem::path& path, const Image& first);

/// A profile for lcms's TYPE_GRAY: light is the value to the power of gamma.
std::vector<std::uint8_t> grey_profile(double gamma);
struct Triangle {
    double red_x, red_y, green_x, green_y, blue_x, blue_y;  ///< with a white of D65
};
inline constexpr Triangle kDisplayP3{0.680, 0.320, 0.265, 0.690, 0.150, 0.060};
/// With sRGB's curve.
std::vector<std::uint8_t> rgb_profile(const Triangle& primaries);
/// Inks that take light as light_of_ink() says; `nodes` of its table a side.
std::vector<std::uint8_t> cmyk_profile(unsigned nodes = 13);
/// The sRGB values (0 to 1) of ink (0 to 1) by that profile, which no formula without it gives.
std::array<double, 3> light_of_ink(const std::array<double, 4>& ink);

}  // namespace ditto::testing
