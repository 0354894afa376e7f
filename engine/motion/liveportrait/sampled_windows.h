#pragma once

#include "core/progress.h"
#include "motion/liveportrait/audio_to_motion.h"
#include "motion/lmdm.h"
#include "motion/motion_options.h"

namespace ditto {

/// Windows sampled from the published motion model. As there, the noise of each denoising step is
/// the same in every window and only the start is drawn anew (reference: core/models/lmdm.py);
/// both depend on the options' seed alone. Where `pins` tells (it may be empty) sampling is steered
/// at every step, and at influence 1 the target is met exactly. `network` in evaluation mode, on
/// the device where it is to run; throws Error(BadInput) when its sizes are not [80, 265], and so
/// do its windows when the conditions are of another size.
WindowFn sampled_windows(Lmdm network, const MotionOptions& options, CancelToken cancel = {},
                         PinFn pins = {});

}  // namespace ditto
