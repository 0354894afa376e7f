#include "motion/liveportrait/liveportrait_motion.h"

namespace ditto {

LivePortraitMotion::LivePortraitMotion(const Pack& pack, const MotionOptions& options,
                                       LivePortraitSource source, ControlFn controls,
                                       const CancelToken& cancel)
    : encoder_(pack.network("hubert").file, options.threads),
      hearing_(encoder_),
      stream_(LivePortraitModel(pack, options.device), options, std::move(source),
              std::move(controls), cancel) {}

void LivePortraitMotion::push(std::span<const float> samples) {
    hearing_.push(samples);
}

void LivePortraitMotion::finish() {
    hearing_.finish();
    ended_ = true;
}

Motion LivePortraitMotion::take() {
    stream_.push(hearing_.take());
    if (ended_ && !drained_) {
        drained_ = true;
        stream_.finish();
    }
    return stream_.take();
}

}  // namespace ditto
