#pragma once

#include "render/neural/neural_frame.h"

namespace ditto {

/// NeuralFrame on the CPU through OpenVINO, with everything folded that the weights or the source
/// fix. Calls from several threads wait for each other.
class OpenVinoFrame : public NeuralFrame {
  public:
    /// Throws Error(BadInput) as make_neural_frame() does. Threads 0: all cores.
    OpenVinoFrame(const WeightMap& warp, const WeightMap& decoder,
                  Precision precision = Precision::Float32, int threads = 0);
    ~OpenVinoFrame() override;

    torch::Device device() const override { return torch::kCPU; }
    PreparedSource prepare(const torch::Tensor& feature,
                           const torch::Tensor& keypoints) const override;
    torch::Tensor warp(const PreparedSource& source, const torch::Tensor& driving) const override;
    torch::Tensor decode(const torch::Tensor& feature) const override;

  private:
    class Networks;
    std::unique_ptr<Networks> networks_;
};

}  // namespace ditto
