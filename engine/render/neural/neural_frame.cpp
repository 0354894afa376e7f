#include "render/neural/neural_frame.h"

#include "nn/device.h"
#include "render/neural/openvino_frame.h"
#include "render/neural/torch_frame.h"

namespace ditto {

torch::Tensor NeuralFrame::frames(const PreparedSource& source,
                                  const torch::Tensor& driving) const {
    const torch::InferenceMode inference;
    std::vector<torch::Tensor> pictures;
    for (const auto& pose : driving.split(1)) pictures.push_back(frame(source, pose));
    return torch::stack(pictures);
}

std::unique_ptr<NeuralFrame> make_neural_frame(const WeightMap& warp, const WeightMap& decoder,
                                               const NeuralFrameOptions& options) {
    const torch::Device device = open_device(options.compute.device);
    const Precision precision = options.compute.precision;
    if (device.is_cpu())
        return std::make_unique<OpenVinoFrame>(warp, decoder, precision, options.threads);
    return std::make_unique<TorchFrame>(warp, decoder, device, scalar_type(precision, device));
}

}  // namespace ditto
