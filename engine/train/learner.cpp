#include "train/learner.h"

#include <ATen/autocast_mode.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/error.h"
#include "core/philox.h"

namespace ditto {
namespace {

/// bfloat16 matrix products while it lives.
class Autocast {
  public:
    Autocast(at::DeviceType device, bool enabled) : device_(device) {
        at::autocast::set_autocast_dtype(device_, at::kBFloat16);
        at::autocast::set_autocast_enabled(device_, enabled);
    }
    ~Autocast() {
        at::autocast::set_autocast_enabled(device_, false);
        at::autocast::clear_cache();
    }
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

  private:
    at::DeviceType device_;
};

}  // namespace

double learning_rate(const LearnerOptions& options, std::int64_t step) {
    if (step < options.warm_up)
        return options.rate * static_cast<double>(step + 1) / static_cast<double>(options.warm_up);
    const auto rest =
        static_cast<double>(std::max<std::int64_t>(options.steps - options.warm_up, 1));
    const double done = std::min(static_cast<double>(step - options.warm_up) / rest, 1.0);
    return options.rate * 0.5 * (1 + std::cos(std::numbers::pi * done));
}

Learner::Learner(std::shared_ptr<torch::nn::Module> model, const LearnerOptions& options)
    : model_(std::move(model)), options_(options) {
    for (const auto& item : model_->named_parameters()) {
        const auto& weight = item.value();
        names_.push_back(item.key());
        weights_.push_back(weight);
        first_moments_.push_back(torch::zeros_like(weight));
        second_moments_.push_back(torch::zeros_like(weight));
        average_.push_back(weight.detach().clone());
        counts_.push_back(torch::zeros({}, weight.options().requires_grad(false)));
    }
}

double Learner::step(const std::function<torch::Tensor()>& forward) {
    torch::manual_seed(Philox(options_.seed).block(static_cast<std::uint64_t>(steps_done_))[0]);
    model_->train();
    torch::Tensor loss;
    {
        const Autocast autocast(weights_.front().device().type(), options_.bf16);
        loss = forward();
    }
    const double value = loss.item<double>();
    if (!std::isfinite(value))
        throw Error(ErrorKind::Internal, "the training loss is not a number at step " +
                                             std::to_string(steps_done_) +
                                             "; lower the learning rate");
    loss.backward();
    torch::nn::utils::clip_grad_norm_(weights_, options_.clip);

    const torch::NoGradGuard no_grad;
    std::vector<torch::Tensor> used, gradients, first, second, counts;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
        if (!weights_[i].grad().defined())
            continue;  // e.g. the null tokens in a step that drops none
        used.push_back(weights_[i]);
        gradients.push_back(weights_[i].grad());
        first.push_back(first_moments_[i]);
        second.push_back(second_moments_[i]);
        counts.push_back(counts_[i]);
    }
    at::_foreach_add_(counts, 1);
    at::_fused_adamw_(used, gradients, first, second, {}, counts,
                      learning_rate(options_, steps_done_), options_.beta1, options_.beta2,
                      options_.weight_decay, 1e-8, false, false);
    for (auto& weight : weights_) weight.mutable_grad().reset();

    // A short memory at first: the average must not remember the random start.
    const auto done = static_cast<double>(++steps_done_);
    const double keep = std::min(options_.average, done / (done + 10));
    at::_foreach_lerp_(average_, weights_, 1 - keep);
    return value;
}

void Learner::swap_average() {
    const torch::NoGradGuard no_grad;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
        const auto kept = weights_[i].clone();
        weights_[i].copy_(average_[i]);
        average_[i].copy_(kept);
    }
}

void Learner::with_average(const std::function<void()>& use) {
    const torch::NoGradGuard no_grad;
    swap_average();
    model_->eval();
    try {
        use();
    } catch (...) {
        swap_average();
        throw;
    }
    swap_average();
    model_->train();
}

void Learner::keep_average() {
    swap_average();
    model_->eval();
}

std::vector<std::pair<std::string, torch::Tensor>> Learner::state() const {
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        tensors.emplace_back("weight." + names_[i], weights_[i].detach());
        tensors.emplace_back("first." + names_[i], first_moments_[i]);
        tensors.emplace_back("second." + names_[i], second_moments_[i]);
        tensors.emplace_back("average." + names_[i], average_[i]);
        tensors.emplace_back("count." + names_[i], counts_[i]);
    }
    return tensors;
}

void Learner::restore(const std::function<torch::Tensor(const std::string&)>& tensor,
                      std::int64_t step) {
    const torch::NoGradGuard no_grad;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        weights_[i].copy_(tensor("weight." + names_[i]));
        first_moments_[i].copy_(tensor("first." + names_[i]));
        second_moments_[i].copy_(tensor("second." + names_[i]));
        average_[i].copy_(tensor("average." + names_[i]));
        counts_[i].copy_(tensor("count." + names_[i]));
    }
    steps_done_ = step;
}

}  // namespace ditto
