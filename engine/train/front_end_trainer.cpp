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

FrontEnd train_front_end(const DatasetArrays& data, const ValidationClips& validation,
                         const FrontEndTraining& training, const RunOptions& run,
                         nlohmann::json& figures) {
    torch::manual_seed(training.learner.seed);
    FrontEnd network(training.sizes);
    network->to(training.device);
    Learner learner(network.ptr(), training.learner);
    const TrainingWindows sampler(data, training.windows);
    std::optional<BatchQueue> batches;  // starts at the step that a resumed run has reached
    const auto loss = [&](std::int64_t step) {
        if (!batches) batches.emplace(sampler, step, training.loader_threads);
        const auto batch = batches->next().to(training.device);
        return front_end_loss(network->forward(batch.mel), batch, training.loss);
    };
    const auto validate = [&] {
        nlohmann::json now{{"held_out", evaluate_front_end(network, validation.held_out)}};
        if (!validation.aligned.empty())
            now["aligned"] = evaluate_front_end(network, validation.aligned);
        return now;
    };
    figures = run_training(learner, loss, validate, run);
    learner.keep_average();
    return network;
}

}  // namespace ditto
