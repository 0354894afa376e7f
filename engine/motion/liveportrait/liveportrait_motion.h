#pragma once

#include "audio/hubert_stream.h"
#include "motion/liveportrait/liveportrait_stream.h"

namespace ditto {

/// Motion in LivePortrait's space from the sound itself: what HuBERT hears and the published model.
class LivePortraitMotion : public SpeechMotion {
  public:
    /// Loads the pack's motion, stitching and HuBERT networks. Throws Error(BadInput).
    LivePortraitMotion(const Pack& pack, const MotionOptions& options, LivePortraitSource source,
                       ControlFn controls, const CancelToken& cancel);

    void push(std::span<const float> samples) override;
    void finish() override;
    /// Rows of driven_frame::kSize values.
    Motion take() override;

  private:
    HubertEncoder encoder_;
    HubertStream hearing_;
    LivePortraitStream stream_;
    bool ended_ = false, drained_ = false;
};

}  // namespace ditto
