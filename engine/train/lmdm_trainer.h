#pragma once

#include <torch/torch.h>

#include "audio/front_end.h"
#include "motion/lmdm.h"
#include "train/dataset.h"
#include "train/front_end_trainer.h"
#include "train/learner.h"
#include "train/lmdm_conditions.h"
#include "train/training_run.h"

namespace ditto {

/// What the motion model learns from and how much each part counts.
struct LmdmLoss {
    double mouth =
        2;  ///< weight of the mouth's channels; the rest has 1, channels that never move 0.1
    double eyes =
        2;  ///< weight of blink and look channels: rare, short, and asked for by conditions
    double velocity = 1;  ///< squared error of the change from frame to frame
    double gap = 5;       ///< absolute error of the lip gap
};

/// How much the frozen front end's output is disturbed, so that the model does not trust it as it
/// could on the voices that the front end knows.
struct SpeechDoubt {
    float temperature_low = 0.5f, temperature_high = 1.2f;  ///< factor on the logits
    float logit_noise = 0.5f;
    float mouth_gain = 0.15f;
    float mouth_noise = 0.015f;
};

struct LmdmTraining {
    std::filesystem::path initial;  ///< weights to start from; empty: random
    LmdmSizes sizes{.dropout = 0.05};
    LearnerOptions learner{.steps = 2000, .rate = 8e-4, .beta2 = 0.98, .average = 0.998};
    WindowOptions windows;
    DirectionChances directions;
    LmdmLoss loss;
    SpeechDoubt doubt;
    double drop_speech =
        0.15;  ///< windows whose speech is taken away, directions kept: the audio null branch
    double drop_everything =
        0.05;  ///< windows with the learnt null condition: the published null branch
    double first_window = 0.12;     ///< windows that start from the mean face
    float last_frame_noise = 0.1f;  ///< SD on the standardised frame before the window
    torch::Device device = torch::kCPU;
    int loader_threads = 1;
};

/// A trained motion model and how its motion is standardised.
struct TrainedLmdm {
    Lmdm network{nullptr};
    MotionScale scale;
};

/// Standardised motion as the model sees it: (motion - mean) / deviation, [..., 58].
torch::Tensor standardise(const torch::Tensor& motion, const MotionScale& scale);

/// Mean loss terms of a batch for given diffusion times and noise, a scalar; exposed for tests.
/// target [B, T, 58] standardised, closure [B, T], snr [B].
torch::Tensor lmdm_loss(const torch::Tensor& predicted, const torch::Tensor& target,
                        const torch::Tensor& closure, const torch::Tensor& snr,
                        const MotionScale& scale, const LmdmLoss& weights);

/// Trains the motion model on a frozen front end. The validation curve holds the loss on `held_out`
/// (always the same windows, times and noise); `figures` gets its last value.
TrainedLmdm train_lmdm(const DatasetArrays& data, const DatasetArrays& held_out,
                       FrontEnd& front_end, const LmdmTraining& training, const RunOptions& run,
                       nlohmann::json& figures);

/// The scale as tensors "motion_mean" and "motion_deviation" [58], which motion.safetensors holds
/// beside the network's parameters.
std::map<std::string, torch::Tensor> scale_tensors(const MotionScale& scale);

}  // namespace ditto
