#pragma once

#include <torch/torch.h>

#include <memory>

#include "core/compute.h"
#include "nn/weight_scope.h"

namespace ditto {

/// A source as the frames need it; made once, on the frames' device.
struct PreparedSource {
    torch::Tensor volume;     ///< the feature, as the implementation samples it
    torch::Tensor keypoints;  ///< [21, 3]
    torch::Tensor content;    ///< [1, 4, 16, 64, 64], the compressed feature
    torch::Tensor still;      ///< the same, as the background's motion samples it; OpenVINO's alone
    torch::Tensor heat;       ///< [1, 21, 16, 64, 64], the keypoints' Gaussians
};

struct NeuralFrameOptions {
    Compute compute{.device = Device::Cpu};
    int threads = 0;  ///< 0: all cores; of the CPU
};

/// Makes pictures from keypoints: the warping network and the decoder with what the source fixes
/// done once. The same numbers as WarpingNetwork and SpadeDecoder up to rounding, and the same on
/// every run. May be called from several threads. Tensors that go in may be on the CPU; those that
/// come out are float32 on device().
class NeuralFrame {
  public:
    virtual ~NeuralFrame() = default;

    virtual torch::Device device() const = 0;
    /// feature [1, 32, 16, 64, 64] from the appearance extractor, keypoints [1, 21, 3].
    virtual PreparedSource prepare(const torch::Tensor& feature,
                                   const torch::Tensor& keypoints) const = 0;
    /// The warped feature [1, 256, 64, 64]; driving keypoints [1, 21, 3].
    virtual torch::Tensor warp(const PreparedSource& source,
                               const torch::Tensor& driving) const = 0;
    /// RGB picture [3, 512, 512], 0 … 1, of a warped feature.
    virtual torch::Tensor decode(const torch::Tensor& feature) const = 0;
    /// Both.
    torch::Tensor frame(const PreparedSource& source, const torch::Tensor& driving) const {
        return decode(warp(source, driving));
    }
    /// How many frames are best made by one call of frames(): 1 where a single one fills the
    /// device.
    virtual std::size_t batch() const { return 1; }
    /// Frames [B, 3, 512, 512] of driving keypoints [B, 21, 3].
    virtual torch::Tensor frames(const PreparedSource& source, const torch::Tensor& driving) const;
};

/// The fastest implementation for the options' device: OpenVinoFrame for the CPU, else TorchFrame.
/// Weights by their published names. Throws Error(BadInput) where they do not fit the networks, or
/// the device or the precision cannot be had.
std::unique_ptr<NeuralFrame> make_neural_frame(const WeightMap& warp, const WeightMap& decoder,
                                               const NeuralFrameOptions& options);

}  // namespace ditto
