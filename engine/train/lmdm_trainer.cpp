#include "train/lmdm_trainer.h"

#include <optional>

#include "motion/diffusion.h"
#include "pack/weight_store.h"
#include "train/mouth.h"

namespace ditto {
namespace {

constexpr double kVelocityOfRest = 0.3;  ///< outside the mouth, changes count this much
constexpr double kStillWeight = 0.1;
constexpr std::int64_t kValidationBatches = 4;
constexpr float kStillDeviation = 0.05f;  ///< what measure_scale() gives channels that never move
constexpr std::uint64_t kDrawStream = std::uint64_t{1} << 40;  ///< apart from the windows' streams

torch::Tensor values(const std::array<float, arkit::kSize>& array, const torch::Tensor& like) {
    return torch::tensor(std::vector<float>(array.begin(), array.end())).to(like.device());
}

/// 1 for blink and look channels, [58].
torch::Tensor eye_columns() {
    auto columns = torch::zeros({static_cast<std::int64_t>(arkit::kSize)});
    const auto first = static_cast<std::int64_t>(arkit::kHeadSize);
    columns.slice(0, first + arkit::EyeBlinkLeft, first + arkit::EyeLookUpLeft + 1).fill_(1);
    columns.slice(0, first + arkit::EyeBlinkRight, first + arkit::EyeLookUpRight + 1).fill_(1);
    return columns;
}

torch::Tensor channel_weights(const MotionScale& scale, const LmdmLoss& loss) {
    auto weights = 1 + (loss.mouth - 1) * mouth_columns() + (loss.eyes - 1) * eye_columns();
    for (std::size_t i = arkit::kHeadSize; i < arkit::kSize; ++i)
        if (scale.deviation[i] == kStillDeviation)
            weights[static_cast<std::int64_t>(i)] = kStillWeight;
    return weights;
}

/// [B, 1, 1]-shaped choice, true with `chance`.
torch::Tensor draw(std::int64_t batch, double chance, const torch::Device& device) {
    return (torch::rand({batch, 1, 1}) < chance).to(device);
}

void start_from(torch::nn::Module& network, const std::filesystem::path& file) {
    auto store = read_safetensors(file);
    for (const auto& [name, tensor] : scale_tensors({})) store.tensors.erase(name);
    load_weights(network, store, file);
}

/// One training's fixed parts, and what a step does.
class LmdmStep {
  public:
    LmdmStep(Lmdm network, FrontEnd& front_end, const MotionScale& scale,
             const LmdmTraining& training)
        : network_(std::move(network)), front_end_(front_end), scale_(scale), training_(training) {
        const DiffusionSchedule schedule;
        alpha_ = torch::tensor(std::vector<float>(schedule.alpha.begin(), schedule.alpha.end()));
    }

    torch::Tensor operator()(const TrainingBatch& batch, std::int64_t step) {
        const auto count = batch.mel.size(0);
        const auto& device = training_.device;
        const auto motion = standardise(batch.motion, scale_);
        const auto target = motion.slice(1, 1);
        const auto times = torch::randint(0, kDiffusionTimes, {count});
        const auto alpha = alpha_.index_select(0, times).to(device);
        const auto signal = alpha.view({-1, 1, 1});
        const auto noisy = signal.sqrt() * target + (1 - signal).sqrt() * torch::randn_like(target);

        const auto encoded = network_->encode(condition(batch, step));
        const auto keep = draw(count, 1 - training_.drop_everything, device).view({-1});
        const auto memory = network_->remember(network_->mix(encoded, keep));
        const auto predicted =
            network_->forward(noisy, last_frame(motion), memory, times.to(device));
        return lmdm_loss(predicted.to(torch::kFloat), target, batch.closure, alpha / (1 - alpha),
                         scale_, training_.loss);
    }

  private:
    /// [B, T, 120]
    torch::Tensor condition(const TrainingBatch& batch, std::int64_t step) {
        const auto count = batch.mel.size(0);
        const auto heard =
            speech(batch.mel) *
            (1 - draw(count, training_.drop_speech, training_.device).to(torch::kFloat));
        RandomSequence random(training_.learner.seed,
                              kDrawStream + static_cast<std::uint64_t>(step));
        const auto shown =
            draw_direction(count, kWindowFrames, training_.directions, random).to(training_.device);
        return torch::cat(
            {heard, controls_of_motion(batch.motion.slice(1, 1), batch.labels, scale_) * shown}, 2);
    }

    torch::Tensor speech(const torch::Tensor& mel) {
        const torch::NoGradGuard no_grad;
        auto heard = front_end_->forward(mel);
        const auto& doubt = training_.doubt;
        const auto each = [&](float low, float high) {
            return (low + (high - low) * torch::rand({mel.size(0), 1, 1})).to(training_.device);
        };
        heard.logits =
            heard.logits.to(torch::kFloat) * each(doubt.temperature_low, doubt.temperature_high);
        heard.logits = heard.logits + doubt.logit_noise * torch::randn_like(heard.logits);
        heard.mouth =
            heard.mouth.to(torch::kFloat) * each(1 - doubt.mouth_gain, 1 + doubt.mouth_gain);
        heard.mouth = heard.mouth + doubt.mouth_noise * torch::randn_like(heard.mouth);
        return speech_condition(heard);
    }

    torch::Tensor last_frame(const torch::Tensor& motion) const {
        const auto before = motion.select(1, 0);
        const auto first =
            draw(before.size(0), training_.first_window, training_.device).view({-1, 1});
        return torch::where(first, torch::zeros_like(before),
                            before + training_.last_frame_noise * torch::randn_like(before));
    }

    Lmdm network_;
    FrontEnd& front_end_;
    const MotionScale& scale_;
    const LmdmTraining& training_;
    torch::Tensor alpha_;
};

}  // namespace

torch::Tensor standardise(const torch::Tensor& motion, const MotionScale& scale) {
    return (motion - values(scale.mean, motion)) / values(scale.deviation, motion);
}

torch::Tensor lmdm_loss(const torch::Tensor& predicted, const torch::Tensor& target,
                        const torch::Tensor& closure, const torch::Tensor& snr,
                        const MotionScale& scale, const LmdmLoss& weights) {
    const auto mouth = mouth_columns().to(target.device());
    const auto of_time = snr.clamp(0.1, 5).pow(0.25).view({-1, 1, 1});
    const auto emphasis = 1 + closure.unsqueeze(2) * mouth;  // [B, T, 58]
    const auto error =
        (predicted - target).square() * channel_weights(scale, weights).to(target.device());
    const auto of_channel = mouth + kVelocityOfRest * (1 - mouth);
    const auto velocity = (predicted.diff(1, 1) - target.diff(1, 1)).square() * of_channel;
    const auto gap_of = [&](const torch::Tensor& standardised) {
        return lip_gap(mouth_of_motion(standardised * values(scale.deviation, target) +
                                       values(scale.mean, target)));
    };
    const auto gap = (gap_of(predicted) - gap_of(target)).abs() * (1 + 2 * closure);
    return (of_time * emphasis * error).mean() + weights.velocity * (of_time * velocity).mean() +
           weights.gap * (of_time.squeeze(2) * gap).mean();
}

TrainedLmdm train_lmdm(const DatasetArrays& data, const DatasetArrays& held_out,
                       FrontEnd& front_end, const LmdmTraining& training, const RunOptions& run,
                       nlohmann::json& figures) {
    torch::manual_seed(training.learner.seed);
    TrainedLmdm trained{Lmdm(training.sizes), measure_scale(data.motion)};
    if (!training.initial.empty()) start_from(*trained.network, training.initial);
    trained.network->to(training.device);
    front_end->to(training.device);
    front_end->eval();
    Learner learner(trained.network.ptr(), training.learner);
    LmdmStep one_step(trained.network, front_end, trained.scale, training);
    const TrainingWindows sampler(data, training.windows), validation(held_out, training.windows);
    std::optional<BatchQueue> batches;  // starts at the step that a resumed run has reached
    const auto loss = [&](std::int64_t step) {
        if (!batches) batches.emplace(sampler, step, training.loader_threads);
        return one_step(batches->next().to(training.device), step);
    };
    const auto validate = [&] {
        double sum = 0;
        for (std::int64_t i = 0; i < kValidationBatches; ++i) {
            torch::manual_seed(static_cast<std::uint64_t>(i));
            sum += one_step(validation.batch(i).to(training.device), i).item<double>();
        }
        return nlohmann::json{{"held_out_loss", sum / kValidationBatches}};
    };
    figures = run_training(learner, loss, validate, run);
    learner.keep_average();
    return trained;
}

std::map<std::string, torch::Tensor> scale_tensors(const MotionScale& scale) {
    const auto tensor = [](const auto& array) {
        return torch::tensor(std::vector<float>(array.begin(), array.end()));
    };
    return {{"motion_mean", tensor(scale.mean)}, {"motion_deviation", tensor(scale.deviation)}};
}

}  // namespace ditto
