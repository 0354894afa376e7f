#pragma once

#include <span>
#include <vector>

#include "motion/motion_space.h"
#include "speech/phone.h"

namespace ditto {

/// How well lips follow known speech. Gaps in outer-eye distances, frames at 25 a second; NaN where
/// the speech holds nothing to measure.
struct LipMetrics {
    double correlation = 0;       ///< of gap and the opening that phones suggest, inside speech
    double best_correlation = 0;  ///< at the best shift within ±5 frames
    double lag = 0;               ///< that shift, to a fraction of a frame; positive: lips are late
    double closure_ratio = 0;     ///< median gap at p b m ÷ median gap at open vowels
    double closed_gap = 0;        ///< median at p b m (least of three frames)
    double open_gap = 0;          ///< median at open vowels (largest of three frames)
    double jitter = 0;            ///< mean |second difference| ÷ standard deviation
    double p5 = 0, p50 = 0, p95 = 0;  ///< percentiles of the gap over all frames
    double silent_spread = 0;         ///< median absolute deviation in silences of at least 300 ms
    // Shares of gaps under .02: correlation and closure ratio can be bought by keeping the mouth
    // shut.
    double labials_shut = 0, consonants_shut = 0, vowels_shut = 0;
    int closures = 0, open_vowels = 0;
};

/// `gap`: one value a frame, of frame i at (i + ½) / 25 s. Throws Error(BadInput) when it is empty.
LipMetrics measure_lips(std::span<const float> gap, const Phones& phones);

/// A linear stand-in for the renderer: the lip gap of every row of arkit motion.
std::vector<float> lip_gaps(const Motion& motion);

/// How far a phone opens the mouth, 0…1; the table of the project's independent judge.
/// Silence has none (negative).
float phone_opening(Phone phone);

}  // namespace ditto
