#include "motion/liveportrait/audio_to_motion.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/error.h"
#include "core/philox.h"

namespace ditto {
namespace {

FrameCondition audio_alone() {
    return FrameCondition({}, {.emotions = {},
                               .emotion = false,
                               .eye_open = false,
                               .eye_ball = false,
                               .keypoints = false});
}

/// A stand-in for the motion model whose frames tell the audio, the window and what it continued.
std::vector<MotionVector> echo(std::int64_t window, const MotionVector& last,
                               std::span<const float> conditions) {
    std::vector<MotionVector> motion(kWindowFrames);
    for (std::size_t f = 0; f < kWindowFrames; ++f)
        for (std::size_t d = 0; d < kMotionValues; ++d)
            motion[f][d] = 0.5f * last[d] + conditions[f * kHubertValues + d] +
                           0.01f * static_cast<float>(window);
    return motion;
}

std::vector<float> audio(std::size_t rows) {
    const Philox random(3);
    std::vector<float> values(rows * kHubertValues);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = random.uniform(i);
    return values;
}

AudioToMotionOptions options(std::size_t overlap, bool live) {
    AudioToMotionOptions options;
    options.overlap = overlap;
    if (live) options.live_silence = std::vector<float>(overlap * kHubertValues, 0.0f);
    return options;
}

std::vector<MotionVector> motion_of(std::span<const float> audio, const AudioToMotionOptions& how,
                                    std::size_t piece) {
    AudioToMotion stream(MotionVector{}, audio_alone(), echo, how);
    std::vector<MotionVector> motion;
    const auto take = [&] { std::ranges::copy(stream.take(), std::back_inserter(motion)); };
    for (; !audio.empty(); take()) {
        const std::size_t values = std::min(piece * kHubertValues, audio.size());
        stream.push(audio.first(values));
        audio = audio.subspan(values);
    }
    stream.finish();
    take();
    return motion;
}

TEST(AudioToMotionTest, GivesTheSameMotionHoweverItIsFed) {
    const auto sound = audio(333);
    for (const bool live : {false, true}) {
        for (const std::size_t overlap : {1, 10, 40, 79}) {
            const auto how = options(overlap, live);
            const auto whole = motion_of(sound, how, 1000);
            for (const std::size_t piece : {1, 80, 99})
                EXPECT_EQ(motion_of(sound, how, piece), whole) << live << overlap << piece;
        }
    }
}

TEST(AudioToMotionTest, GivesOneFrameForEachRowOfAudio) {
    for (const bool live : {false, true})
        for (const std::size_t overlap : {1, 10, 40, 70, 79})
            for (const std::size_t rows : {0, 1, 2, 9, 10, 11, 79, 80, 81, 150, 161})
                EXPECT_EQ(motion_of(audio(rows), options(overlap, live), 13).size(), rows)
                    << live << " " << overlap;
}

TEST(AudioToMotionTest, MovesWithTheSoundOfItsOwnFrame) {
    // A click in one frame shows there and, smoothed, in its neighbours; the expression, which is
    // never smoothed, shows it in that frame alone.
    constexpr std::size_t kClick = 100, kExpression = 210;
    std::vector<float> sound(160 * kHubertValues, 0.0f);
    sound[kClick * kHubertValues + kExpression] = 1.0f;
    for (const std::size_t overlap : {10, 70}) {
        const auto motion = motion_of(sound, options(overlap, true), 5);
        for (std::size_t frame = 90; frame < 110; ++frame)
            EXPECT_EQ(motion[frame][kExpression] > 0.9f, frame == kClick) << overlap << frame;
    }
}

TEST(AudioToMotionTest, HoldsAtMostAFewWindowsOfMotionBack) {
    AudioToMotion stream(MotionVector{}, audio_alone(), echo, options(10, false));
    const auto sound = audio(1);
    std::size_t out = 0;
    for (std::size_t in = 1; in <= 1000; ++in) {
        stream.push(sound);
        out += stream.take().size();
        EXPECT_LE(in - out, kWindowFrames + 12);
    }
}

TEST(AudioToMotionTest, KeepsWithinLimits) {
    auto how = options(10, false);
    how.limits.emplace();
    how.limits->low.fill(0.2f);
    how.limits->high.fill(0.4f);
    for (const MotionVector& frame : motion_of(audio(100), how, 100))
        for (const float value : frame) EXPECT_TRUE(value >= 0.2f && value <= 0.4f);
}

TEST(AudioToMotionTest, RefusesOptionsOutOfRange) {
    const auto refused = [](const AudioToMotionOptions& how) {
        EXPECT_THROW(AudioToMotion(MotionVector{}, audio_alone(), echo, how), Error);
    };
    refused(options(0, false));
    refused(options(80, false));
    auto how = options(10, true);
    how.live_silence->pop_back();
    refused(how);
    how = options(10, false);
    how.smoothing = 0;
    refused(how);
    how = options(10, false);
    how.kept_end = 266;
    refused(how);
    how.kept_end = 3, how.kept_first = 4;
    refused(how);
}

TEST(AudioToMotionTest, RefusesHalfRows) {
    AudioToMotion stream(MotionVector{}, audio_alone(), echo);
    EXPECT_THROW(stream.push(std::vector<float>(100)), Error);
}

}  // namespace
}  // namespace ditto
