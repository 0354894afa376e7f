#include "motion/liveportrait/stitcher.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/error.h"

namespace ditto {
namespace {

constexpr std::array kAngles{MotionPart::Pitch, MotionPart::Yaw, MotionPart::Roll};
constexpr std::array<std::size_t, 5> kEyePoints{11, 13, 15, 16, 18};
constexpr std::array<std::size_t, 6> kLipPoints{6, 12, 14, 17, 19, 20};

constexpr float kGazePerYaw = 0.26f;
constexpr float kGazePerPitch = 0.28f;

constexpr std::size_t index_of(MotionPart part) {
    return static_cast<std::size_t>(part);
}

constexpr std::size_t angle_index(MotionPart angle) {
    return index_of(angle) - index_of(MotionPart::Pitch);
}

constexpr bool is_angle(MotionPart part) {
    return part == MotionPart::Pitch || part == MotionPart::Yaw || part == MotionPart::Roll;
}

/// values · weight + others · (1 − weight)
void blend(std::span<float> values, std::span<const float> others, float weight) {
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = values[i] * weight + others[i] * (1.0f - weight);
}

float angle_of(const DirectedMotion& motion, MotionPart angle) {
    const auto& set = motion.degrees[angle_index(angle)];
    return set ? *set : degrees_of(motion.motion.logits(angle));
}

void check(const EyeScript& eyes) {
    const bool known = std::ranges::all_of(
        eyes.schedule, [&](std::size_t index) { return index < eyes.shifts.size(); });
    if (eyes.schedule.empty() || !known)
        throw Error(ErrorKind::BadInput,
                    "the eyes' schedule has to name eyes that are there; make it for their number");
}

template <typename Value>
void fill(std::optional<Value>& value, const std::optional<Value>& standard) {
    if (!value) value = standard;
}

}  // namespace

PartWeights weights_of(std::initializer_list<MotionPart> parts, float weight) {
    PartWeights weights;
    for (const MotionPart part : parts) weights[index_of(part)] = weight;
    return weights;
}

FrameControls with_defaults(FrameControls controls, const FrameControls& defaults) {
    for (std::size_t i = 0; i < kAngles.size(); ++i) {
        fill(controls.angle_target[i], defaults.angle_target[i]);
        fill(controls.angle_offset[i], defaults.angle_offset[i]);
        fill(controls.angle_factor[i], defaults.angle_factor[i]);
    }
    fill(controls.shift, defaults.shift);
    fill(controls.scale, defaults.scale);
    fill(controls.expression_offset, defaults.expression_offset);
    fill(controls.speech_weight, defaults.speech_weight);
    fill(controls.fade_weight, defaults.fade_weight);
    fill(controls.fading, defaults.fading);
    return controls;
}

StitcherOptions StitcherOptions::for_video() {
    StitcherOptions options;
    options.driven = weights_of({MotionPart::Expression});
    options.drive_eyes = false;
    return options;
}

HeadAngles DirectedMotion::angles() const {
    return {angle_of(*this, MotionPart::Pitch), angle_of(*this, MotionPart::Yaw),
            angle_of(*this, MotionPart::Roll)};
}

void shift_gaze(std::span<float> expression, float dx, float dy) {
    constexpr float kOutwards = 0.001f, kInwards = 0.0007f, kVertical = -0.001f;
    const std::size_t left = 3 * kEyePoints[0], right = 3 * kEyePoints[2];
    expression[left] += dx * (dx > 0 ? kInwards : kOutwards);
    expression[right] += dx * (dx > 0 ? kOutwards : kInwards);
    expression[left + 1] += dy * kVertical;
    expression[right + 1] += dy * kVertical;
}

Stitcher::Stitcher(StitcherOptions options, StitchFn stitch)
    : options_(std::move(options)), stitch_(std::move(stitch)) {
    if (options_.eyes) check(*options_.eyes);
}

StitchedKeypoints Stitcher::frame(const SourceFace& source, const FaceMotion& driving,
                                  const FrameControls& frame_controls) {
    const FrameControls controls = with_defaults(frame_controls, options_.controls);
    if (frames_ == 0) begin(source, driving);

    current_ = {mix(source.motion, driving)};
    choose_expression(source.motion, controls.speech_weight.value_or(1.0f));
    direct(controls);
    if (frames_ == 0) first_motion_ = current_;
    if (controls.fade_weight && options_.fade_to != FadeTo::Nothing)
        fade(options_.fade_to == FadeTo::Source ? DirectedMotion{source.motion} : first_motion_,
             *controls.fade_weight, controls.fading.value_or(options_.fading));
    const HeadAngles angles = current_.angles();
    if (options_.drive_eyes)
        shift_gaze(current_.motion.part(MotionPart::Expression),
                   (angles.yaw - first_source_.yaw) * kGazePerYaw,
                   (angles.pitch - first_source_.pitch) * kGazePerPitch);
    ++frames_;

    StitchedKeypoints keypoints{pose_keypoints(source),
                                pose_keypoints(source.keypoints, current_.motion, angles)};
    if (stitch_) keypoints.driving = stitch_(keypoints.source, keypoints.driving);
    return keypoints;
}

void Stitcher::begin(const SourceFace& source, const FaceMotion& driving) {
    first_source_ = head_angles(source.motion);
    if (options_.relative && !options_.rest) options_.rest = driving;
    if (!options_.character_scale) return;
    const float ratio = *options_.character_scale / source.motion.scale();
    for (const MotionPart part :
         {MotionPart::Expression, MotionPart::Pitch, MotionPart::Yaw, MotionPart::Roll})
        if (auto& weight = options_.driven[index_of(part)]) *weight *= ratio;
}

FaceMotion Stitcher::mix(const FaceMotion& source, const FaceMotion& driving) const {
    FaceMotion mixed = source;
    for (std::size_t i = 0; i < kMotionParts; ++i) {
        if (!options_.driven[i]) continue;
        const float weight = *options_.driven[i];
        const auto to = mixed.part(MotionPart(i));
        const auto from = driving.part(MotionPart(i));
        if (!options_.relative) {
            std::ranges::transform(from, to.begin(), [=](float v) { return v * weight; });
            continue;
        }
        const auto rest = options_.rest->part(MotionPart(i));
        for (std::size_t k = 0; k < to.size(); ++k) to[k] += (from[k] - rest[k]) * weight;
    }
    return mixed;
}

void Stitcher::choose_expression(const FaceMotion& source, float speech_weight) {
    const auto expression = current_.motion.part(MotionPart::Expression);
    const auto own = source.part(MotionPart::Expression);
    Keypoints chosen;
    std::ranges::copy(own, chosen.begin());
    const auto copy_point = [&](std::size_t point) {
        std::copy_n(expression.begin() + static_cast<std::ptrdiff_t>(3 * point), 3,
                    chosen.begin() + static_cast<std::ptrdiff_t>(3 * point));
    };
    std::ranges::for_each(kLipPoints, copy_point);
    if (options_.drive_eyes && !options_.eyes) std::ranges::for_each(kEyePoints, copy_point);
    if (options_.drive_eyes && options_.eyes) {
        const auto& [shifts, schedule] = *options_.eyes;
        const Keypoints& shift = shifts[schedule[frames_ % schedule.size()]];
        for (const std::size_t point : kEyePoints)
            for (std::size_t i = 3 * point; i < 3 * point + 3; ++i) chosen[i] += shift[i];
    }
    if (speech_weight < 1.0f) blend(chosen, own, speech_weight);
    std::ranges::copy(chosen, expression.begin());
}

void Stitcher::direct(const FrameControls& controls) {
    const std::array own{first_source_.pitch, first_source_.yaw, first_source_.roll};
    for (const MotionPart angle : kAngles) {
        const std::size_t i = angle_index(angle);
        if (const auto& target = controls.angle_target[i])
            current_.degrees[i] =
                std::lerp(angle_of(current_, angle), own[i] + target->degrees, target->influence);
        if (const auto& offset = controls.angle_offset[i])
            current_.degrees[i] = angle_of(current_, angle) + *offset;
        if (const auto& factor = controls.angle_factor[i]) {
            if (current_.degrees[i])
                *current_.degrees[i] *= *factor;
            else
                for (float& logit : current_.motion.part(angle)) logit *= *factor;
        }
    }
    if (controls.scale) current_.motion.part(MotionPart::Scale)[0] *= *controls.scale;
    if (controls.shift)
        std::ranges::transform(*controls.shift, current_.motion.part(MotionPart::Translation),
                               current_.motion.part(MotionPart::Translation).begin(),
                               std::plus<>());
    if (!controls.expression_offset) return;
    const auto expression = current_.motion.part(MotionPart::Expression);
    std::ranges::transform(expression, *controls.expression_offset, expression.begin(),
                           std::plus<>());
}

void Stitcher::fade(const DirectedMotion& to, float weight, const FadingParts& parts) {
    for (std::size_t i = 0; i < kMotionParts; ++i) {
        if (!parts[i]) continue;
        const auto part = MotionPart(i);
        if (is_angle(part) &&
            (current_.degrees[angle_index(part)] || to.degrees[angle_index(part)])) {
            // Where one side is set in degrees, both are faded in degrees.
            current_.degrees[angle_index(part)] =
                angle_of(current_, part) * weight + angle_of(to, part) * (1.0f - weight);
        } else {
            blend(current_.motion.part(part), to.motion.part(part), weight);
        }
    }
}

}  // namespace ditto
