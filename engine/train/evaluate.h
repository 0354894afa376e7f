#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "audio/audio_features.h"
#include "audio/front_end.h"
#include "core/progress.h"
#include "motion/motion_options.h"
#include "pack/pack.h"
#include "train/corpus.h"
#include "train/lip_metrics.h"

namespace ditto {

/// Speech with known phones that training never saw.
struct EvaluationClip {
    std::string name;
    AudioFeatures features;
    Phones phones;
};

/// The first `count` takes of a held-out corpus.
std::vector<EvaluationClip> held_out_clips(const Corpus& corpus, std::size_t count);

/// Real recordings in `folder`: every NAME.json ([["SIL", 0.0, 0.42], …], seconds) beside its
/// NAME.wav. Throws Error(BadInput) when there is none or one cannot be read.
std::vector<EvaluationClip> aligned_clips(const std::filesystem::path& folder);

/// What a front end hears in a whole clip: overlapping windows as in use, middles kept.
SpeechFeatures hear(FrontEnd& network, const AudioFeatures& features);

/// Lip figures of several clips together: medians and shares weighted by closures, correlation by
/// length; and for each clip its best correlation and closure ratio. `gaps` gives the lip gap of
/// every frame of a clip.
nlohmann::json lip_figures(const std::vector<EvaluationClip>& clips,
                           const std::function<std::vector<float>(const EvaluationClip&)>& gaps);

/// Lip figures of the front end's own mouth and its share of right phones (50 a second).
nlohmann::json evaluate_front_end(FrontEnd& network, const std::vector<EvaluationClip>& clips);

/// Lip figures of the motion that a pack samples for the clips with nothing directed, and how the
/// head turns (deviations in degrees) and the eyes blink.
nlohmann::json evaluate_motion(const Pack& pack, const MotionOptions& options,
                               const std::vector<EvaluationClip>& clips, const CancelToken& cancel);

}  // namespace ditto
