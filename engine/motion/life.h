#pragma once

#include <cstdint>

#include "core/philox.h"

namespace ditto {

/// What eyes do by themselves at one frame.
struct EyeState {
    float openness = 1.0f;    ///< 0 closed … 1
    float gaze_yaw = 0.0f;    ///< degrees, positive to the viewer's right
    float gaze_pitch = 0.0f;  ///< degrees, positive up
};

/// How lively eyes are. Defaults: a person talking to the camera.
struct EyeStyle {
    float blink_interval_talking =
        2.2f;  ///< median seconds between blinks (Bentivoglio et al. 1997: 26 a minute)
    float blink_interval_silent = 2.9f;
    float blink_spread = 0.4f;      ///< sigma of the logarithm
    float fixation_talking = 2.4f;  ///< median seconds that gaze stays on the camera
    float fixation_silent = 3.5f;
    float aversion = 0.8f;  ///< median seconds that it stays away (Lee et al. 2002, "Eyes Alive")
    float aversion_degrees = 4.0f;  ///< scale of a gamma distribution of shape 2
};

/// Seeded blinks, saccades and fixations, frame after frame at 25 a second; the same seed and
/// speech give the same eyes. Constant memory.
class EyeLife {
  public:
    explicit EyeLife(std::uint64_t seed, const EyeStyle& style = {});

    /// The next frame's eyes. `speaking`: whether there is speech at that frame.
    EyeState next(bool speaking);

  private:
    struct Blink {
        double start = 0, closing = 0, hold = 0, opening = 0;  ///< seconds
        double end() const { return start + closing + hold + opening; }
        float openness(double time) const;
    };

    void plan_blink(double after, bool speaking);
    void plan_gaze(double now, bool speaking);

    RandomSequence blink_random_, gaze_random_;
    EyeStyle style_;
    std::int64_t frame_ = 0;
    Blink blink_;
    bool away_ = false;
    double gaze_until_ = 0, saccade_start_ = 0, saccade_end_ = 0;
    float from_yaw_ = 0, from_pitch_ = 0, to_yaw_ = 0, to_pitch_ = 0;
};

}  // namespace ditto
