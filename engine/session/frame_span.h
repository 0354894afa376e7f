#pragma once

#include <cstdint>

namespace ditto {

/// Video frames `first` to before `first + count`.
struct FrameSpan {
    std::int64_t first = 0, count = 0;

    std::int64_t end() const { return first + count; }
    bool operator==(const FrameSpan&) const = default;
};

}  // namespace ditto
