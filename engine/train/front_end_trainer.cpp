#include "train/front_end_trainer.h"

#include "train/mouth.h"

namespace ditto {
namespace {

namespace F = torch::nn::functional;

constexpr double kHuberBeta = 0.1;
constexpr double kLabelSmoothing = 0.05;

}  // namespace

torch::Tensor front_end_loss(const SpeechFeatures& features, const TrainingBatch& batch,
                             const FrontEndLoss& weights) {
    const auto mouth = features.mouth.to(torch::kFloat);
    const auto emphasis = 1 + weights.closure * batch.closure;  // [B, T]
    const auto channels =
        torch::smooth_l1_loss(mouth, batch.mouth, at::Reduction::None, kHuberBeta);
    const auto gap = (lip_gap(mouth) - lip_gap(batch.mouth)).abs();
    const auto velocity = (mouth.diff(1, 1) - batch.mouth.diff(1, 1)).abs();
    const auto phones =
        F::cross_entropy(features.logits.to(torch::kFloat).flatten(0, 1), batch.phones.flatten(),
                         F::CrossEntropyFuncOptions().label_smoothing(kLabelSmoothing));
    return weights.mouth * (channels * emphasis.unsqueeze(2)).mean() +
           weights.gap * (gap * emphasis).mean() + weights.velocity * velocity.mean() +
           weights.phones * phones;
}

}  // namespace ditto
