// What the bundled pack makes of real speech.
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "audio/feature_stream.h"
#include "fixtures/sounds.h"
#include "media/audio_reader.h"
#include "motion/motion_stream.h"

namespace ditto {
namespace {

using namespace arkit;

constexpr std::size_t kHop = 70, kOverlap = 10;

const AudioFeatures& speech() {
    static const AudioFeatures features = [] {
        FeatureStream stream;
        stream.push(
            read_audio(std::string(DITTO_SHARED_DIR) + "/media/speech-16s-24k.wav", {}).samples);
        stream.finish();
        return stream.take();
    }();
    return features;
}

Motion sampled(const AudioFeatures& features, const ControlRow& controls = {}) {
    MotionStream stream(Pack::open(DITTO_STARTER_DIR), {.steps = 5}, {});
    for (const auto& row : features) stream.push(row, controls);
    stream.finish();
    return stream.take();
}

ControlRow feeling(Channel emotion) {
    ControlRow controls;
    controls.set(emotion, 1.0f);
    return controls;
}

double mean(const Motion& motion, Blendshape shape) {
    double sum = 0.0;
    for (std::size_t i = 0; i < motion.rows(); ++i) sum += motion.row(i)[kHeadSize + shape];
    return sum / static_cast<double>(motion.rows());
}

class SampledMotion : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(std::string(DITTO_SHARED_DIR) + "/media"))
            GTEST_SKIP() << "needs ../shared/media";
    }
};

TEST_F(SampledMotion, MouthMovesInSpeechAndHeadSways) {
    const Motion motion = sampled(speech());
    double jaw = mean(motion, JawOpen), jaw_spread = 0.0, yaw = 0.0, yaw_squares = 0.0;
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        jaw_spread +=
            std::abs(motion.row(i)[kHeadSize + JawOpen] - jaw) / static_cast<double>(motion.rows());
        yaw += motion.row(i)[kYaw] / static_cast<double>(motion.rows());
        yaw_squares +=
            motion.row(i)[kYaw] * motion.row(i)[kYaw] / static_cast<double>(motion.rows());
    }
    EXPECT_GT(jaw_spread, 0.05);
    const double yaw_deviation = std::sqrt(yaw_squares - yaw * yaw);
    EXPECT_GT(yaw_deviation, 1.0);
    EXPECT_LT(yaw_deviation, 5.0);
}

TEST_F(SampledMotion, WindowSeamsDoNotShow) {
    const Motion motion = sampled(speech());
    for (const std::size_t column : {kYaw + 0, kPitch + 0, kHeadSize + JawOpen}) {
        double at_seams = 0.0, elsewhere = 0.0, seam_frames = 0.0, other_frames = 0.0;
        for (std::size_t i = 1; i < motion.rows(); ++i) {
            const double speed = std::abs(motion.row(i)[column] - motion.row(i - 1)[column]);
            const bool seam = i >= kHop && i % kHop <= kOverlap;
            (seam ? at_seams : elsewhere) += speed;
            (seam ? seam_frames : other_frames) += 1.0;
        }
        EXPECT_LT(at_seams / seam_frames, 1.3 * elsewhere / other_frames) << column;
    }
}

TEST_F(SampledMotion, SilenceKeepsTheMouthClosed) {
    FeatureStream stream;
    stream.push(std::vector<float>(6 * kAudioRate, 0.0f));
    stream.finish();
    const Motion motion = sampled(stream.take());
    for (std::size_t i = 5; i < motion.rows(); ++i) {
        const auto row = motion.row(i);
        EXPECT_LT(row[kHeadSize + JawOpen] - row[kHeadSize + MouthClose], 0.06f) << i;
    }
}

/// Whether nothing of a row parts the lips.
bool shut(std::span<const float> row) {
    for (const Blendshape shape :
         {JawOpen, MouthLowerDownLeft, MouthLowerDownRight, MouthUpperUpLeft, MouthUpperUpRight,
          MouthFunnel, MouthPucker, MouthStretchLeft, MouthStretchRight})
        if (row[kHeadSize + shape] > 0.005f) return false;
    return true;
}

TEST(Pauses, KeepTheMouthShutWhateverIsHeardInThem) {
    constexpr std::size_t kBefore = 50, kPause = 250, kAfter = 50;
    constexpr std::size_t kSettled = 18, kAhead = 4;  // lips part just before speech
    for (const testing::Noise kind : testing::kNoises) {
        const auto sound = testing::joined({testing::noise(kind, 4, -45), testing::spoken(2),
                                            testing::noise(kind, 10, -45), testing::spoken(2)});
        FeatureStream stream;
        stream.push(sound);
        stream.finish();
        const Motion motion = sampled(stream.take());
        const std::size_t begin = 100 + kBefore, end = begin + kPause;
        ASSERT_EQ(motion.rows(), end + kAfter);
        float widest = 0;
        for (std::size_t i = 100; i < begin; ++i)
            widest = std::max(widest, motion.row(i)[kHeadSize + JawOpen]);
        EXPECT_GT(widest, 0.1f) << testing::name_of(kind);
        for (std::size_t i = 0; i < 100 - kAhead; ++i)
            ASSERT_TRUE(shut(motion.row(i))) << testing::name_of(kind) << " in front, row " << i;
        for (std::size_t i = begin + kSettled; i < end - kAhead; ++i)
            ASSERT_TRUE(shut(motion.row(i))) << testing::name_of(kind) << ", row " << i;
    }
}

TEST_F(SampledMotion, EmotionsShow) {
    const Motion neutral = sampled(speech(), feeling(Channel::EmotionNeutral));
    const auto rise = [&](Channel emotion, Blendshape shape) {
        return mean(sampled(speech(), feeling(emotion)), shape) - mean(neutral, shape);
    };
    EXPECT_GT(rise(Channel::EmotionHappy, MouthSmileLeft), 0.1);
    EXPECT_GT(rise(Channel::EmotionSurprise, BrowInnerUp), 0.1);
    EXPECT_GT(rise(Channel::EmotionAngry, BrowDownLeft), 0.1);
}

}  // namespace
}  // namespace ditto
