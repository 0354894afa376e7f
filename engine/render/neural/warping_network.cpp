#include "render/neural/warping_network.h"

#include "nn/device.h"
#include "render/neural/sample_volume.h"

namespace ditto {
namespace {

constexpr double kSlope = 0.01;

}  // namespace

WarpingNetworkImpl::WarpingNetworkImpl(const WeightMap& weights) {
    const WeightScope scope(weights), motion = scope / "dense_motion_network";
    const std::int64_t volume_channels = (motion / "compress").shape("weight", 5)[1];
    dense_motion = register_module("dense_motion_network", DenseMotion(motion, volume_channels));
    const std::int64_t flat_channels = (scope / "third").shape("conv.weight", 4)[1];
    if (flat_channels % volume_channels != 0) (scope / "third").disagree("conv.weight");
    if (flat_channels / volume_channels != dense_motion->depth())
        (motion / "occlusion").disagree("weight");
    third_ = register_module(
        "third", ConvBlock2d(scope / "third", flat_channels, ConvBlock2dImpl::Then::Keep, kSlope));
    fourth_ = register_module("fourth", conv2d_of(scope / "fourth", third_->channels()));
}

void WarpingNetworkImpl::set_type(torch::ScalarType type) {
    type_ = type;
    dense_motion->set_type(type);
    set_precision(*third_, type);
    set_precision(*fourth_, type);
}

torch::Tensor WarpingNetworkImpl::warp(const torch::Tensor& feature,
                                       const DenseMotionField& field) {
    const auto moved = sample_volume(feature, field.deformation);
    return fourth_(third_(moved.flatten(1, 2).to(type_))) * field.occlusion;
}

torch::Tensor WarpingNetworkImpl::forward(const torch::Tensor& feature, const torch::Tensor& source,
                                          const torch::Tensor& driving) {
    return warp(feature, dense_motion->forward(dense_motion->prepare(feature, source), driving));
}

}  // namespace ditto
