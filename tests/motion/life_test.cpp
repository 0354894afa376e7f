// What eyes and heads do by themselves, against the statistics of people (facts: Bentivoglio 1997,
// "Eyes Alive").
#include "motion/life.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "motion/head_sway.h"

namespace ditto {
namespace {

constexpr int kFramesPerMinute = 25 * 60;
constexpr std::array<std::uint64_t, 4> kSeeds{0, 1, 7, 12345};

struct Blinks {
    int count = 0;
    float shallowest = 0.0f;  ///< openness at the deepest frame of the least complete blink
};

Blinks watch(std::uint64_t seed, int frames, bool speaking) {
    EyeLife life(seed);
    Blinks blinks;
    float deepest = 1.0f;
    for (int i = 0; i < frames; ++i) {
        const float openness = life.next(speaking).openness;
        EXPECT_GE(openness, 0.0f);
        EXPECT_LE(openness, 1.0f);
        deepest = std::min(deepest, openness);
        if (openness == 1.0f && deepest < 1.0f) {
            ++blinks.count;
            blinks.shallowest = std::max(blinks.shallowest, deepest);
            deepest = 1.0f;
        }
    }
    return blinks;
}

TEST(EyeLife, BlinksAsOftenAsPeopleAndClosesTheEyesEachTime) {
    constexpr int kMinutes = 10;
    for (const auto seed : kSeeds) {
        for (const bool speaking : {true, false}) {
            const Blinks blinks = watch(seed, kMinutes * kFramesPerMinute, speaking);
            EXPECT_GE(blinks.count, 15 * kMinutes) << seed;
            EXPECT_LE(blinks.count, 35 * kMinutes) << seed;
            EXPECT_LE(blinks.shallowest, 0.02f) << seed;
        }
    }
}

TEST(EyeLife, EvenShortVideosBlinkTheAskedForNumberOfTimes) {
    for (const auto seed : kSeeds) {
        const int count = watch(seed, 16 * 25, true).count;
        EXPECT_GE(count, 4) << seed;
        EXPECT_LE(count, 9) << seed;
    }
}

TEST(EyeLife, GazeStaysNearTheCameraAndJumps) {
    for (const auto seed : kSeeds) {
        EyeLife life(seed);
        int near = 0, still = 0;
        EyeState before = life.next(true);
        for (int i = 0; i < 5 * kFramesPerMinute; ++i) {
            const EyeState eyes = life.next(true);
            EXPECT_LE(std::abs(eyes.gaze_yaw), 18.0f);
            EXPECT_LE(std::abs(eyes.gaze_pitch), 10.0f);
            near += std::hypot(eyes.gaze_yaw, eyes.gaze_pitch) < 4.0f;
            still += eyes.gaze_yaw == before.gaze_yaw;
            before = eyes;
        }
        EXPECT_GT(near, 5 * kFramesPerMinute / 2) << seed;
        EXPECT_GT(still, 5 * kFramesPerMinute * 8 / 10) << seed;
    }
}

TEST(EyeLife, SeedsDecideAndRepeat) {
    EyeLife a(5), b(5), other(6);
    bool differs = false;
    for (int i = 0; i < 500; ++i) {
        const EyeState x = a.next(i % 90 < 60), y = b.next(i % 90 < 60),
                       z = other.next(i % 90 < 60);
        EXPECT_EQ(x.openness, y.openness);
        EXPECT_EQ(x.gaze_yaw, y.gaze_yaw);
        differs = differs || x.openness != z.openness;
    }
    EXPECT_TRUE(differs);
}

TEST(HeadSway, MovesAsMuchAsPeopleDoAndSmoothly) {
    constexpr int kFrames = 10 * kFramesPerMinute;
    for (const auto seed : kSeeds) {
        HeadSway sway(seed);
        std::array<double, 3> squares{};
        double largest_step = 0.0;
        auto before = sway.next(1.0f);
        for (int i = 0; i < kFrames; ++i) {
            const auto angles = sway.next(1.0f);
            for (std::size_t axis = 0; axis < 3; ++axis) {
                squares[axis] += angles[axis] * angles[axis];
                largest_step = std::max(largest_step,
                                        static_cast<double>(std::abs(angles[axis] - before[axis])));
            }
            before = angles;
        }
        EXPECT_NEAR(std::sqrt(squares[0] / kFrames), 2.1, 0.7) << seed;
        EXPECT_NEAR(std::sqrt(squares[1] / kFrames), 1.4, 0.5) << seed;
        EXPECT_LT(largest_step, 1.0) << seed;
    }
}

TEST(HeadSway, IsCalmerInSilence) {
    HeadSway talking(2), silent(2);
    double loud = 0.0, quiet = 0.0;
    for (int i = 0; i < kFramesPerMinute; ++i) {
        loud += std::abs(talking.next(1.0f)[0]);
        quiet += std::abs(silent.next(0.0f)[0]);
    }
    EXPECT_LT(quiet, 0.8 * loud);
}

}  // namespace
}  // namespace ditto
