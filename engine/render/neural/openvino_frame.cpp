#include "render/neural/openvino_frame.h"

#include <algorithm>
#include <mutex>
#include <openvino/runtime/core.hpp>
#include <openvino/runtime/intel_cpu/properties.hpp>
#include <openvino/runtime/properties.hpp>

#include "core/error.h"
#include "core/out_of_memory.h"
#include "nn/device.h"
#include "pack/weight_store.h"
#include "render/neural/decoder_graph.h"
#include "render/neural/folding.h"
#include "render/neural/keypoint_motion.h"
#include "render/neural/motion_graph.h"
#include "render/neural/sample_volume.h"
#include "render/neural/spade_decoder.h"
#include "render/neural/spectral_norm.h"
#include "render/neural/warping_network.h"

namespace ditto {
namespace {

/// OpenVINO's type, where the processor computes in it: it would take float32 without a word.
ov::element::Type element_type(const ov::Core& core, Precision precision) {
    const auto can = core.get_property("CPU", ov::device::capabilities);
    const auto has = [&](const char* type) { return std::ranges::count(can, type) > 0; };
    const bool half = precision == Precision::Float16;
    if (precision == Precision::Float32) return ov::element::f32;
    if (precision == Precision::Auto) {
        const bool fast = has(ov::device::capability::BF16) && has_fast_bf16(torch::kCPU);
        return fast ? ov::element::bf16 : ov::element::f32;
    }
    if (!has(half ? ov::device::capability::FP16 : ov::device::capability::BF16)) {
        throw Error(ErrorKind::BadInput, std::string("this processor does not compute in ") +
                                             (half ? "fp16" : "bf16") +
                                             "; choose --precision auto or fp32");
    }
    return half ? ov::element::f16 : ov::element::bf16;
}

ov::AnyMap properties(const ov::Core& core, Precision precision, int threads) {
    // Gaussians end in numbers that some processors take a hundred times as long for.
    ov::AnyMap map{ov::intel_cpu::denormals_optimization(true),
                   ov::hint::performance_mode(ov::hint::PerformanceMode::LATENCY),
                   ov::hint::inference_precision(element_type(core, precision))};
    if (threads > 0) map.insert(ov::inference_num_threads(threads));
    return map;
}

std::unique_ptr<graph::Convolutions> convolutions(ov::element::Type type) {
    return type == ov::element::f32 ? graph::winograd_convolutions() : graph::direct_convolutions();
}

/// A compiled network that runs on tensors.
class Network {
  public:
    Network(ov::Core& core, const std::shared_ptr<ov::Model>& model, const ov::AnyMap& properties)
        : request_(core.compile_model(model, "CPU", properties).create_infer_request()) {}

    /// `inputs` by name stay untouched; all are float32.
    void run(const std::map<std::string, torch::Tensor>& inputs) {
        std::vector<torch::Tensor> kept;  // contiguous copies live until the network has run
        for (const auto& [name, tensor] : inputs) {
            kept.push_back(tensor.contiguous());
            const ov::Shape shape(tensor.sizes().begin(), tensor.sizes().end());
            request_.set_tensor(name, ov::Tensor(ov::element::f32, shape, kept.back().data_ptr()));
        }
        request_.infer();
    }

    /// Of an input or output.
    ov::Shape shape(const std::string& name) { return request_.get_tensor(name).get_shape(); }

    torch::Tensor output(const std::string& name) {
        ov::Tensor values = request_.get_tensor(name);
        const std::vector<std::int64_t> shape(values.get_shape().begin(), values.get_shape().end());
        return torch::from_blob(values.data(), shape).clone();
    }

  private:
    ov::InferRequest request_;
};

/// The weights, after a network of type Module took them.
template <typename Module>
const WeightMap& checked(const WeightMap& weights) {
    Module network(weights);
    load_weights(*network, {weights, {}}, "the network");
    return weights;
}

}  // namespace

class OpenVinoFrame::Networks {
  public:
    Networks(const WeightMap& warp, const WeightMap& decoder, Precision precision, int threads)
        : compress_(conv_with_norm(checked<WarpingNetwork>(warp), "dense_motion_network.compress",
                                   "dense_motion_network.norm")),
          motion_(core_, motion_graph(warp), properties(core_, precision, threads)),
          flatten_(core_, flatten_graph(warp), properties(core_, precision, threads)),
          decoder_(core_,
                   decoder_graph(checked<SpadeDecoder>(fold_spectral_norm(decoder)),
                                 *convolutions(element_type(core_, precision))),
                   properties(core_, precision, threads)) {
        if (flatten_.shape("feature") != decoder_.shape("feature")) {
            throw Error(ErrorKind::BadInput,
                        "the decoder does not take what the warping network "
                        "gives; get both from the same pack");
        }
    }

    PreparedSource prepare(const torch::Tensor& feature, const torch::Tensor& keypoints) const {
        PreparedSource source;
        source.volume = feature[0].permute({1, 2, 3, 0}).contiguous();
        source.keypoints = keypoints[0].contiguous();
        source.content = torch::relu(torch::conv3d(feature, compress_.weight, compress_.bias));
        const std::int64_t depth = feature.size(2), size = feature.size(3);
        source.still = sample_volume(source.content, identity_grid(depth, size, size).unsqueeze(0));
        const auto curves = gaussian_curves(source.keypoints, depth, size);
        source.heat = torch::einsum("kz,ky,kx->kzyx", {curves.z, curves.y, curves.x}).unsqueeze(0);
        return source;
    }

    torch::Tensor warp(const PreparedSource& source, const torch::Tensor& driving) {
        const std::scoped_lock lock(mutex_);
        const std::int64_t depth = source.volume.size(0), size = source.volume.size(1);
        const auto shifts = (source.keypoints - driving[0]).contiguous();
        const auto moves = shift_matrices(shifts, depth, size);
        const auto curves = gaussian_curves(driving[0], depth, size);
        motion_.run({{"content", source.content},
                     {"still", source.still},
                     {"source_heat", source.heat},
                     {"move_x", moves.x},
                     {"move_y", moves.y},
                     {"move_z", moves.z},
                     {"curve_x", curves.x},
                     {"curve_y", curves.y},
                     {"curve_z", curves.z}});
        const auto volume = sample_moved(source.volume, motion_.output("mask")[0], shifts);
        flatten_.run({{"volume", volume.flatten(2).unsqueeze(0)},
                      {"occlusion", motion_.output("occlusion")}});
        return flatten_.output("feature");
    }

    torch::Tensor decode(const torch::Tensor& feature) {
        const std::scoped_lock lock(mutex_);
        decoder_.run({{"feature", feature}});
        return decoder_.output("picture")[0];
    }

  private:
    std::mutex mutex_;
    ov::Core core_;
    ConvWeights compress_;
    Network motion_, flatten_, decoder_;
};

OpenVinoFrame::OpenVinoFrame(const WeightMap& warp, const WeightMap& decoder, Precision precision,
                             int threads) {
    // The graphs are made for one size of volume and map, which the networks alone do not know.
    const auto refuse = [](const std::exception& error) {
        pass_on_out_of_memory(error);
        throw Error(ErrorKind::BadInput,
                    "the warping network or the decoder is not made for maps "
                    "of 64 × 64 and a depth of 16; get the pack again");
    };
    try {
        networks_ = std::make_unique<Networks>(warp, decoder, precision, threads);
    } catch (const ov::Exception& error) {
        refuse(error);
    } catch (const c10::Error& error) {
        refuse(error);
    }
}

OpenVinoFrame::~OpenVinoFrame() = default;

PreparedSource OpenVinoFrame::prepare(const torch::Tensor& feature,
                                      const torch::Tensor& keypoints) const {
    const torch::InferenceMode inference;
    return networks_->prepare(feature, keypoints);
}

torch::Tensor OpenVinoFrame::warp(const PreparedSource& source,
                                  const torch::Tensor& driving) const {
    const torch::InferenceMode inference;
    return networks_->warp(source, driving);
}

torch::Tensor OpenVinoFrame::decode(const torch::Tensor& feature) const {
    const torch::InferenceMode inference;
    return networks_->decode(feature);
}

}  // namespace ditto
