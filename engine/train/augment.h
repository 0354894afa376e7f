#pragma once

#include <span>

#include "core/philox.h"

namespace ditto {

/// Strength of the random changes to a log-mel window; the defaults are the ones the starter pack
/// was trained with. Zero switches a change off.
struct AugmentOptions {
    float vtln = 0.10f;              ///< band axis scaled by 1 ± this (vocal tract length)
    float reverb_chance = 0.35f;     ///< exponential tail, T60 0.1…0.65 s, -4…-22 dB
    float eq = 0.5f;                 ///< SD in nats of a smooth six-point curve over the bands
    float tilt = 0.28f;              ///< SD in nats of a slope over the bands
    float band_limit_chance = 0.3f;  ///< telephone-like cut of the highest, sometimes lowest bands
    float gain = 3.0f;               ///< ± nats
    float snr_low = 5.0f;            ///< dB of the stationary coloured noise that is always added
    float snr_high = 45.0f;
    float noise_only_chance =
        0.0f;           ///< speech taken away, noise left (the caller drops the targets)
    bool masks = true;  ///< one band mask of up to 12 bands, one time mask of up to 100 ms
};

/// What was done that the targets must know of.
struct Augmented {
    bool noise_only = false;
};

/// Changes a window of natural-log mel power (frames × 80, 10 ms a frame) in place, as another
/// speaker, room and microphone would. All values stay finite and at or above log(1e-9).
Augmented augment_mel(std::span<float> mel, const AugmentOptions& options, RandomSequence& random);

}  // namespace ditto
