#pragma once

#include <torch/torch.h>

#include "audio/front_end.h"
#include "train/dataset.h"

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

}  // namespace ditto
