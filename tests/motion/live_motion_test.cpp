// Motion while speech is still being spoken, with the bundled pack.
#include "motion/live_motion.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "audio/feature_stream.h"
#include "fixtures/sounds.h"
#include "media/audio_reader.h"
#include "motion/motion_stream.h"

namespace ditto {
namespace {

constexpr std::size_t kJaw = arkit::kHeadSize + arkit::JawOpen,
                      kBlink = arkit::kHeadSize + arkit::EyeBlinkLeft;

AudioFeatures features(const std::vector<float>& samples) {
    FeatureStream stream;
    stream.push(samples);
    stream.finish();
    return stream.take();
}

AudioFeatures silence(double seconds) {
    return features(std::vector<float>(static_cast<std::size_t>(seconds * kAudioRate)));
}

void append(Motion& all, const Motion& part) {
    all.values.insert(all.values.end(), part.values.begin(), part.values.end());
}

/// Hears everything, taking what is ready after every `hop` frames.
Motion run(const AudioFeatures& sound, int hop, const ControlRow& controls = {}, int steps = 3) {
    LiveMotion live(Pack::open(DITTO_STARTER_DIR), {.steps = steps}, {});
    Motion all;
    for (const AudioFeatureRow& row : sound) {
        live.push(row, controls);
        if (live.ready() >= hop) append(all, live.take());
    }
    live.finish();
    while (live.ready() > 0) append(all, live.take());
    return all;
}

double correlation(const Motion& a, const Motion& b, std::size_t column) {
    double ma = 0, mb = 0, aa = 0, bb = 0, ab = 0;
    const auto n = static_cast<double>(a.rows());
    for (std::size_t i = 0; i < a.rows(); ++i)
        ma += a.row(i)[column] / n, mb += b.row(i)[column] / n;
    for (std::size_t i = 0; i < a.rows(); ++i) {
        const double x = a.row(i)[column] - ma, y = b.row(i)[column] - mb;
        aa += x * x, bb += y * y, ab += x * y;
    }
    return ab / std::sqrt(aa * bb);
}

/// Mean change from one frame to the next where a piece begins, against elsewhere.
double seam_ratio(const Motion& motion, std::size_t hop, std::size_t column) {
    double seams = 0, rest = 0, seam_count = 0, rest_count = 0;
    for (std::size_t i = 1; i < motion.rows(); ++i) {
        const double change = std::abs(motion.row(i)[column] - motion.row(i - 1)[column]);
        const bool seam = i % hop == 0;
        (seam ? seams : rest) += change;
        (seam ? seam_count : rest_count) += 1;
    }
    return seams / seam_count / (rest / rest_count);
}

TEST(LiveMotion, KeepsTheMouthShutInAPauseOfRoomTone) {
    constexpr double kSpoken = 3, kPause = 8;
    const AudioFeatures sound = features(
        testing::joined({testing::noise(testing::Noise::Pink, 2, -55), testing::spoken(kSpoken),
                         testing::noise(testing::Noise::Pink, kPause, -55)}));
    const Motion motion = run(sound, 5);
    float widest = 0, front = 0, pause = 0;
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        float& most = i < 46 ? front : i < 125 ? widest : pause;
        if (i < 125 || i >= 143) most = std::max(most, motion.row(i)[kJaw]);
    }
    EXPECT_GT(widest, 0.1f);
    EXPECT_LT(front, 0.005f);
    EXPECT_LT(pause, 0.005f);
}

TEST(LiveMotion, GivesEachFrameOnceAndInTime) {
    const AudioFeatures sound = silence(5);
    LiveMotion live(Pack::open(DITTO_STARTER_DIR), {.steps = 1}, {});
    std::size_t given = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        live.push(sound[i], {});
        const auto expected = static_cast<std::int64_t>(i + 1 - given) - LiveMotion::kAhead;
        EXPECT_EQ(live.ready(), std::clamp<std::int64_t>(expected, 0, 25)) << i;
        if (i % 4 == 0) given += live.take().rows();
    }
    live.finish();
    while (live.ready() > 0) given += live.take().rows();
    EXPECT_EQ(given, sound.size());
    EXPECT_EQ(live.take().rows(), 0u);
}

TEST(LiveMotion, IdlesInSilence) {
    const Motion motion = run(silence(16), 4, {}, 2);
    float lids = 0, jaw = 0, yaw_low = 90, yaw_high = -90;
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        lids = std::max(lids, motion.row(i)[kBlink]);
        jaw = std::max(jaw, motion.row(i)[kJaw]);
        yaw_low = std::min(yaw_low, motion.row(i)[arkit::kYaw]);
        yaw_high = std::max(yaw_high, motion.row(i)[arkit::kYaw]);
    }
    EXPECT_GT(lids, 0.8f);
    EXPECT_LT(jaw, 0.15f);
    EXPECT_GT(yaw_high - yaw_low, 1.0f);
}

TEST(LiveMotion, SpeaksAsTheWholeRecordingDoesWithoutSeams) {
    const std::string speech = std::string(DITTO_SHARED_DIR) + "/media/speech-16s-24k.wav";
    if (!std::filesystem::exists(speech)) GTEST_SKIP() << "needs ../shared/media";
    const AudioFeatures sound = features(read_audio(speech, {}).samples);
    const Motion live = run(sound, 3, {}, 5);
    ASSERT_EQ(live.rows(), sound.size());
    MotionStream whole(Pack::open(DITTO_STARTER_DIR), {.steps = 5}, {});
    for (const AudioFeatureRow& row : sound) whole.push(row, {});
    whole.finish();
    const double follows = correlation(live, whole.take(), kJaw);
    const double jaw_seams = seam_ratio(live, 3, kJaw);
    std::printf("jaw: correlation %.2f, change at seams %.2f of elsewhere\n", follows, jaw_seams);
    EXPECT_GT(follows, 0.7);
    EXPECT_LT(jaw_seams, 1.3);
    for (const auto column : {arkit::kYaw, arkit::kPitch, arkit::kRoll, arkit::kX, arkit::kY})
        EXPECT_LT(seam_ratio(live, 3, column), 1.2) << column;
    for (const auto shape : {arkit::MouthSmileLeft, arkit::MouthFrownRight, arkit::BrowInnerUp,
                             arkit::BrowOuterUpLeft, arkit::CheekSquintRight})
        EXPECT_LT(seam_ratio(live, 3, arkit::kHeadSize + shape), 1.2) << shape;
}

TEST(LiveMotion, FollowsItsDirection) {
    ControlRow turned;
    turned.set(Channel::HeadYaw, 12);
    turned.set(Channel::EyesOpen, 0);
    const Motion motion = run(silence(3), 4, turned, 2);
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        EXPECT_NEAR(motion.row(i)[arkit::kYaw], 12, 0.01) << i;
        EXPECT_GT(motion.row(i)[kBlink], 0.9f) << i;
    }
}

}  // namespace
}  // namespace ditto
