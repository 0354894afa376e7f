#include "train/animation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/philox.h"
#include "motion/eyes.h"
#include "train/lip_metrics.h"
#include "train/mouth_track.h"

namespace ditto {
namespace {

/// Half a minute of made-up speech: syllables of 0.2 s with pauses, and noise that is loud in the vowels.
struct Speech {
    Phones phones;
    std::vector<float> samples;

    explicit Speech(std::uint64_t seed, double seconds = 30.0) {
        constexpr Phone kConsonants[] = {Phone::B, Phone::T, Phone::M, Phone::S, Phone::K, Phone::F, Phone::P, Phone::L};
        constexpr Phone kVowels[] = {Phone::AA, Phone::IY, Phone::UW, Phone::EH, Phone::AY, Phone::OW};
        RandomSequence random(seed);
        double time = 0.0;
        const auto add = [&](Phone phone, double length) {
            phones.push_back({phone, time, time + length});
            time += length;
        };
        while (time < seconds) {
            add(kConsonants[random.below(8)], 0.08);
            add(kVowels[random.below(6)], 0.12);
            if (random.chance(0.08f)) add(Phone::Sil, 0.6);
        }
        samples.resize(static_cast<std::size_t>(time * 16000));
        for (const PhoneSpan& span : phones) {
            const float level = span.phone == Phone::Sil ? 1e-4f : phone_opening(span.phone) > 0.3f ? 0.2f : 0.05f;
            for (auto i = static_cast<std::size_t>(span.start * 16000); i < std::min(samples.size(), static_cast<std::size_t>(span.end * 16000)); ++i) {
                samples[i] = level * random.normal();
            }
        }
    }
};

float percentile(std::vector<float> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

TEST(Animation, ReachesEveryClosureAndOpensTheVowels) {
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const Speech speech(seed);
        const AnimatedTake take = animate(speech.phones, speech.samples, seed);
        const auto gaps = lip_gaps(take.motion);
        for (const PhoneSpan& span : speech.phones) {
            if (span.phone != Phone::B && span.phone != Phone::M && span.phone != Phone::P) continue;
            const auto middle = static_cast<std::size_t>((span.start + span.end) / 2 * 25.0);
            if (middle + 1 >= gaps.size()) continue;
            float least = gaps[middle];
            for (std::size_t i = middle > 0 ? middle - 1 : 0; i <= middle + 1; ++i) least = std::min(least, gaps[i]);
            EXPECT_LE(least, 0.005f) << phone_name(span.phone) << " at " << span.start;
        }
        EXPECT_GE(percentile(gaps, 0.95), 0.14f);
        EXPECT_LE(percentile(gaps, 0.95), 0.40f);
        const LipMetrics lips = measure_lips(gaps, speech.phones);
        EXPECT_GT(lips.correlation, 0.5);
        EXPECT_NEAR(lips.lag, 0.0, 1.0);
    }
}

TEST(Animation, HeadsEyesAndLabelsAreInTheirNaturalRange) {
    std::vector<float> yaw, pitch, blink;
    int blinks = 0;
    double seconds = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const Speech speech(seed);
        const AnimatedTake take = animate(speech.phones, speech.samples, seed);
        ASSERT_EQ(take.motion.rows(), (speech.samples.size() + 639) / 640);
        ASSERT_EQ(take.labels.size(), take.motion.rows());
        seconds += static_cast<double>(take.motion.rows()) / 25.0;
        bool was_closed = false;
        for (std::size_t i = 0; i < take.motion.rows(); ++i) {
            const auto row = take.motion.row(i);
            for (std::size_t k = arkit::kHeadSize; k < arkit::kSize; ++k) ASSERT_TRUE(row[k] >= 0.0f && row[k] <= 1.0f);
            yaw.push_back(row[arkit::kYaw]);
            pitch.push_back(row[arkit::kPitch]);
            const bool closed = row[kBlinkColumns[0]] > 0.8f;
            blinks += closed && !was_closed;
            was_closed = closed;
            float emotions = 0;
            for (std::size_t e = 0; e < kEmotionCount; ++e) {
                emotions += take.labels[i].get(static_cast<Channel>(static_cast<std::size_t>(Channel::EmotionAngry) + e));
            }
            ASSERT_NEAR(emotions, 1.0f, 1e-3f);
            ASSERT_NEAR(take.labels[i].get(Channel::HeadYaw), row[arkit::kYaw], 1e-5f);
        }
    }
    const auto deviation = [](const std::vector<float>& values) {
        double sum = 0, squares = 0;
        for (const float value : values) sum += value, squares += value * value;
        const double n = static_cast<double>(values.size());
        return std::sqrt(squares / n - sum / n * sum / n);
    };
    EXPECT_GT(deviation(yaw), 1.3);
    EXPECT_LT(deviation(yaw), 4.5);
    EXPECT_GT(deviation(pitch), 1.0);
    EXPECT_LT(deviation(pitch), 4.5);
    const double per_minute = blinks / seconds * 60.0;
    EXPECT_GT(per_minute, 15.0);
    EXPECT_LT(per_minute, 35.0);
}

TEST(Animation, DependsOnTheSeedAlone) {
    const Speech speech(1, 5.0);
    EXPECT_EQ(animate(speech.phones, speech.samples, 3).motion.values, animate(speech.phones, speech.samples, 3).motion.values);
    EXPECT_NE(animate(speech.phones, speech.samples, 3).motion.values, animate(speech.phones, speech.samples, 4).motion.values);
}

TEST(MouthTrack, BlendsTowardsEachSoundAndRestsInSilence) {
    const Phones phones{{Phone::Sil, 0, 1}, {Phone::AA, 1, 1.3}, {Phone::UW, 1.3, 1.6}, {Phone::Sil, 1.6, 3}};
    MouthTrack mouth(phones, 0.0);
    EXPECT_LT(mouth.blend(0.4)[kJawOpen], 0.02f);
    EXPECT_GT(mouth.blend(1.12)[kJawOpen], 0.4f);
    const MouthPose rounded = mouth.blend(1.42);
    EXPECT_GT(rounded[kPucker], 0.35f);
    EXPECT_LT(rounded[kJawOpen], 0.3f);
    EXPECT_LT(mouth.blend(2.6)[kPucker], 0.02f);
}

TEST(MouthTrack, ContactsCloseWhatBlendingAndEmotionLeaveOpen) {
    MouthPose pose{};
    pose.fill(0.6f);
    apply_contacts(pose, 1.0f, 0.0f);
    EXPECT_EQ(pose[kMouthClose], pose[kJawOpen]);
    EXPECT_EQ(pose[kLowerDown], 0.0f);
    EXPECT_EQ(pose[kUpperUp], 0.0f);
    EXPECT_GT(pose[kPress], 0.3f);
}

}  // namespace
}  // namespace ditto
