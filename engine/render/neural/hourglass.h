#pragma once

#include "render/neural/blocks.h"

namespace ditto {

/// The hourglass over volumes of the reference's core/models/modules/util.py: height and width are
/// halved several times and doubled again, with the map of each size kept for the way back.
class HourglassImpl : public torch::nn::Module {
  public:
    HourglassImpl(const WeightScope& scope, std::int64_t in);

    /// [B, in, D, H, W] → [B, channels(), D, H, W]; H and W are multiples of 2^blocks.
    torch::Tensor forward(const torch::Tensor& x);
    std::int64_t channels() const { return last_->channels(); }

  private:
    torch::nn::ModuleList down_, up_;
    ConvBlock3d last_{nullptr};
};
TORCH_MODULE(Hourglass);

}  // namespace ditto
