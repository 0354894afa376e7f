#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "media/image.h"

namespace ditto {

/// Renders motion rows on several threads and delivers the frames in order.
struct FramePipeline {
    /// The next row of motion, or nothing at the end. Called by one thread at a time.
    std::function<std::optional<std::vector<float>>()> next_row;
    /// Makes the frames of up to `batch` rows; called by all threads at once.
    std::function<void(std::span<const std::vector<float>> rows, std::span<Image> frames)> render;
    /// Takes frame `index`; called in order, by one thread at a time.
    std::function<void(std::int64_t index, const Image& frame)> deliver;

    std::size_t batch = 1;  ///< rows that a thread takes at a time

    /// Runs until `next_row` ends. At most `threads` times `batch` frames exist at a time. The
    /// first exception of any callback stops all threads and is thrown again here.
    void run(int threads) const;
};

}  // namespace ditto
