#include "render/neural/graph.h"

#include <openvino/op/add.hpp>
#include <openvino/op/concat.hpp>
#include <openvino/op/constant.hpp>
#include <openvino/op/convolution.hpp>
#include <openvino/op/gather.hpp>
#include <openvino/op/interpolate.hpp>
#include <openvino/op/multiply.hpp>
#include <openvino/op/pad.hpp>
#include <openvino/op/parameter.hpp>
#include <openvino/op/prelu.hpp>
#include <openvino/op/relu.hpp>
#include <openvino/op/reshape.hpp>
#include <openvino/op/slice.hpp>
#include <openvino/op/split.hpp>
#include <openvino/op/subtract.hpp>

namespace ditto::graph {
namespace {

Node integer(std::size_t value) {
    return ov::op::v0::Constant::create(ov::element::i64, {}, {static_cast<std::int64_t>(value)});
}

/// Adds [channels] to x.
Node add_bias(const Node& x, const torch::Tensor& bias) {
    std::vector<std::int64_t> shape(x.get_shape().size(), 1);
    shape[1] = -1;
    return add(x, constant(bias.view(shape)));
}

Node integers(const std::vector<std::int64_t>& values) {
    return ov::op::v0::Constant::create(ov::element::i64, {values.size()}, values);
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
    return std::make_shared<ov::op::v1::Reshape>(x, integers(shape), false);
}

Node convolve(const Node& x, const ConvWeights& conv, const std::vector<std::ptrdiff_t>& padding) {
    const auto dims = static_cast<std::size_t>(conv.weight.dim() - 2);
    const ov::Strides ones(dims, 1);
    ov::CoordinateDiff pads(padding);
    for (auto i = pads.size(); i < dims; ++i)
        pads.push_back(conv.weight.size(static_cast<std::int64_t>(i) + 2) / 2);
    const Node y =
        std::make_shared<ov::op::v1::Convolution>(x, constant(conv.weight), ones, pads, pads, ones);
    return conv.bias.defined() ? add_bias(y, conv.bias) : y;
}

Node transposed(const Node& x, const ConvWeights& conv, const std::vector<std::size_t>& stride,
                const std::vector<std::ptrdiff_t>& padding) {
    return add_bias(
        std::make_shared<ov::op::v1::ConvolutionBackpropData>(
            x, constant(conv.weight), stride, padding, padding, ov::Strides(stride.size(), 1)),
        conv.bias);
}

Node convolve_enlarged(const Node& x, const ConvWeights& conv, std::size_t scale) {
    const auto dims = static_cast<std::size_t>(conv.weight.dim() - 2);
    ov::Strides stride(dims, 1);
    stride[dims - 1] = stride[dims - 2] = scale;
    const auto kernel = kernel_for_enlarged(conv.weight, static_cast<std::int64_t>(scale));
    return transposed(x, {kernel, conv.bias}, stride, ov::CoordinateDiff(dims, 1));
}

Node relu(const Node& x) {
    return std::make_shared<ov::op::v0::Relu>(x);
}

Node leaky_relu(const Node& x, float slope) {
    return std::make_shared<ov::op::v0::PRelu>(
        x, ov::op::v0::Constant::create(ov::element::f32, {1}, {slope}));
}

Node pad(const Node& x, std::size_t axis, std::int64_t each_side) {
    std::vector<std::int64_t> sides(x.get_shape().size(), 0);
    sides[axis] = each_side;
    return std::make_shared<ov::op::v1::Pad>(x, integers(sides), integers(sides),
                                             constant(torch::zeros({})), ov::op::PadMode::CONSTANT);
}

Node slice(const Node& x, std::size_t axis, std::int64_t from, std::int64_t to, std::int64_t step) {
    return std::make_shared<ov::op::v8::Slice>(x, integers({from}), integers({to}),
                                               integers({step}),
                                               integers({static_cast<std::int64_t>(axis)}));
}

std::vector<Node> split(const Node& x, std::size_t axis, std::size_t parts) {
    return std::make_shared<ov::op::v1::Split>(x, integer(axis), parts)->outputs();
}

Node gather(const Node& x, std::size_t axis, const std::vector<std::int64_t>& from) {
    return std::make_shared<ov::op::v8::Gather>(x, integers(from), integer(axis));
}

Node enlarge_nearest(const Node& x, const std::vector<std::int64_t>& axes) {
    using Interpolate = ov::op::v4::Interpolate;
    Interpolate::InterpolateAttrs attributes;
    attributes.mode = Interpolate::InterpolateMode::NEAREST;
    attributes.shape_calculation_mode = Interpolate::ShapeCalcMode::SCALES;
    attributes.coordinate_transformation_mode = Interpolate::CoordinateTransformMode::ASYMMETRIC;
    attributes.nearest_mode = Interpolate::NearestMode::FLOOR;
    std::vector<std::int64_t> to;
    for (const auto axis : axes)
        to.push_back(2 * static_cast<std::int64_t>(x.get_shape()[static_cast<std::size_t>(axis)]));
    const auto scales = constant(torch::full({static_cast<std::int64_t>(axes.size())}, 2.0f));
    return std::make_shared<Interpolate>(x, integers(to), scales, integers(axes), attributes);
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

Node subtract(const Node& a, const Node& b) {
    return std::make_shared<ov::op::v1::Subtract>(a, b);
}

}  // namespace ditto::graph
