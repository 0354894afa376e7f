#include "render/neural/graph.h"

#include <openvino/op/add.hpp>
#include <openvino/op/concat.hpp>
#include <openvino/op/constant.hpp>
#include <openvino/op/convolution.hpp>
#include <openvino/op/multiply.hpp>
#include <openvino/op/parameter.hpp>
#include <openvino/op/prelu.hpp>
#include <openvino/op/relu.hpp>
#include <openvino/op/reshape.hpp>

namespace ditto::graph {
namespace {

/// Adds [channels] to x.
Node add_bias(const Node& x, const torch::Tensor& bias) {
    std::vector<std::int64_t> shape(x.get_shape().size(), 1);
    shape[1] = -1;
    return add(x, constant(bias.view(shape)));
}

}  // namespace

std::shared_ptr<ov::op::v0::Parameter> input(const std::string& name, const ov::Shape& shape) {
    auto node = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, shape);
    node->set_friendly_name(name);
    node->output(0).set_names({name});
    return node;
}

Node constant(const torch::Tensor& values) {
    const auto plain = values.to(torch::kFloat32).contiguous();
    const ov::Shape shape(plain.sizes().begin(), plain.sizes().end());
    return std::make_shared<ov::op::v0::Constant>(ov::element::f32, shape, plain.data_ptr());
}

Node reshape(const Node& x, const std::vector<std::int64_t>& shape) {
    const auto sizes = ov::op::v0::Constant::create(ov::element::i64, {shape.size()}, shape);
    return std::make_shared<ov::op::v1::Reshape>(x, sizes, false);
}

Node convolve(const Node& x, const ConvWeights& conv, const Window& window) {
    const auto dims = static_cast<std::size_t>(conv.weight.dim() - 2);
    const ov::Strides ones(dims, 1);
    ov::CoordinateDiff half;
    for (std::size_t i = 0; i < dims; ++i)
        half.push_back(conv.weight.size(static_cast<std::int64_t>(i) + 2) / 2);
    const auto pads = [&](const std::vector<std::ptrdiff_t>& given) {
        return given.empty() ? half : ov::CoordinateDiff(given);
    };
    return add_bias(
        std::make_shared<ov::op::v1::Convolution>(
            x, constant(conv.weight), window.stride.empty() ? ones : ov::Strides(window.stride),
            pads(window.before), pads(window.after), ones),
        conv.bias);
}

Node convolve_enlarged(const Node& x, const ConvWeights& conv, std::size_t scale) {
    const auto dims = static_cast<std::size_t>(conv.weight.dim() - 2);
    ov::Strides stride(dims, 1);
    stride[dims - 1] = stride[dims - 2] = scale;
    const auto kernel = kernel_for_enlarged(conv.weight, static_cast<std::int64_t>(scale));
    const ov::CoordinateDiff pads(dims, 1);
    return add_bias(std::make_shared<ov::op::v1::ConvolutionBackpropData>(
                        x, constant(kernel), stride, pads, pads, ov::Strides(dims, 1)),
                    conv.bias);
}

Node relu(const Node& x) {
    return std::make_shared<ov::op::v0::Relu>(x);
}

Node leaky_relu(const Node& x, float slope) {
    return std::make_shared<ov::op::v0::PRelu>(
        x, ov::op::v0::Constant::create(ov::element::f32, {1}, {slope}));
}

Node concat(const std::vector<Node>& parts, std::int64_t axis) {
    return std::make_shared<ov::op::v0::Concat>(parts, axis);
}

Node multiply(const Node& a, const Node& b) {
    return std::make_shared<ov::op::v1::Multiply>(a, b);
}

Node add(const Node& a, const Node& b) {
    return std::make_shared<ov::op::v1::Add>(a, b);
}

}  // namespace ditto::graph
