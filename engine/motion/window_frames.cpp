#include "motion/window_frames.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

constexpr float kActivityKeep = 0.9f;                // a frame: activity follows in about 0.4 s
constexpr float kTalkFade = 0.34f;                   // a frame
constexpr std::array kTalkAhead{1.0f, 0.75f, 0.4f};  // of speech in this frame, the next, …
// Frames beside speech: its first sounds may have no voice yet.
constexpr std::size_t kBefore = 6, kAfter = 2;

}  // namespace

std::int64_t window::count(std::int64_t frames) {
    if (frames <= 0) return 0;
    return 1 + (std::max<std::int64_t>(frames - kFrames, 0) + kHop - 1) / kHop;
}

std::int64_t window::of(std::int64_t frame, std::int64_t frames) {
    return std::min(frame / kHop, count(frames) - 1);
}

HeardFrame FrameLife::next(const AudioFeatureRow& sound) {
    activity_ = kActivityKeep * activity_ + (1.0f - kActivityKeep) * sound.speech;
    HeardFrame frame{.sound = sound, .eyes = eyes_.next(sound.speech > 0.5f)};
    frame.sway = head_.next(activity_);
    frame.talk = talk_ = std::max(sound.speech, talk_ - kTalkFade);
    return frame;
}

float talk_at(std::span<const HeardFrame> heard, std::size_t i) {
    float talk = 0.0f;
    for (std::size_t k = 0; k < kTalkAhead.size() && i + k < heard.size(); ++k)
        talk = std::max(talk, kTalkAhead[k] * heard[i + k].talk);
    return talk;
}

bool beside_speech(std::span<const HeardFrame> heard, std::size_t i) {
    const std::size_t end = std::min(i + kBefore + 1, heard.size());
    const std::size_t first = std::min(i > kAfter ? i - kAfter : 0, end);
    return std::ranges::any_of(heard.subspan(first, end - first),
                               [](const HeardFrame& frame) { return frame.sound.speech > 0.5f; });
}

bool acts_on_sampling(Channel channel) {
    return channel != Channel::MouthAmplitude && channel != Channel::ExpressionAmplitude;
}

bool directs_sampling(std::span<const ControlRow> controls) {
    return std::any_of(controls.begin(), controls.end(), [](const ControlRow& row) {
        for (std::size_t i = 0; i < kChannelCount; ++i)
            if (acts_on_sampling(static_cast<Channel>(i)) && row.influence[i] > 0.0f) return true;
        return false;
    });
}

ControlRow completed(const ControlRow& controls, const HeardFrame& frame) {
    return with_life(controls, frame.eyes, frame.sway);
}

void settle(const WindowInput& input, Motion& motion) {
    Controls controls(input.controls.begin(), input.controls.end());
    // Behind the end of the recording the last one holds.
    controls.resize(motion.rows(), controls.back());
    settle_emotions(controls, motion);
}

Motion direct(const WindowInput& input, const Motion& free) {
    Motion motion = free;
    settle(input, motion);
    std::array<float, arkit::kSize> target, influence;
    for (std::size_t i = 0; i < input.controls.size(); ++i) {
        write_pins(completed(input.controls[i], input.heard[i]), target, influence);
        const auto row = motion.row(i);
        for (std::size_t k = 0; k < row.size(); ++k)
            row[k] = std::lerp(row[k], target[k], influence[k]);
    }
    return motion;
}

std::vector<float> finished_row(const WindowInput& input, const Motion& sampled,
                                const Motion* before, std::size_t i) {
    const auto own = sampled.row(i);
    std::vector<float> row(own.begin(), own.end());
    if (before && i < static_cast<std::size_t>(window::kOverlap)) {
        const auto fading = before->row(i + static_cast<std::size_t>(window::kHop));
        const float share = static_cast<float>(i + 1) / static_cast<float>(window::kOverlap + 1);
        for (std::size_t k = 0; k < row.size(); ++k) row[k] = std::lerp(fading[k], own[k], share);
    }
    add_sway(input.controls[i], input.heard[i].sway, row);
    shape_lips(input.controls[i], row);
    shut_mouth(input.controls[i], talk_at(input.heard, i), row);
    finish_motion(input.controls[i], row);
    return row;
}

}  // namespace ditto
