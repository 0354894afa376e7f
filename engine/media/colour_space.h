#pragma once

// How files say what their colours are. Internal to media/.

#include <cstdint>
#include <variant>
#include <vector>

namespace ditto {

/// An ICC profile as a file holds it, not checked.
using IccProfile = std::vector<std::uint8_t>;

/// The screen that values are made for: its light is the value to the power of 2.4 (ITU-R BT.1886),
/// or sRGB's curve. Between the two nobody converts: values of BT.709 are shown as those of sRGB.
enum class Screen { Bt1886, Srgb };

/// Code points of ITU-T H.273, as video, HEIF and PNG (cICP) carry them; FFmpeg's numbers are the
/// same.
struct ColourTags {
    static constexpr int kUnspecified = 2;

    int primaries = kUnspecified;
    int transfer = kUnspecified;
    Screen screen = Screen::Bt1886;

    friend bool operator==(const ColourTags&, const ColourTags&) = default;
};

struct Chromaticity {
    double x = 0, y = 0;  ///< CIE 1931
};

struct Primaries {
    Chromaticity white, red, green, blue;
};

inline constexpr Primaries kBt709Primaries{
    {0.3127, 0.3290}, {0.640, 0.330}, {0.300, 0.600}, {0.150, 0.060}};

/// Light is the value (0 to 1) to the power of gamma.
struct GammaSpace {
    Primaries primaries = kBt709Primaries;
    double gamma = 2.2;
};

/// Adobe RGB (1998), 4.3.
inline constexpr GammaSpace kAdobeRgb{
    {{0.3127, 0.3290}, {0.640, 0.330}, {0.210, 0.710}, {0.150, 0.060}}, 563.0 / 256.0};

/// Nothing: sRGB.
using ColourSpace = std::variant<std::monostate, IccProfile, ColourTags, GammaSpace>;

}  // namespace ditto
