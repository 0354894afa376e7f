#include "train/animation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

#include "core/philox.h"
#include "motion/eyes.h"
#include "train/lip_metrics.h"
#include "train/mouth_track.h"
#include "train/prosody.h"

namespace ditto {
namespace {

/// Half a minute of made-up speech: syllables of 0.2 s with pauses, and noise that is loud in the
/// vowels.
struct Speech {
    Phones phones;
    std::vector<float> samples;

    explicit Speech(std::uint64_t seed, double seconds = 30.0) {
        constexpr Phone kConsonants[] = {Phone::B, Phone::T, Phone::M, Phone::S,
                                         Phone::K, Phone::F, Phone::P, Phone::L};
        constexpr Phone kVowels[] = {Phone::AA, Phone::IY, Phone::UW,
                                     Phone::EH, Phone::AY, Phone::OW};
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
            const float level = span.phone == Phone::Sil           ? 1e-4f
                                : phone_opening(span.phone) > 0.3f ? 0.2f
                                                                   : 0.05f;
            for (auto i = static_cast<std::size_t>(span.start * 16000);
                 i < std::min(samples.size(), static_cast<std::size_t>(span.end * 16000)); ++i) {
                samples[i] = level * random.normal();
            }
        }
    }
};

float percentile(std::vector<float> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double deviation(const std::vector<float>& values) {
    double sum = 0, squares = 0;
    for (const float value : values) sum += value, squares += value * value;
    const double n = static_cast<double>(values.size());
    return std::sqrt(squares / n - sum / n * sum / n);
}

/// Power of the first difference of `values` (25 a second) between two frequencies in Hz.
double velocity_power(const std::vector<float>& values, double from, double to) {
    double power = 0;
    for (double frequency = from; frequency < to; frequency += 0.05) {
        std::complex<double> sum = 0;
        for (std::size_t i = 1; i < values.size(); ++i) {
            const double step = static_cast<double>(values[i] - values[i - 1]);
            sum += std::polar(step,
                              2.0 * std::numbers::pi * frequency * static_cast<double>(i) / 25.0);
        }
        power += std::norm(sum);
    }
    return power;
}

TEST(Animation, ReachesEveryClosureAndOpensTheVowels) {
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const Speech speech(seed);
        const AnimatedTake take = animate(speech.phones, speech.samples, seed);
        const auto gaps = lip_gaps(take.motion);
        for (const PhoneSpan& span : speech.phones) {
            if (span.phone != Phone::B && span.phone != Phone::M && span.phone != Phone::P)
                continue;
            const auto middle = static_cast<std::size_t>((span.start + span.end) / 2 * 25.0);
            if (middle + 1 >= gaps.size()) continue;
            float least = gaps[middle];
            for (std::size_t i = middle > 0 ? middle - 1 : 0; i <= middle + 1; ++i)
                least = std::min(least, gaps[i]);
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
    std::vector<float> yaw, pitch, roll, gaze_yaw, gaze_pitch;
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
            for (std::size_t k = arkit::kHeadSize; k < arkit::kSize; ++k)
                ASSERT_TRUE(row[k] >= 0.0f && row[k] <= 1.0f);
            yaw.push_back(row[arkit::kYaw]);
            pitch.push_back(row[arkit::kPitch]);
            roll.push_back(row[arkit::kRoll]);
            const auto [aside, up] = gaze_of(row);
            gaze_yaw.push_back(aside);
            gaze_pitch.push_back(up);
            const bool closed = row[kBlinkColumns[0]] > 0.8f;
            blinks += closed && !was_closed;
            was_closed = closed;
            float emotions = 0;
            for (std::size_t e = 0; e < kEmotionCount; ++e) {
                emotions += take.labels[i].get(
                    static_cast<Channel>(static_cast<std::size_t>(Channel::EmotionAngry) + e));
            }
            ASSERT_NEAR(emotions, 1.0f, 1e-3f);
            ASSERT_NEAR(take.labels[i].get(Channel::HeadYaw), row[arkit::kYaw], 1e-5f);
        }
    }
    EXPECT_GT(deviation(yaw), 1.3);
    EXPECT_LT(deviation(yaw), 4.5);
    EXPECT_GT(deviation(pitch), 1.0);
    EXPECT_LT(deviation(pitch), 4.5);
    EXPECT_GT(deviation(roll), 0.6);
    EXPECT_LT(deviation(roll), 2.5);
    const double gaze = std::hypot(deviation(gaze_yaw), deviation(gaze_pitch));
    EXPECT_GT(gaze, 2.5);
    EXPECT_LT(gaze, 6.5);
    const double per_minute = blinks / seconds * 60.0;
    EXPECT_GT(per_minute, 15.0);
    EXPECT_LT(per_minute, 35.0);
}

TEST(Animation, LipsMoveLikeThoseOfTalkingPeople) {
    // Real videos: 5th, 50th and 95th percentile of the gap up to 0.01, 0.12 and 0.38 outer-eye
    // distances; lips move with the syllables, here just under 5 a second, heads more slowly.
    std::vector<float> gaps;
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const Speech speech(seed);
        const Motion motion = animate(speech.phones, speech.samples, seed).motion;
        const auto gap = lip_gaps(motion);
        gaps.insert(gaps.end(), gap.begin(), gap.end());
        std::vector<float> yaw;
        for (std::size_t i = 0; i < motion.rows(); ++i) yaw.push_back(motion.row(i)[arkit::kYaw]);
        EXPECT_GT(velocity_power(gap, 2.5, 5.5), velocity_power(gap, 5.5, 12.5)) << seed;
        EXPECT_GT(velocity_power(yaw, 0.1, 2.0), 4.0 * velocity_power(yaw, 2.0, 12.5)) << seed;
    }
    EXPECT_LE(percentile(gaps, 0.05), 0.01f);
    EXPECT_GE(percentile(gaps, 0.50), 0.03f);
    EXPECT_LE(percentile(gaps, 0.50), 0.12f);
    EXPECT_GE(percentile(gaps, 0.95), 0.17f);
    EXPECT_LE(percentile(gaps, 0.95), 0.38f);
}

TEST(Animation, IdlesInSilence) {
    constexpr double kSeconds = 20.0;
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        RandomSequence random(seed);
        std::vector<float> room(static_cast<std::size_t>(kSeconds * 16000));
        for (float& sample : room) sample = 1e-3f * random.normal();
        EXPECT_TRUE(measure_prosody(room).accents.empty());
        const AnimatedTake take = animate({{Phone::Sil, 0.0, kSeconds}}, room, seed);
        const auto gaps = lip_gaps(take.motion);
        for (std::size_t i = 1; i < take.motion.rows(); ++i) {
            // Surprise and fear may part the lips.
            if (take.labels[i].get(Channel::EmotionNeutral) > 0.95f) {
                ASSERT_LT(gaps[i], 0.005f) << seed;
            }
            const float step =
                take.motion.row(i)[arkit::kYaw] - take.motion.row(i - 1)[arkit::kYaw];
            ASSERT_LT(std::abs(step), 1.0f) << seed;
        }
    }
}

TEST(Animation, DependsOnTheSeedAlone) {
    const Speech speech(1, 5.0);
    EXPECT_EQ(animate(speech.phones, speech.samples, 3).motion.values,
              animate(speech.phones, speech.samples, 3).motion.values);
    EXPECT_NE(animate(speech.phones, speech.samples, 3).motion.values,
              animate(speech.phones, speech.samples, 4).motion.values);
}

TEST(MouthTrack, BlendsTowardsEachSoundAndRestsInSilence) {
    const Phones phones{
        {Phone::Sil, 0, 1}, {Phone::AA, 1, 1.3}, {Phone::UW, 1.3, 1.6}, {Phone::Sil, 1.6, 3}};
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
