#include "train/animation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "motion/emotion_poses.h"
#include "motion/eyes.h"
#include "motion/head_sway.h"
#include "motion/life.h"
#include "train/mouth_track.h"
#include "train/prosody.h"

namespace ditto {
namespace {

using namespace arkit;

constexpr double kFrame = 1.0 / 25.0;
constexpr float kDecibelGain = 0.035f;      // opening per dB around the level of the take
constexpr float kDriftPerDegree = 0.0024f;  // x, y per degree of yaw, pitch, outer-eye distances
constexpr float kCounterRotation = 0.6f;    // of the head's turn the eyes take back
constexpr std::size_t kNeutral = 4;
constexpr double kEmotionTransition = 1.0;  // seconds

double time_of(std::size_t frame) {
    return (static_cast<double>(frame) + 0.5) * kFrame;
}

/// How one speaker moves; drawn once a take.
struct Style {
    float opening, lead, expression;
    SwayStyle sway;
    EyeStyle eyes;
    float nod, brow;

    explicit Style(RandomSequence& random) {
        opening = random.uniform(1.0f, 1.4f);
        lead = random.uniform(0.0f, 0.02f);
        expression = random.uniform(0.5f, 1.05f);
        sway.slow = {random.uniform(1.5f, 4.0f), random.uniform(1.0f, 2.2f),
                     random.uniform(0.8f, 2.0f)};
        const float quick = random.uniform(0.4f, 0.7f);
        sway.quick = {quick, quick, 0.7f * quick};
        sway.slow_seconds = random.uniform(1.3f, 1.6f);
        eyes.blink_interval_talking = random.uniform(1.6f, 3.0f);
        eyes.blink_spread = 0.6f;
        eyes.aversion_degrees = random.uniform(3.0f, 5.0f);
        nod = random.uniform(0.5f, 1.3f);
        brow = random.uniform(0.4f, 1.2f);
    }
};

/// A short rise and fall at an accent: nods, brow raises.
struct Pulse {
    double centre, width;
    float height;
    float at(double time) const {
        const double x = (time - centre) / width;
        if (std::abs(x) >= 1.0) return 0.0f;
        return height * static_cast<float>(0.5 + 0.5 * std::cos(std::numbers::pi * x));
    }
};

float sum_at(const std::vector<Pulse>& pulses, double time) {
    float sum = 0.0f;
    for (const Pulse& pulse : pulses) sum += pulse.at(time);
    return sum;
}

struct Gestures {
    std::vector<Pulse> pitch, roll, yaw, brow;

    Gestures(const std::vector<double>& accents, const Style& style, RandomSequence& random) {
        for (const double accent : accents) {
            const double width = 0.5 * static_cast<double>(random.uniform(0.4f, 0.7f)) * 1.6;
            const auto height = [&](float low, float high) {
                return style.nod * random.uniform(low, high);
            };
            const auto either_way = [&](float size) { return random.chance(0.5f) ? size : -size; };
            if (random.chance(0.70f)) pitch.push_back({accent, width, -height(1.2f, 3.2f)});
            if (random.chance(0.30f))
                roll.push_back({accent, width, either_way(height(0.6f, 1.8f))});
            if (random.chance(0.25f))
                yaw.push_back({accent, width, either_way(height(0.8f, 2.4f))});
            if (random.chance(0.35f))
                brow.push_back({accent, width, style.brow * random.uniform(0.12f, 0.35f)});
        }
    }
};

/// Emotion over the take: segments with smooth transitions.
class EmotionTrack {
  public:
    EmotionTrack(double seconds, const Style& style, RandomSequence& random) {
        for (double start = 0.0; start < seconds;) {
            std::size_t emotion = kNeutral;
            if (!random.chance(0.35f)) emotion = random.below(kEmotionCount);
            segments_.push_back(
                {start, emotion,
                 emotion == kNeutral ? 1.0f : style.expression * random.uniform(0.8f, 1.0f)});
            start += static_cast<double>(random.uniform(5.0f, 16.0f));
        }
    }

    /// Strength of each emotion at `time`: labels that sum to 1 (neutral takes the rest).
    std::array<float, kEmotionCount> at(double time) const {
        std::array<float, kEmotionCount> weights{};
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            const double end = i + 1 < segments_.size() ? segments_[i + 1].start : 1e9;
            const float presence =
                ramp(time - segments_[i].start, i == 0) * (1.0f - ramp(time - end, false));
            const float strength = std::min(presence * segments_[i].strength, 1.0f);
            weights[segments_[i].emotion] += strength;
            if (segments_[i].emotion != kNeutral) weights[kNeutral] += presence - strength;
        }
        return weights;
    }

  private:
    struct Segment {
        double start;
        std::size_t emotion;
        float strength;
    };

    static float ramp(double since, bool from_start) {
        if (from_start) return 1.0f;
        const double x = std::clamp(since / kEmotionTransition + 0.5, 0.0, 1.0);
        return static_cast<float>(x * x * (3.0 - 2.0 * x));
    }

    std::vector<Segment> segments_;
};

/// Everything an emotion mixture adds.
EmotionPose mixed_pose(const std::array<float, kEmotionCount>& weights) {
    EmotionPose sum;
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        const EmotionPose& pose = emotion_pose(e);
        for (std::size_t i = 0; i < kBlendshapeCount; ++i)
            sum.weights[i] += weights[e] * pose.weights[i];
        sum.gaze_pitch += weights[e] * pose.gaze_pitch;
        sum.head_pitch += weights[e] * pose.head_pitch;
        sum.jaw_gain += 0.5f * weights[e] * (pose.jaw_gain - 1.0f);
    }
    return sum;
}

/// Mouth channels and the blendshapes they set, left and right.
constexpr std::array<std::pair<Blendshape, Blendshape>, kMouthChannelCount> kMouthShapes{{
    {JawOpen, JawOpen},
    {MouthClose, MouthClose},
    {MouthFunnel, MouthFunnel},
    {MouthPucker, MouthPucker},
    {MouthPressLeft, MouthPressRight},
    {MouthRollLower, MouthRollLower},
    {MouthRollUpper, MouthRollUpper},
    {MouthStretchLeft, MouthStretchRight},
    {MouthSmileLeft, MouthSmileRight},
    {MouthLowerDownLeft, MouthLowerDownRight},
    {MouthUpperUpLeft, MouthUpperUpRight},
}};

/// Adds the speaking mouth to a row that holds the emotion, left and right sides each on their own.
void add_mouth(const MouthPose& speech, float closure, float bite, std::span<float> row) {
    const auto set_side = [&](auto side) {
        MouthPose pose = speech;
        for (std::size_t c = 0; c < pose.size(); ++c)
            pose[c] += row[kHeadSize + kMouthShapes[c].*side];
        apply_contacts(pose, closure, bite);
        return pose;
    };
    const MouthPose left = set_side(&std::pair<Blendshape, Blendshape>::first);
    const MouthPose right = set_side(&std::pair<Blendshape, Blendshape>::second);
    for (std::size_t c = 0; c < left.size(); ++c) {
        row[kHeadSize + kMouthShapes[c].first] = left[c];
        row[kHeadSize + kMouthShapes[c].second] = right[c];
    }
}

void label_frame(const std::array<float, kEmotionCount>& emotion, float openness,
                 std::span<const float> row, ControlRow& labels) {
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        labels.set(static_cast<Channel>(static_cast<std::size_t>(Channel::EmotionAngry) + e),
                   emotion[e]);
    }
    const auto [yaw, pitch] = gaze_of(row);
    labels.set(Channel::EyesOpen, openness);
    labels.set(Channel::GazeYaw, yaw);
    labels.set(Channel::GazePitch, pitch);
    labels.set(Channel::HeadYaw, row[kYaw]);
    labels.set(Channel::HeadPitch, row[kPitch]);
    labels.set(Channel::HeadRoll, row[kRoll]);
}

}  // namespace

AnimatedTake animate(const Phones& phones, std::span<const float> samples16k, std::uint64_t seed) {
    RandomSequence random(seed);
    const Style style(random);
    const Prosody prosody = measure_prosody(samples16k);
    const std::size_t frames = prosody.loudness.size();
    const EmotionTrack emotions(static_cast<double>(frames) * kFrame, style, random);
    const Gestures gestures(prosody.accents, style, random);
    MouthTrack mouth(phones, static_cast<double>(style.lead));
    HeadSway sway(seed, style.sway);
    EyeLife eyes(seed, style.eyes);

    AnimatedTake take;
    take.motion.values.assign(frames * kSize, 0.0f);
    take.closure.resize(frames);
    take.labels.resize(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double time = time_of(i);
        const auto row = take.motion.row(i);
        const auto emotion = emotions.at(time);
        const EmotionPose feeling = mixed_pose(emotion);
        std::copy(feeling.weights.begin(), feeling.weights.end(), row.begin() + kHeadSize);

        const auto turn = sway.next(prosody.activity[i]);
        row[kYaw] = turn[0] + sum_at(gestures.yaw, time);
        row[kPitch] = turn[1] + sum_at(gestures.pitch, time) + feeling.head_pitch;
        row[kRoll] = turn[2] + sum_at(gestures.roll, time);
        row[kX] = kDriftPerDegree * row[kYaw];
        row[kY] = -kDriftPerDegree * row[kPitch];

        const float raise = sum_at(gestures.brow, time);
        row[kHeadSize + BrowInnerUp] += raise;
        row[kHeadSize + BrowOuterUpLeft] += 0.8f * raise;
        row[kHeadSize + BrowOuterUpRight] += 0.8f * raise;

        MouthPose speech = mouth.blend(time);
        const float loud =
            std::clamp(1.0f + kDecibelGain * (prosody.loudness[i] - prosody.level), 0.6f, 1.25f);
        speech[kJawOpen] *= loud * style.opening * feeling.jaw_gain;
        speech[kLowerDown] *= loud * style.opening;
        speech[kUpperUp] *= loud;
        take.closure[i] = mouth.closure(time);
        add_mouth(speech, take.closure[i], mouth.bite(time), row);

        const EyeState eye = eyes.next(prosody.activity[i] > 0.5f);
        write_gaze(eye.gaze_yaw - kCounterRotation * turn[0],
                   eye.gaze_pitch - kCounterRotation * turn[1] + feeling.gaze_pitch, row);
        const float openness = eye.openness * (1.0f - feeling.weights[EyeBlinkLeft]);
        write_openness(openness, row);

        for (std::size_t shape = kHeadSize; shape < kSize; ++shape)
            row[shape] = std::clamp(row[shape], 0.0f, 1.0f);
        label_frame(emotion, openness, row, take.labels[i]);
    }
    return take;
}

}  // namespace ditto
