#include "motion/liveportrait/stitch_network.h"

namespace ditto {
namespace {

constexpr std::size_t kLinearLayers = 4;

}  // namespace

StitchNetworkImpl::StitchNetworkImpl(const WeightMap& weights) {
    const WeightScope scope = WeightScope(weights) / "mlp";
    const std::int64_t inputs = (scope / 0).shape("weight", 2)[1];
    std::int64_t width = inputs;
    for (std::size_t i = 0; i < kLinearLayers; ++i) {
        if (i > 0) mlp_->push_back(torch::nn::ReLU());
        mlp_->push_back(linear_of(scope / (2 * i), width));
        width = (scope / (2 * i)).shape("weight", 2)[0];
    }
    if (inputs % 6 != 0 || width != inputs / 2 + 2) (scope / 6).disagree("weight");
    register_module("mlp", mlp_);
}

torch::Tensor StitchNetworkImpl::shifts(const torch::Tensor& source, const torch::Tensor& driving) {
    return mlp_->forward(torch::cat({source.flatten(1), driving.flatten(1)}, 1));
}

torch::Tensor StitchNetworkImpl::forward(const torch::Tensor& source,
                                         const torch::Tensor& driving) {
    const auto moved = shifts(source, driving);
    const std::int64_t points = driving.size(1);
    auto stitched = driving + moved.slice(1, 0, 3 * points).view({-1, points, 3});
    stitched.slice(2, 0, 2) += moved.slice(1, 3 * points).unsqueeze(1);
    return stitched;
}

StitchFn stitching_with(StitchNetwork network) {
    return [network](const Keypoints& source, const Keypoints& driving) mutable {
        const torch::InferenceMode inference;
        const auto points = [](const Keypoints& keypoints) {
            return torch::tensor(c10::ArrayRef<float>(keypoints.data(), keypoints.size()))
                .view({1, -1, 3});
        };
        const auto stitched = network->forward(points(source), points(driving)).contiguous();
        Keypoints result;
        std::copy_n(stitched.data_ptr<float>(), result.size(), result.begin());
        return result;
    };
}

}  // namespace ditto
