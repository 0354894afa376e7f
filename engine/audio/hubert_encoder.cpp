#include "audio/hubert_encoder.h"

#include <algorithm>
#include <openvino/openvino.hpp>

#include "core/error.h"
#include "core/out_of_memory.h"

namespace ditto {
namespace {

ov::Core& shared_core() {
    static ov::Core core;  // loads its plugins once
    return core;
}

}  // namespace

struct HubertEncoder::Impl {
    [[noreturn]] void refuse() const {
        throw Error(
            ErrorKind::BadInput,
            file.string() + " is not the HuBERT network that Ditto uses; get the model pack again");
    }

    std::filesystem::path file;
    ov::CompiledModel model;
    ov::InferRequest request;
    ov::Tensor rows;
};

HubertEncoder::HubertEncoder(const std::filesystem::path& file, int threads)
    : impl_(std::make_unique<Impl>()) {
    impl_->file = file;
    try {
        impl_->model = shared_core().compile_model(
            file.string(), "CPU", ov::inference_num_threads(threads),
            ov::hint::performance_mode(ov::hint::PerformanceMode::LATENCY),
            ov::hint::inference_precision(ov::element::f32));
        impl_->request = impl_->model.create_infer_request();
        const auto& input = impl_->model.input("input_values");
        const auto& output = impl_->model.output("encoding_out");
        if (input.get_partial_shape().rank() != 2 || output.get_partial_shape().rank() != 2 ||
            input.get_element_type() != ov::element::f32 ||
            output.get_element_type() != ov::element::f32)
            impl_->refuse();
    } catch (const std::exception& error) {
        pass_on_out_of_memory(error);
        impl_->refuse();
    }
}
HubertEncoder::~HubertEncoder() = default;
HubertEncoder::HubertEncoder(HubertEncoder&&) noexcept = default;
HubertEncoder& HubertEncoder::operator=(HubertEncoder&&) noexcept = default;

std::span<const float> HubertEncoder::encode(std::span<const float> samples) {
    const std::size_t rows = (samples.size() - kFieldSamples) / kRowSamples + 1;
    try {
        ov::Tensor input(ov::element::f32, {1, samples.size()});
        std::ranges::copy(samples, input.data<float>());
        impl_->request.set_tensor("input_values", input);
        impl_->request.infer();
        impl_->rows = impl_->request.get_tensor("encoding_out");
    } catch (const std::exception& error) {
        pass_on_out_of_memory(error);
        impl_->refuse();
    }
    if (impl_->rows.get_shape() != ov::Shape{rows, kColumns}) impl_->refuse();
    return {impl_->rows.data<float>(), impl_->rows.get_size()};
}

}  // namespace ditto
