#include "motion/motion_windows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "audio/feature_stream.h"
#include "core/philox.h"
#include "motion/motion_stream.h"

namespace ditto {
namespace {

/// Noise in bursts, like syllables.
AudioFeatures babble(std::int64_t frames) {
    const Philox noise(5);
    std::vector<float> samples(static_cast<std::size_t>(frames) * kSamplesPerRow);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float envelope = std::max(0.0f, std::sin(static_cast<float>(i) * 2e-3f));
        samples[i] = 0.1f * envelope * noise.normal(i);
    }
    FeatureStream stream;
    stream.push(samples);
    stream.finish();
    return stream.take();
}

constexpr MotionOptions kOptions{.steps = 3};
constexpr std::int64_t kLength = 300;

class MotionWindowsTest : public ::testing::Test {
  protected:
    /// All rows as a stream gives them.
    static Motion motion(const Controls& controls) {
        MotionStream stream(Pack::open(DITTO_STARTER_DIR), kOptions, {});
        const AudioFeatures sound = babble(kLength);
        for (std::size_t i = 0; i < sound.size(); ++i) stream.push(sound[i], controls[i]);
        stream.finish();
        return stream.take();
    }

    /// The first and last row that differ.
    static std::optional<std::pair<std::int64_t, std::int64_t>> difference(const Motion& a,
                                                                           const Motion& b) {
        std::optional<std::pair<std::int64_t, std::int64_t>> span;
        for (std::int64_t i = 0; i < kLength; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (std::ranges::equal(a.row(at), b.row(at))) continue;
            span = {span ? span->first : i, i};
        }
        return span;
    }
};

TEST(Window, CoversEveryFrameOnce) {
    EXPECT_EQ(window::count(0), 0);
    for (const std::int64_t frames : {1, 79, 80, 81, 149, 150, 151, 220, 221, 1500}) {
        const std::int64_t count = window::count(frames);
        EXPECT_GE((count - 1) * window::kHop + window::kFrames, frames);
        EXPECT_LT(count > 1 ? (count - 2) * window::kHop + window::kFrames : 0, frames);
        for (std::int64_t i = 0; i < frames; ++i) {
            const std::int64_t first = window::of(i, frames) * window::kHop;
            EXPECT_GE(i, first);
            EXPECT_LT(i, first + window::kFrames);
        }
    }
}

TEST_F(MotionWindowsTest, AnInfluenceOfZeroIsNoDirection) {
    Controls silent(kLength);
    for (ControlRow& row : silent) row.set(Channel::HeadYaw, 20.0f, 0.0f);
    EXPECT_EQ(motion(silent).values, motion(Controls(kLength)).values);
}

TEST_F(MotionWindowsTest, DirectionReachesTheWindowsOfItsFramesAlone) {
    const Motion undirected = motion(Controls(kLength));
    for (const Channel channel :
         {Channel::HeadYaw, Channel::EyesOpen, Channel::EmotionHappy, Channel::GazePitch}) {
        Controls controls(kLength);
        for (std::size_t i = 100; i < 110; ++i) controls[i].set(channel, 1.0f);
        const auto changed = difference(motion(controls), undirected);
        ASSERT_TRUE(changed) << channel_name(channel);
        EXPECT_GE(changed->first, 70) << channel_name(channel);
        EXPECT_LT(changed->second, 150) << channel_name(channel);
    }
}

TEST_F(MotionWindowsTest, AnEditBetweenDirectedFramesReachesNoFurther) {
    Controls controls(kLength);
    for (ControlRow& row : controls) row.set(Channel::EmotionHappy, 1.0f, 0.7f);
    const Motion before = motion(controls);
    for (std::size_t i = 145; i < 148; ++i) controls[i].set(Channel::HeadPitch, 4.0f);
    const auto changed = difference(motion(controls), before);
    ASSERT_TRUE(changed);
    EXPECT_GE(changed->first, 70);
    EXPECT_LT(changed->second, 220);
}

TEST_F(MotionWindowsTest, AmplitudesChangeTheirFramesAlone) {
    Controls controls(kLength);
    for (std::size_t i = 100; i < 110; ++i) controls[i].set(Channel::MouthAmplitude, 0.5f);
    const auto changed = difference(motion(controls), motion(Controls(kLength)));
    ASSERT_TRUE(changed);
    EXPECT_GE(changed->first, 100);
    EXPECT_LT(changed->second, 110);
}

TEST_F(MotionWindowsTest, DirectedWindowsCanBeSampledInAnyOrder) {
    const AudioFeatures sound = babble(kLength);
    FrameLife life(kOptions.seed);
    std::vector<HeardFrame> heard;
    for (const auto& row : sound) heard.push_back(life.next(row));
    Controls controls(kLength);
    for (ControlRow& row : controls) row.set(Channel::HeadYaw, 8.0f, 0.5f);

    MotionWindows windows(Pack::open(DITTO_STARTER_DIR), kOptions);
    const std::int64_t count = window::count(kLength);
    const auto input = [&](std::int64_t w) {
        const auto first = static_cast<std::size_t>(w * window::kHop);
        const auto rest = heard.size() - first;
        return WindowInput{w, std::span(heard).subspan(first, std::min<std::size_t>(rest, 81)),
                           std::span(controls).subspan(first, std::min<std::size_t>(rest, 80))};
    };
    std::vector<Motion> free, directed(static_cast<std::size_t>(count));
    for (std::int64_t w = 0; w < count; ++w)
        free.push_back(windows.free(input(w), w > 0 ? &free.back() : nullptr, {}));
    for (std::size_t w = directed.size(); w-- > 0;)
        directed[w] = windows.directed(input(static_cast<std::int64_t>(w)), free[w],
                                       w > 0 ? &free[w - 1] : nullptr, {});

    const Motion streamed = motion(controls);
    for (std::int64_t i = 0; i < kLength; ++i) {
        const auto w = static_cast<std::size_t>(window::of(i, kLength));
        const auto row = finished_row(
            input(static_cast<std::int64_t>(w)), directed[w], w > 0 ? &directed[w - 1] : nullptr,
            static_cast<std::size_t>(i) - w * static_cast<std::size_t>(window::kHop));
        ASSERT_TRUE(std::ranges::equal(row, streamed.row(static_cast<std::size_t>(i)))) << i;
    }
}

TEST_F(MotionWindowsTest, WhatIsDirectedWithoutSamplingIsWhereItIsDirected) {
    Controls controls(80);
    for (ControlRow& row : controls) row.set(Channel::HeadRoll, -7.0f);
    std::vector<HeardFrame> heard(80);
    const Motion directed = direct({0, heard, controls}, {.values = std::vector<float>(80 * 58)});
    for (std::size_t i = 0; i < directed.rows(); ++i)
        EXPECT_FLOAT_EQ(directed.row(i)[arkit::kRoll], -7.0f);
}

}  // namespace
}  // namespace ditto
