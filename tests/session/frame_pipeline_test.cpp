#include "session/frame_pipeline.h"

#include <gtest/gtest.h>

#include <algorithm>
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

void draw_number(const std::vector<float>& row, Image& frame) {
    frame = Image(1, 1, 3);
    frame.pixels[0] = static_cast<std::uint8_t>(row[0]);
}

TEST(FramePipeline, DeliversEveryFrameOnceAndInOrder) {
    for (int threads : {1, 2, 5}) {
        std::vector<int> delivered;
        FramePipeline{numbers(200),
                      [](const std::vector<float>& row, Image& frame) {
                          // Later frames are often ready first.
                          if (static_cast<int>(row[0]) % 3 == 0) std::this_thread::yield();
                          draw_number(row, frame);
                      },
                      [&](std::int64_t index, const Image& frame) {
                          EXPECT_EQ(index, frame.pixels[0]);
                          delivered.push_back(static_cast<int>(index));
                      }}
            .run(threads);
        ASSERT_EQ(delivered.size(), 200u);
        EXPECT_TRUE(std::is_sorted(delivered.begin(), delivered.end()));
    }
}

TEST(FramePipeline, AnErrorAnywhereEndsTheRunWithThatError) {
    const auto fail_at = [](int at) {
        return [at](const std::vector<float>& row, Image& frame) {
            if (static_cast<int>(row[0]) == at) throw std::runtime_error("no frame");
            draw_number(row, frame);
        };
    };
    const auto ignore = [](std::int64_t, const Image&) {};
    EXPECT_THROW((FramePipeline{numbers(100), fail_at(40), ignore}.run(4)), std::runtime_error);
    EXPECT_THROW((FramePipeline{[]() -> std::optional<std::vector<float>> {
                                    throw std::runtime_error("no row");
                                },
                                draw_number, ignore}
                      .run(3)),
                 std::runtime_error);
    EXPECT_THROW((FramePipeline{numbers(100), draw_number,
                                [](std::int64_t index, const Image&) {
                                    if (index == 30) throw std::runtime_error("disk full");
                                }}
                      .run(3)),
                 std::runtime_error);
}

}  // namespace
}  // namespace ditto
