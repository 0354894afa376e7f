#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "media/image.h"

namespace ditto {

/// What is behind the person in a film.
struct Backdrop {
    enum class Kind : std::uint8_t {
        Portrait,     ///< what the portrait shows
        Transparent,  ///< nothing
        Colour
    };
    Kind kind = Kind::Portrait;
    std::array<std::uint8_t, 3> colour{};  ///< R,G,B of Colour

    bool operator==(const Backdrop&) const = default;
};

/// "keep", "transparent", or "#rrggbb".
std::string to_text(const Backdrop& backdrop);
/// Also takes "green", the colour that is keyed out most easily beside skin.
std::optional<Backdrop> backdrop_from_text(std::string_view text);

/// Lays a person who is cut out (4 channels) over a colour; `out` has 3 channels, and its memory is
/// reused.
void lay_over(const Image& person, const std::array<std::uint8_t, 3>& colour, Image& out);

}  // namespace ditto
