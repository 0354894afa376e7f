#include "render/backdrop.h"

#include <charconv>
#include <cstdio>

namespace ditto {
namespace {

constexpr std::array<std::uint8_t, 3> kScreenGreen{0x00, 0xb1, 0x40};
constexpr std::string_view kKeep = "keep", kTransparent = "transparent", kGreen = "green";
constexpr std::size_t kHexDigits = 6;

}  // namespace

std::string to_text(const Backdrop& backdrop) {
    switch (backdrop.kind) {
        case Backdrop::Kind::Portrait:
            return std::string(kKeep);
        case Backdrop::Kind::Transparent:
            return std::string(kTransparent);
        case Backdrop::Kind::Colour:
            break;
    }
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", backdrop.colour[0], backdrop.colour[1],
                  backdrop.colour[2]);
    return text.data();
}

std::optional<Backdrop> backdrop_from_text(std::string_view text) {
    if (text == kKeep) return Backdrop{};
    if (text == kTransparent) return Backdrop{.kind = Backdrop::Kind::Transparent};
    if (text == kGreen) return Backdrop{.kind = Backdrop::Kind::Colour, .colour = kScreenGreen};
    if (!text.starts_with('#') || text.size() != 1 + kHexDigits) return std::nullopt;
    std::uint32_t rgb = 0;
    const char* const end = text.data() + text.size();
    const auto [read, error] = std::from_chars(text.data() + 1, end, rgb, 16);
    if (error != std::errc() || read != end) return std::nullopt;
    const auto byte = [rgb](int shift) { return static_cast<std::uint8_t>(rgb >> shift); };
    return Backdrop{.kind = Backdrop::Kind::Colour, .colour = {byte(16), byte(8), byte(0)}};
}

void lay_over(const Image& person, const std::array<std::uint8_t, 3>& colour, Image& out) {
    if (out.width != person.width || out.height != person.height || out.channels != 3)
        out = Image(person.width, person.height, 3);
    const std::uint8_t* from = person.pixels.data();
    std::uint8_t* to = out.pixels.data();
    for (std::size_t left = out.pixels.size() / 3; left > 0; --left, from += 4, to += 3) {
        const int alpha = from[3];
        for (std::size_t c = 0; c < 3; ++c)
            to[c] = static_cast<std::uint8_t>((from[c] * alpha + colour[c] * (255 - alpha) + 127) /
                                              255);
    }
}

}  // namespace ditto
