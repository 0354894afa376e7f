#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ditto {

/// 8-bit picture, rows from the top without padding, channels interleaved: R,G,B or R,G,B,A
/// (alpha straight, not premultiplied).
struct Image {
    int width = 0;
    int height = 0;
    int channels = 3;
    std::vector<std::uint8_t> pixels;

    Image() = default;
    Image(int w, int h, int c)
        : width(w),
          height(h),
          channels(c),
          pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) *
                 static_cast<std::size_t>(c)) {}

    bool empty() const { return pixels.empty(); }
    std::size_t stride() const {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
    }
    std::uint8_t* row(int y) { return pixels.data() + stride() * static_cast<std::size_t>(y); }
    const std::uint8_t* row(int y) const {
        return pixels.data() + stride() * static_cast<std::size_t>(y);
    }

    friend bool operator==(const Image&, const Image&) = default;
};

}  // namespace ditto
