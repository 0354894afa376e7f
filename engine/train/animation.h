#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "motion/motion_space.h"
#include "timeline/controls.h"
#include "speech/phone.h"

namespace ditto {

/// A face animated to speech: what the model learns to make.
struct AnimatedTake {
    Motion motion;  ///< [T, 58] arkit at 25 frames a second; row i is the face at (i + ½) / 25 s
    std::vector<float> closure;  ///< [T] 0…1: how far p b m demand closed lips
    Controls
        labels;  ///< [T] emotion weights, eye openness, gaze and head pose, all with influence 1
};

/// Animates speech. Mouth by dominance blending of visemes with closures on top; head, brows,
/// blinks, gaze and emotion are drawn from `seed`, so that the model learns a distribution. T =
/// ceil(samples / 640).
AnimatedTake animate(const Phones& phones, std::span<const float> samples16k, std::uint64_t seed);

}  // namespace ditto
