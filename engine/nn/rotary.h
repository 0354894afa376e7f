#pragma once

#include <torch/torch.h>

namespace ditto {

/// Rotary position embedding (Su et al. 2021), interleaved pairs over all channels, theta 10000.
/// Registers the buffer `freqs` [dim / 2] under which published checkpoints keep it.
class RotaryImpl : public torch::nn::Module {
  public:
    explicit RotaryImpl(std::int64_t dim);
    /// x [B, N, dim] at positions first … first + N - 1.
    torch::Tensor forward(const torch::Tensor& x, std::int64_t first = 0);

    torch::Tensor freqs;
};
TORCH_MODULE(Rotary);

}  // namespace ditto
