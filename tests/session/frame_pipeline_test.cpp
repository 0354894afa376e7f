#include "session/frame_pipeline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>

namespace ditto {
namespace {

/// A source of `count` rows, each holding its own number.
auto numbers(int count) {
    return [count, next = 0]() mutable -> std::optional<std::vector<float>> {
        if (next == count) return std::nullopt;
        return std::vector<float>{static_cast<float>(next++)};
    };
}

using Rows = std::span<const std::vector<float>>;

void draw_numbers(Rows rows, std::span<Image> frames) {
    ASSERT_EQ(rows.size(), frames.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        frames[i] = Image(1, 1, 3);
        frames[i].pixels[0] = static_cast<std::uint8_t>(rows[i][0]);
    }
}

TEST(FramePipeline, DeliversEveryFrameOnceAndInOrder) {
    for (const auto& [threads, batch] : {std::pair{1, 1U}, std::pair{2, 1U}, std::pair{5, 1U},
                                         std::pair{1, 7U}, std::pair{3, 4U}}) {
        std::vector<int> delivered;
        std::atomic<std::size_t> largest = 0;
        FramePipeline{numbers(201),
                      [&](Rows rows, std::span<Image> frames) {
                          largest = std::max<std::size_t>(largest, rows.size());
                          // Later frames are often ready first.
                          if (static_cast<int>(rows[0][0]) % 3 == 0) std::this_thread::yield();
                          draw_numbers(rows, frames);
                      },
                      [&](std::int64_t index, const Image& frame) {
                          EXPECT_EQ(index, frame.pixels[0]);
                          delivered.push_back(static_cast<int>(index));
                      },
                      batch}
            .run(threads);
        ASSERT_EQ(delivered.size(), 201u);
        EXPECT_TRUE(std::is_sorted(delivered.begin(), delivered.end()));
        EXPECT_EQ(largest, batch);
    }
}

TEST(FramePipeline, AnErrorAnywhereEndsTheRunWithThatError) {
    const auto fail_at = [](int at) {
        return [at](Rows rows, std::span<Image> frames) {
            if (static_cast<int>(rows[0][0]) == at) throw std::runtime_error("no frame");
            draw_numbers(rows, frames);
        };
    };
    const auto ignore = [](std::int64_t, const Image&) {};
    EXPECT_THROW((FramePipeline{numbers(100), fail_at(40), ignore}.run(4)), std::runtime_error);
    EXPECT_THROW((FramePipeline{[]() -> std::optional<std::vector<float>> {
                                    throw std::runtime_error("no row");
                                },
                                draw_numbers, ignore}
                      .run(3)),
                 std::runtime_error);
    EXPECT_THROW((FramePipeline{numbers(100), draw_numbers,
                                [](std::int64_t index, const Image&) {
                                    if (index == 30) throw std::runtime_error("disk full");
                                }}
                      .run(3)),
                 std::runtime_error);
}

TEST(FramePipeline, NothingIsDeliveredAfterAFrameThatFails) {
    for (int round = 0; round < 200; ++round) {
        std::int64_t last = -1;
        const auto deliver = [&](std::int64_t index, const Image&) {
            last = index;
            if (index == 30) throw std::runtime_error("disk full");
        };
        EXPECT_THROW((FramePipeline{numbers(60), draw_numbers, deliver}.run(4)),
                     std::runtime_error);
        EXPECT_EQ(last, 30);
    }
}

}  // namespace
}  // namespace ditto
