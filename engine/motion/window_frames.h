#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "audio/audio_features.h"
#include "motion/direction.h"
#include "motion/head_sway.h"
#include "motion/life.h"
#include "motion/motion_space.h"
#include "timeline/controls.h"

namespace ditto {

/// How motion is cut into windows: each overlaps the next one by kOverlap frames.
namespace window {

inline constexpr std::int64_t kFrames = 80, kOverlap = 10, kHop = kFrames - kOverlap;
/// A window needs the sound of one frame behind it.
inline constexpr std::int64_t kHeard = kFrames + 1;

/// Windows that cover `frames` frames; the last one may be short.
std::int64_t count(std::int64_t frames);
/// The window that keeps a frame. Its first kOverlap frames come over from the window before.
std::int64_t of(std::int64_t frame, std::int64_t frames);

}  // namespace window

/// What a frame has from sound and seed, whatever is directed.
struct HeardFrame {
    AudioFeatureRow sound;
    EyeState eyes;
    Sway sway{};
    float talk = 0.0f;  ///< 1 in speech, fading to 0 in the frames after it
};

/// Gives the frames of a recording, in order, what eyes and heads do by themselves.
class FrameLife {
  public:
    explicit FrameLife(std::uint64_t seed) : eyes_(seed), head_(seed) {}
    HeardFrame next(const AudioFeatureRow& sound);

  private:
    EyeLife eyes_;
    HeadSway head_;
    float activity_ = 0.0f;  ///< how much is spoken of late, 0…1
    float talk_ = 0.0f;
};

/// How far the mouth may move at frame `i`, 0…1: it opens just before speech, as mouths do, and is
/// shut in pauses. Frames that were not heard yet hold none.
float talk_at(std::span<const HeardFrame> heard, std::size_t i);
/// Whether a frame is so close to speech that its sound may be part of it.
bool beside_speech(std::span<const HeardFrame> heard, std::size_t i);

/// What one window is sampled from: up to kHeard frames from its first one on, and the direction of
/// up to kFrames of them. Where they are fewer the recording ends there.
struct WindowInput {
    std::int64_t index = 0;
    std::span<const HeardFrame> heard;
    std::span<const ControlRow> controls;
};

/// Whether sampling has to follow a channel. (Amplitudes act on what is sampled.)
bool acts_on_sampling(Channel channel);
/// Whether anything is directed that a window's sampling has to follow.
bool directs_sampling(std::span<const ControlRow> controls);

/// A frame's direction, completed by what eyes do.
ControlRow completed(const ControlRow& controls, const HeardFrame& frame);

/// Puts the emotions of a sampled window where they are directed.
void settle(const WindowInput& input, Motion& motion);

/// The free motion of a window with its direction put upon it, without sampling: heads, eyes and
/// emotions are where they are directed, and the rest does not know of it.
Motion direct(const WindowInput& input, const Motion& free);

/// Row `i` of a sampled window as it is rendered. `before`: the window before, null at the start.
std::vector<float> finished_row(const WindowInput& input, const Motion& sampled,
                                const Motion* before, std::size_t i);

}  // namespace ditto
