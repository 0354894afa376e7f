#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace ditto {

/// How a network is fitted. AdamW; linear warm-up, then cosine to zero at the last step.
struct LearnerOptions {
    std::int64_t steps = 1000;
    double rate = 2e-3;
    std::int64_t warm_up = 100;
    double weight_decay = 0.02;
    double beta1 = 0.9;
    double beta2 = 0.98;
    double clip = 1.0;       ///< largest norm of all gradients together
    double average = 0.995;  ///< share of the old moving average kept at each step
    bool bf16 = false;       ///< matrix products of the forward pass in bfloat16
    std::uint64_t seed = 0;  ///< of dropout; step s draws the same masks in every run
};

/// Learning rate of a step in [0, options.steps).
double learning_rate(const LearnerOptions& options, std::int64_t step);

/// A network's parameters with all that training keeps beside them: the optimiser's moments and a
/// moving average of the weights (EMA). The state is complete: from the same state and the same
/// batches, training goes on exactly as if it had not been interrupted.
class Learner {
  public:
    /// `model` stays shared with the caller, who moves it to its device first.
    Learner(std::shared_ptr<torch::nn::Module> model, const LearnerOptions& options);

    /// One step. `forward` returns the loss (it runs under autocast when bf16 is on). Returns the
    /// loss. Throws Error(Internal) when the loss is not finite.
    double step(const std::function<torch::Tensor()>& forward);

    std::int64_t steps_done() const { return steps_done_; }
    bool finished() const { return steps_done_ >= options_.steps; }
    const LearnerOptions& options() const { return options_; }

    /// Calls `use` with the averaged weights in the network, in evaluation mode without gradients.
    void with_average(const std::function<void()>& use);
    /// Puts the averaged weights into the network for good, in evaluation mode: the end of
    /// training.
    void keep_average();

    /// Named tensors of the whole state; restore() takes them back.
    std::vector<std::pair<std::string, torch::Tensor>> state() const;
    void restore(const std::function<torch::Tensor(const std::string&)>& tensor, std::int64_t step);

  private:
    void swap_average();

    std::shared_ptr<torch::nn::Module> model_;
    LearnerOptions options_;
    std::int64_t steps_done_ = 0;
    std::vector<std::string> names_;
    std::vector<torch::Tensor> weights_, first_moments_, second_moments_, average_, counts_;
};

}  // namespace ditto
