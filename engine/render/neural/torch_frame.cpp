#include "render/neural/torch_frame.h"

#include "core/error.h"
#include "nn/device.h"
#include "pack/weight_store.h"
#include "render/neural/spectral_norm.h"

namespace ditto {
namespace {

constexpr std::size_t kDeviceBatch = 4;

/// One volume for each of several poses, without copies of it.
torch::Tensor for_all(const torch::Tensor& volume, std::int64_t poses) {
    return volume.expand({poses, -1, -1, -1, -1});
}

template <typename Module>
Module loaded(const WeightMap& weights, torch::Device device) {
    Module network(weights);
    load_weights(*network, {weights, {}}, "the network");
    network->eval();
    network->to(device);
    return network;
}

}  // namespace

TorchFrame::TorchFrame(const WeightMap& warp, const WeightMap& decoder, torch::Device device,
                       torch::ScalarType type)
    : device_(device),
      type_(type),
      warping_(loaded<WarpingNetwork>(warp, device)),
      decoder_(loaded<SpadeDecoder>(fold_spectral_norm(decoder), device)) {
    if (warp.at("fourth.weight").size(0) != decoder_->map_channels()) {
        throw Error(ErrorKind::BadInput,
                    "the decoder does not take what the warping network gives; get both from the "
                    "same pack");
    }
    warping_->set_type(type);
    set_precision(*decoder_, type);
}

PreparedSource TorchFrame::prepare(const torch::Tensor& feature,
                                   const torch::Tensor& keypoints) const {
    const torch::InferenceMode inference;
    PreparedSource source;
    source.volume = feature.to(device_);
    const MotionSource motion =
        warping_->dense_motion->prepare(source.volume, keypoints.to(device_));
    source.keypoints = motion.keypoints[0];
    source.content = motion.content;
    source.heat = motion.heat;
    return source;
}

torch::Tensor TorchFrame::warp(const PreparedSource& source, const torch::Tensor& driving) const {
    const torch::InferenceMode inference;
    const std::int64_t poses = driving.size(0);
    const auto field = warping_->dense_motion->forward(
        {for_all(source.content, poses), source.keypoints.unsqueeze(0), source.heat},
        driving.to(device_));
    return warping_->warp(for_all(source.volume, poses), field);
}

torch::Tensor TorchFrame::decode(const torch::Tensor& feature) const {
    return pictures(feature)[0];
}

std::size_t TorchFrame::batch() const {
    return device_.is_cpu() ? 1 : kDeviceBatch;
}

torch::Tensor TorchFrame::frames(const PreparedSource& source, const torch::Tensor& driving) const {
    return pictures(warp(source, driving));
}

torch::Tensor TorchFrame::pictures(const torch::Tensor& features) const {
    const torch::InferenceMode inference;
    return decoder_->forward(features.to(device_, type_)).to(torch::kFloat32);
}

}  // namespace ditto
