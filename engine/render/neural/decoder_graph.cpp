#include "render/neural/decoder_graph.h"

#include <openvino/op/constant.hpp>
#include <openvino/op/depth_to_space.hpp>
#include <openvino/op/interpolate.hpp>
#include <openvino/op/mvn.hpp>
#include <openvino/op/parameter.hpp>
#include <openvino/op/sigmoid.hpp>

#include "render/neural/graph.h"

namespace ditto {
namespace {

using graph::Node;

constexpr float kSlope = 0.2f, kNormEpsilon = 1e-5f;
constexpr std::size_t kMapSize = 64;

Node normalize(const Node& x) {
    const auto axes = ov::op::v0::Constant::create(ov::element::i64, {2}, {2, 3});
    return std::make_shared<ov::op::v6::MVN>(x, axes, true, kNormEpsilon,
                                             ov::op::MVNEpsMode::INSIDE_SQRT);
}

Node enlarge(const Node& x) {
    using Interpolate = ov::op::v4::Interpolate;
    Interpolate::InterpolateAttrs attributes;
    attributes.mode = Interpolate::InterpolateMode::NEAREST;
    attributes.shape_calculation_mode = Interpolate::ShapeCalcMode::SCALES;
    attributes.coordinate_transformation_mode = Interpolate::CoordinateTransformMode::ASYMMETRIC;
    attributes.nearest_mode = Interpolate::NearestMode::FLOOR;
    const auto size = x.get_shape();
    const auto to = ov::op::v0::Constant::create(
        ov::element::i64, {2}, {2 * std::int64_t(size[2]), 2 * std::int64_t(size[3])});
    const auto scales = ov::op::v0::Constant::create(ov::element::f32, {2}, {2.0f, 2.0f});
    const auto axes = ov::op::v0::Constant::create(ov::element::i64, {2}, {2, 3});
    return std::make_shared<Interpolate>(x, to, scales, axes, attributes);
}

/// Makes the blocks that the same feature modulates.
class Blocks {
  public:
    Blocks(const WeightMap& weights, const Node& feature) : weights_(weights), feature_(feature) {}

    Node block(const std::string& name, Node x, bool enlarged) const {
        Node normal = normalize(x);
        if (enlarged) {
            normal = enlarge(normal);
            x = enlarge(x);
        }
        const auto hidden =
            convolve(name + ".conv_0", activate(modulate(name + ".norm_0", normal)));
        const auto inner =
            convolve(name + ".conv_1", activate(modulate(name + ".norm_1", normalize(hidden))));
        const bool straight = !weights_.count(name + ".conv_s.weight");
        return graph::add(
            inner, straight ? x : convolve(name + ".conv_s", modulate(name + ".norm_s", normal)));
    }

    Node convolve(const std::string& name, const Node& x) const {
        return graph::convolve(x, conv_weights(weights_, name));
    }
    static Node activate(const Node& x) { return graph::leaky_relu(x, kSlope); }

  private:
    Node modulate(const std::string& name, const Node& normal) const {
        const std::size_t scale = normal.get_shape()[2] / kMapSize;
        const auto shared = conv_weights(weights_, name + ".mlp_shared.0");
        const auto hidden =
            graph::relu(scale == 1 ? graph::convolve(feature_, shared)
                                   : graph::convolve_enlarged(feature_, shared, scale));
        ConvWeights factor = conv_weights(weights_, name + ".mlp_gamma");
        factor.bias = factor.bias + 1;
        return graph::add(graph::multiply(normal, graph::convolve(hidden, factor)),
                          convolve(name + ".mlp_beta", hidden));
    }

    const WeightMap& weights_;
    Node feature_;
};

}  // namespace

std::shared_ptr<ov::Model> decoder_graph(const WeightMap& weights) {
    const auto channels = static_cast<std::size_t>(weights.at("fc.weight").size(1));
    const auto feature = graph::input("feature", {1, channels, kMapSize, kMapSize});
    const Blocks blocks(weights, feature);
    Node x = blocks.convolve("fc", feature);
    const auto add_blocks = [&](const std::string& prefix, bool enlarged) {
        for (int i = 0; weights.count(prefix + std::to_string(i) + ".conv_0.weight"); ++i)
            x = blocks.block(prefix + std::to_string(i), x, enlarged);
    };
    add_blocks("G_middle_", false);
    add_blocks("up_", true);
    x = blocks.convolve("conv_img.0", Blocks::activate(x));
    x = std::make_shared<ov::op::v0::DepthToSpace>(
        x, ov::op::v0::DepthToSpace::DepthToSpaceMode::DEPTH_FIRST, 2);
    x = std::make_shared<ov::op::v0::Sigmoid>(x);
    x.set_names({"picture"});
    return std::make_shared<ov::Model>(ov::OutputVector{x}, ov::ParameterVector{feature});
}

}  // namespace ditto
