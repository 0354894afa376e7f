#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "motion/lmdm.h"
#include "nn/recorded_run.h"

namespace ditto {

/// Lmdm::forward() for sampling in float32 on the network's device: the same numbers up to
/// rounding, with everything done once that several steps of a window share. What depends on the
/// time alone (modulations, keys and values of the time tokens) is made for many steps in one
/// product; keys and values of the condition and the last frame's share of the input are kept for
/// the window; and weights lie as the products read them. What is left of a step reads its inputs
/// where those of the step before were, so that a GPU does it as one recording. Not thread-safe.
class LmdmSteps {
  public:
    /// `times` 0 … 999 of the steps, in turn. The network's weights are copied.
    LmdmSteps(const Lmdm& network, const std::vector<std::int64_t>& times);

    /// Starts a window: condition of B branches, last_frame [motion].
    void begin(const EncodedCondition& condition, const torch::Tensor& last_frame);
    /// x0 [B, frames, motion] from noisy x [frames, motion], the same for all branches.
    torch::Tensor predict(const torch::Tensor& x, std::size_t step);

  private:
    /// x · weight + bias.
    struct Dense {
        torch::Tensor weight;  ///< [in, out]
        torch::Tensor bias;
        torch::Tensor operator()(const torch::Tensor& x) const;
    };
    struct Norm {
        torch::Tensor weight, bias;
        torch::Tensor operator()(const torch::Tensor& x) const;
    };
    struct Layer {
        Norm norm1, norm2, norm3;
        Dense query_key, value, out, cross_query, cross_out, feed_in, feed_out;
    };
    /// What some steps need of their times: the first of them is step `first`.
    struct Block {
        std::size_t first = 0, count = 0;
        torch::Tensor films;          ///< [count, 3 · layers, B, 2 · width]
        torch::Tensor time_memories;  ///< [count, layers, 2, 2, width]: keys, then values
    };
    /// What a step reads, always in the same place.
    struct Inputs {
        torch::Tensor x;           ///< [frames, motion]
        torch::Tensor films;       ///< [3 · layers, B, 2 · width]
        torch::Tensor memories;    ///< [layers, 2, B, frames + 2, width]: keys, then values, of
                                   ///< condition tokens, then time tokens
        torch::Tensor added;       ///< [B, frames, width], or undefined
        torch::Tensor input_bias;  ///< [width], with the last frame's share
    };

    void prepare_block(std::size_t step);
    void place(torch::Tensor& input, const torch::Tensor& values);
    torch::Tensor run();
    torch::Tensor rotated(const torch::Tensor& x) const;
    torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key,
                         const torch::Tensor& value) const;
    void run_layer(std::size_t index, torch::Tensor& tokens);

    Lmdm network_;
    std::int64_t branches_ = 0;
    torch::Tensor time_hidden_;    ///< [steps, 4 · width]
    torch::Tensor cosine_, sine_;  ///< [frames, width / 2]
    Dense input_, final_;
    torch::Tensor last_frame_weight_;  ///< [motion, width]
    torch::Tensor pooled_;
    std::vector<Layer> layers_;
    Block block_;
    Inputs inputs_;
    RecordedRun recorded_;
};

}  // namespace ditto
