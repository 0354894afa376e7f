#include "portrait/vision_network.h"

#include <cstring>
#include <openvino/frontend/tensorflow_lite/extension/conversion.hpp>
#include <openvino/op/ops.hpp>
#include <openvino/openvino.hpp>
#include <sstream>

#include "core/error.h"
#include "core/out_of_memory.h"
#include "core/sha256.h"
#include "portrait/compiled_cache.h"

namespace ditto {
namespace {

using ov::op::v0::Constant;
using ov::op::v1::Transpose;

ov::Output<ov::Node> transpose(const ov::Output<ov::Node>& value,
                               const std::vector<std::int64_t>& order) {
    return std::make_shared<Transpose>(value,
                                       Constant::create(ov::element::i64, {order.size()}, order));
}

/// MediaPipe's custom operator: a 2×2 transposed convolution of stride 2 plus bias; NHWC, weights
/// O,H,W,I.
ov::OutputVector convert_transposed_convolution(const ov::frontend::NodeContext& node) {
    const auto data = transpose(node.get_input(0), {0, 3, 1, 2});
    const auto weights = transpose(node.get_input(1), {3, 0, 1, 2});
    const auto convolution = std::make_shared<ov::op::v1::ConvolutionBackpropData>(
        data, weights, ov::Strides{2, 2}, ov::CoordinateDiff{0, 0}, ov::CoordinateDiff{0, 0},
        ov::Strides{1, 1});
    return {
        std::make_shared<ov::op::v1::Add>(transpose(convolution, {0, 2, 3, 1}), node.get_input(2))};
}

ov::Core& shared_core() {
    // OpenVINO loads its plugins once per core.
    static ov::Core core = [] {
        ov::Core made;
        made.add_extension(std::make_shared<ov::frontend::tensorflow_lite::ConversionExtension>(
            "Convolution2DTransposeBias", convert_transposed_convolution));
        return made;
    }();
    return core;
}

/// Of what a compiled network is made: its file, this OpenVINO and this processor.
std::string key_of(const std::filesystem::path& file) {
    std::string all = sha256_file(file) + ov::get_openvino_version().buildNumber +
                      shared_core().get_property("CPU", ov::device::full_name);
    for (const auto& each : shared_core().get_property("CPU", ov::device::capabilities))
        all += each;
    return sha256(std::as_bytes(std::span(all)));
}

ov::CompiledModel compile(const std::filesystem::path& file, int threads, bool keep) {
    const ov::AnyMap how{ov::inference_num_threads(threads),
                         ov::hint::performance_mode(ov::hint::PerformanceMode::LATENCY),
                         ov::hint::inference_precision(ov::element::f32)};
    const std::string key = keep ? key_of(file) : "";
    if (const auto kept = keep ? find_compiled(key) : std::nullopt) {
        try {
            std::istringstream in(*kept);
            return shared_core().import_model(in, "CPU", how);
        } catch (const std::exception&) {
            // It is compiled anew, and takes the place of what is of no use.
        }
    }
    ov::CompiledModel model = shared_core().compile_model(file.string(), "CPU", how);
    if (!keep) return model;
    std::ostringstream out;
    model.export_model(out);
    keep_compiled(key, out.str());
    return model;
}

}  // namespace

struct VisionNetwork::Impl {
    ov::CompiledModel model;
    ov::InferRequest request;
};

VisionNetwork::VisionNetwork(const std::filesystem::path& file, int threads, bool keep)
    : impl_(std::make_unique<Impl>()) {
    try {
        impl_->model = compile(file, threads, keep);
        impl_->request = impl_->model.create_infer_request();
        const ov::Shape shape = impl_->model.input().get_shape();
        if (shape.size() != 4 || shape[1] != shape[2] || shape[3] != 3)
            throw std::runtime_error("wrong input");
        input_size_ = static_cast<int>(shape[1]);
    } catch (const std::exception& error) {
        pass_on_out_of_memory(error);
        throw Error(
            ErrorKind::BadInput,
            file.string() + " is not a network this program can run; get the model pack again");
    }
}
VisionNetwork::~VisionNetwork() = default;
VisionNetwork::VisionNetwork(VisionNetwork&&) noexcept = default;
VisionNetwork& VisionNetwork::operator=(VisionNetwork&&) noexcept = default;

std::vector<std::span<const float>> VisionNetwork::run(const cv::Mat& rgb) {
    CV_Assert(rgb.type() == CV_32FC3 && rgb.isContinuous() && rgb.rows == input_size_ &&
              rgb.cols == input_size_);
    ov::Tensor input = impl_->request.get_input_tensor();
    std::memcpy(input.data<float>(), rgb.ptr<float>(), input.get_byte_size());
    impl_->request.infer();
    std::vector<std::span<const float>> outputs;
    for (std::size_t i = 0; i < impl_->model.outputs().size(); ++i) {
        const ov::Tensor output = impl_->request.get_output_tensor(i);
        outputs.emplace_back(output.data<float>(), output.get_size());
    }
    return outputs;
}

}  // namespace ditto
