#include "core/frame_rate.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ditto {

double FrameRate::named() const {
    return std::round(1000 * a_second()) / 1000;
}

std::string to_text(const FrameRate& rate) {
    std::array<char, 32> text{};
    const auto [end, failed] = std::to_chars(text.data(), text.data() + text.size(), rate.named(),
                                             std::chars_format::fixed);
    return failed == std::errc() ? std::string(text.data(), end) : std::string();
}

}  // namespace ditto
