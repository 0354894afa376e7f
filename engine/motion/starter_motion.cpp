#include "motion/starter_motion.h"

namespace ditto {

StarterMotion::StarterMotion(const Pack& pack, const MotionOptions& options, ControlFn controls,
                             const CancelToken& cancel)
    : stream_(pack, options, cancel), controls_(std::move(controls)) {}

void StarterMotion::push(std::span<const float> samples) {
    features_.push(samples);
    pass_rows_on();
}

void StarterMotion::finish() {
    features_.finish();
    pass_rows_on();
    stream_.finish();
}

Motion StarterMotion::take() {
    return stream_.take();
}

void StarterMotion::pass_rows_on() {
    for (const AudioFeatureRow& row : features_.take()) stream_.push(row, controls_(frame_++));
}

}  // namespace ditto
