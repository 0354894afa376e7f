#pragma once

#include <array>

#include "speech/phone.h"

namespace ditto {

/// Mouth channels of the animation, the order of the front end's output (audio/front_end.h).
enum MouthChannel : std::size_t {
    kJawOpen,
    kMouthClose,
    kFunnel,
    kPucker,
    kPress,
    kRollLower,
    kRollUpper,
    kStretch,
    kSmile,
    kLowerDown,
    kUpperUp,
    kMouthChannelCount
};

using MouthPose = std::array<float, kMouthChannelCount>;

/// How a sound shapes the mouth.
struct Viseme {
    MouthPose target{};
    float jaw_dominance = 0.9f;  ///< strength against neighbours (Cohen & Massaro 1993, alpha)
    float lip_dominance = 0.7f;
    float lip_lead = 0.0f;  ///< seconds the lips are ahead of the sound
};

/// One sound; a diphthong is two.
struct VisemePair {
    Viseme first, second;
    bool diphthong = false;
};

const VisemePair& visemes_of(Phone phone);

}  // namespace ditto
