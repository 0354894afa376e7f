#include "portrait/onnx_network.h"

#include <openvino/openvino.hpp>

#include "core/error.h"
#include "core/out_of_memory.h"

namespace ditto {

struct OnnxNetwork::Impl {
    std::filesystem::path file;
    ov::CompiledModel model;
    ov::InferRequest request;

    [[noreturn]] void fail(const std::string& what) const {
        throw Error(ErrorKind::BadInput, file.string() + " " + what + "; get the model pack again");
    }
};

OnnxNetwork::OnnxNetwork(const std::filesystem::path& file, int threads)
    : impl_(std::make_unique<Impl>()) {
    impl_->file = file;
    try {
        ov::Core core;
        impl_->model = core.compile_model(core.read_model(file.string()), "CPU",
                                          ov::hint::inference_precision(ov::element::f32),
                                          ov::inference_num_threads(threads));
        impl_->request = impl_->model.create_infer_request();
    } catch (const std::exception& error) {
        pass_on_out_of_memory(error);
        impl_->fail("is not a network that can be used");
    }
    if (impl_->model.inputs().size() != 1) impl_->fail("has several inputs");
}

OnnxNetwork::~OnnxNetwork() = default;
OnnxNetwork::OnnxNetwork(OnnxNetwork&&) noexcept = default;
OnnxNetwork& OnnxNetwork::operator=(OnnxNetwork&&) noexcept = default;

std::vector<std::span<const float>> OnnxNetwork::run(const cv::Mat& blob) {
    ov::Shape shape(static_cast<std::size_t>(blob.dims));
    for (std::size_t i = 0; i < shape.size(); ++i)
        shape[i] = static_cast<std::size_t>(blob.size[static_cast<int>(i)]);
    std::vector<std::span<const float>> outputs;
    try {
        impl_->request.set_input_tensor(
            ov::Tensor(ov::element::f32, shape, const_cast<float*>(blob.ptr<float>())));
        impl_->request.infer();
        for (std::size_t i = 0; i < impl_->model.outputs().size(); ++i) {
            const ov::Tensor tensor = impl_->request.get_output_tensor(i);
            outputs.emplace_back(tensor.data<const float>(), tensor.get_size());
        }
    } catch (const std::exception& error) {
        pass_on_out_of_memory(error);
        impl_->fail("is another network than its name says");
    }
    return outputs;
}

}  // namespace ditto
