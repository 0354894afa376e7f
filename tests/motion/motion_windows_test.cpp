#include "motion/motion_windows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "audio/feature_stream.h"
#include "fixtures/sounds.h"
#include "motion/motion_stream.h"

namespace ditto {
namespace {

AudioFeatures speech(std::int64_t frames) {
    FeatureStream stream;
    stream.push(testing::spoken(static_cast<double>(frames) / kFeatureRate));
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
        const AudioFeatures sound = speech(kLength);
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

TEST(Talk, BeginsJustBeforeSpeechAndFadesAfterIt) {
    FrameLife life(1);
    std::vector<HeardFrame> heard;
    for (int i = 0; i < 20; ++i) {
        AudioFeatureRow row{};
        row.speech = i >= 8 && i < 12 ? 1.0f : 0.0f;
        heard.push_back(life.next(row));
    }
    std::vector<float> talk;
    for (std::size_t i = 0; i < heard.size(); ++i) talk.push_back(talk_at(heard, i));
    EXPECT_EQ(talk[5], 0.0f);
    EXPECT_TRUE(0.0f < talk[6] && talk[6] < talk[7] && talk[7] < talk[8]);
    EXPECT_EQ(talk[8], 1.0f);
    EXPECT_EQ(talk[11], 1.0f);
    EXPECT_TRUE(talk[11] > talk[12] && talk[12] > talk[13] && talk[13] > talk[14]);
    EXPECT_EQ(talk[14], 0.0f);
    EXPECT_FALSE(beside_speech(heard, 1));
    EXPECT_TRUE(beside_speech(heard, 2));
    EXPECT_TRUE(beside_speech(heard, 13));
    EXPECT_FALSE(beside_speech(heard, 14));
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
    const AudioFeatures sound = speech(kLength);
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
