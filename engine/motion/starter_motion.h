#pragma once

#include "audio/feature_stream.h"
#include "motion/motion_stream.h"
#include "motion/speech_motion.h"

namespace ditto {

/// Motion in the `arkit` space from the sound itself: the starter's features and its model.
class StarterMotion : public SpeechMotion {
  public:
    /// Loads the pack's motion networks. Throws Error(BadInput).
    StarterMotion(const Pack& pack, const MotionOptions& options, ControlFn controls,
                  const CancelToken& cancel);

    void push(std::span<const float> samples) override;
    void finish() override;
    Motion take() override;

  private:
    void pass_rows_on();

    FeatureStream features_;
    MotionStream stream_;
    ControlFn controls_;
    std::int64_t frame_ = 0;
};

}  // namespace ditto
