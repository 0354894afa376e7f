#pragma once

#include <torch/torch.h>

#include "audio/front_end.h"
#include "train/dataset.h"
#include "train/evaluate.h"
#include "train/learner.h"
#include "train/training_run.h"

namespace ditto {

/// Weights of the front end's loss terms.
struct FrontEndLoss {
    double mouth = 6;     ///< Huber distance of the mouth channels
    double gap = 20;      ///< absolute error of the lip gap
    double velocity = 3;  ///< absolute error of the change from frame to frame
    double phones = 0.3;  ///< cross entropy, labels smoothed by 0.05
    double closure = 1;   ///< how much more mouth and gap count where p b m close the lips
};

/// The loss of features against a batch's targets, a scalar.
torch::Tensor front_end_loss(const SpeechFeatures& features, const TrainingBatch& batch,
                             const FrontEndLoss& weights = {});

struct FrontEndTraining {
    FrontEndSizes sizes;
    LearnerOptions learner;
    WindowOptions windows;
    FrontEndLoss loss;
    torch::Device device = torch::kCPU;
    int loader_threads = 1;
};

/// Clips that the validation curve and the final figures are measured on.
struct ValidationClips {
    std::vector<EvaluationClip> held_out;
    std::vector<EvaluationClip> aligned;  ///< may be empty
};

/// Trains a front end on `data`; its weights on return are the averaged ones. `figures` gets the
/// last validation ({"held_out": …, "aligned": …}).
FrontEnd train_front_end(const DatasetArrays& data, const ValidationClips& validation,
                         const FrontEndTraining& training, const RunOptions& run,
                         nlohmann::json& figures);

}  // namespace ditto
