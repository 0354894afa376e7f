#include "render/neural/motion_graph.h"

#include <openvino/op/avg_pool.hpp>
#include <openvino/op/constant.hpp>
#include <openvino/op/depth_to_space.hpp>
#include <openvino/op/matmul.hpp>
#include <openvino/op/parameter.hpp>
#include <openvino/op/sigmoid.hpp>
#include <openvino/op/softmax.hpp>
#include <openvino/op/transpose.hpp>

#include "render/neural/graph.h"

namespace ditto {
namespace {

using graph::Node;

constexpr std::int64_t kDepth = 16, kSize = 64;
constexpr float kSlope = 0.01f;
const std::string kMotion = "dense_motion_network.";

Node product(const Node& a, const Node& b, bool transpose_b = false) {
    return std::make_shared<ov::op::v0::MatMul>(a, b, false, transpose_b);
}

Node transpose(const Node& x, const std::vector<std::int64_t>& order) {
    return std::make_shared<ov::op::v1::Transpose>(
        x, ov::op::v0::Constant::create(ov::element::i64, {order.size()}, order));
}

Node halve(const Node& x) {
    return std::make_shared<ov::op::v1::AvgPool>(x, ov::Strides{1, 2, 2}, ov::Shape{0, 0, 0},
                                                 ov::Shape{0, 0, 0}, ov::Shape{1, 2, 2}, true);
}

/// The inputs of the motion graph, and what the hourglass sees of them.
struct MotionInputs {
    MotionInputs(std::int64_t of_points, std::int64_t of_channels)
        : points(of_points), channels(of_channels) {
        const auto k = static_cast<std::size_t>(points), c = static_cast<std::size_t>(channels);
        const ov::Shape volume{1, c, kDepth, kSize, kSize};
        for (const std::string name : {"content", "still"}) add(name, volume);
        add("source_heat", {1, k, kDepth, kSize, kSize});
        add("move_x", {k, kSize, kSize});
        add("move_y", {k, kSize, kSize});
        add("move_z", {k, kDepth, kDepth});
        add("curve_x", {k, kSize});
        add("curve_y", {k, kSize});
        add("curve_z", {k, kDepth});
    }

    /// [1, K, D, H, W]: where the keypoints are less where they were.
    Node heat() const {
        const auto x = graph::reshape(at("curve_x"), {1, points, 1, 1, kSize});
        const auto y = graph::reshape(at("curve_y"), {1, points, 1, kSize, 1});
        const auto z = graph::reshape(at("curve_z"), {1, points, kDepth, 1, 1});
        return graph::subtract(graph::multiply(graph::multiply(x, y), z), at("source_heat"));
    }

    /// [1, K · C, D, H, W]: the content as each keypoint's motion moves it.
    Node moved() const {
        Node x = product(graph::reshape(at("content"), {1, channels * kDepth * kSize, kSize}),
                         at("move_x"), true);
        x = graph::reshape(x, {points, channels * kDepth, kSize, kSize});
        x = product(graph::reshape(at("move_y"), {points, 1, kSize, kSize}), x);
        x = graph::reshape(x, {points, channels, kDepth, kSize * kSize});
        x = product(graph::reshape(at("move_z"), {points, 1, kDepth, kDepth}), x);
        return graph::reshape(x, {1, points * channels, kDepth, kSize, kSize});
    }

    Node seen() const { return graph::concat({heat(), at("still"), moved()}, 1); }

    std::int64_t points, channels;
    ov::ParameterVector parameters;

  private:
    void add(const std::string& name, const ov::Shape& shape) {
        parameters.push_back(graph::input(name, shape));
    }
    Node at(const std::string& name) const {
        for (const auto& parameter : parameters)
            if (parameter->get_friendly_name() == name) return parameter;
        throw std::logic_error(name);
    }
};

/// The published order of the hourglass's input is, for the background and each keypoint, one
/// channel of heat and C of content, and the background's heat is zero. The graph's order is
/// heat, still content, moved content. `first` channels before these stay.
torch::Tensor reorder_inputs(const torch::Tensor& weight, std::int64_t first, std::int64_t points,
                             std::int64_t channels) {
    std::vector<std::int64_t> order;
    for (std::int64_t i = 0; i < first; ++i) order.push_back(i);
    for (std::int64_t k = 1; k <= points; ++k) order.push_back(first + k * (channels + 1));
    for (std::int64_t k = 0; k <= points; ++k)
        for (std::int64_t c = 0; c < channels; ++c)
            order.push_back(first + k * (channels + 1) + 1 + c);
    return weight.index_select(1, torch::tensor(order));
}

class MotionGraph {
  public:
    explicit MotionGraph(const WeightMap& weights)
        : weights_(weights),
          inputs_(weights.at(kMotion + "mask.weight").size(0) - 1,
                  weights.at(kMotion + "compress.weight").size(0)) {}

    std::shared_ptr<ov::Model> build() const {
        const Node prediction = hourglass(inputs_.seen());
        Node seen = mask(prediction), shown = occlusion(prediction);
        seen.set_names({"mask"});
        shown.set_names({"occlusion"});
        return std::make_shared<ov::Model>(ov::OutputVector{seen, shown}, inputs_.parameters);
    }

  private:
    ConvWeights block(const std::string& name) const {
        const std::string full = kMotion + "hourglass." + name;
        return conv_with_norm(weights_, full + ".conv", full + ".norm");
    }

    ConvWeights reordered(ConvWeights conv, std::int64_t first) const {
        conv.weight = reorder_inputs(conv.weight, first, inputs_.points, inputs_.channels);
        return conv;
    }

    Node hourglass(const Node& x) const {
        std::vector<Node> kept{x};
        const auto name = [](const std::string& list, std::size_t i) {
            return list + "_blocks." + std::to_string(i);
        };
        const std::size_t blocks =
            (WeightScope(weights_, kMotion) / "hourglass" / "encoder" / "down_blocks")
                .count("conv.weight");
        for (std::size_t i = 0; i < blocks; ++i) {
            const auto conv = block("encoder." + name("down", i));
            kept.push_back(halve(
                graph::relu(graph::convolve(kept.back(), i == 0 ? reordered(conv, 0) : conv))));
        }
        Node y = kept.back();
        for (std::size_t i = 0; i < blocks; ++i) {
            kept.pop_back();
            y = graph::relu(graph::convolve_enlarged(y, block("decoder." + name("up", i)), 2));
            if (i + 1 < blocks) y = graph::concat({y, kept.back()}, 1);
        }
        const auto first = static_cast<std::int64_t>(y.get_shape()[1]);
        return graph::relu(graph::convolve(graph::concat({y, kept.back()}, 1),
                                           reordered(block("decoder"), first)));
    }

    /// The few output channels of a kernel so large and deep leave the vector registers half empty,
    /// and its weights do not stay in the cache: each plane of the kernel sees the volume by
    /// itself, all planes in one convolution, and what they give is added where they lie.
    Node mask(const Node& prediction) const {
        const auto conv = conv_weights(weights_, kMotion + "mask");
        const std::int64_t motions = conv.weight.size(0), planes = conv.weight.size(2);
        const auto of_planes = conv.weight.permute({2, 0, 1, 3, 4}).flatten(0, 1).unsqueeze(2);
        Node seen = graph::convolve(prediction, {of_planes, torch::zeros({planes * motions})});
        seen = graph::reshape(seen, {planes, motions, kDepth, kSize, kSize});
        seen = graph::pad(seen, 2, planes / 2);
        Node sum = graph::constant(conv.bias.view({1, motions, 1, 1, 1}));
        for (std::int64_t plane = 0; plane < planes; ++plane)
            sum = graph::add(sum, graph::slice(graph::slice(seen, 0, plane, plane + 1), 2, plane,
                                               plane + kDepth));
        return std::make_shared<ov::op::v8::Softmax>(sum, 1);
    }

    /// A convolution to one channel with a large kernel leaves the vector registers empty, so one
    /// product per pixel gives what every tap of the kernel sees, and a second convolution adds
    /// each at its place.
    Node occlusion(const Node& prediction) const {
        const auto conv = conv_weights(weights_, kMotion + "occlusion");
        const std::int64_t side = conv.weight.size(2), taps = side * side;
        const auto per_tap = conv.weight.view({-1, kDepth, taps}).permute({2, 0, 1});
        Node seen = graph::convolve(
            prediction, {per_tap.unsqueeze(-1).unsqueeze(-1), torch::zeros({taps})}, {0, 0, 0});
        seen = graph::reshape(seen, {1, taps, kSize, kSize});
        const auto places = torch::eye(taps).view({1, taps, side, side});
        return std::make_shared<ov::op::v0::Sigmoid>(graph::convolve(seen, {places, conv.bias}));
    }

    const WeightMap& weights_;
    MotionInputs inputs_;
};

}  // namespace

std::shared_ptr<ov::Model> motion_graph(const WeightMap& weights) {
    return MotionGraph(weights).build();
}

std::shared_ptr<ov::Model> flatten_graph(const WeightMap& weights) {
    auto third = conv_with_norm(weights, "third.conv", "third.norm");
    const auto shape = third.weight.sizes().vec();
    // From channel-major to depth-major, as the volume is sampled.
    third.weight =
        third.weight.view({shape[0], -1, kDepth, shape[2], shape[3]}).transpose(1, 2).flatten(1, 2);
    const auto volume =
        graph::input("volume", {1, kSize, kSize, static_cast<std::size_t>(shape[1])});
    const auto occlusion = graph::input("occlusion", {1, 1, kSize, kSize});
    Node x = graph::leaky_relu(graph::convolve(transpose(volume, {0, 3, 1, 2}), third), kSlope);
    x = graph::multiply(graph::convolve(x, conv_weights(weights, "fourth")), occlusion);
    x.set_names({"feature"});
    return std::make_shared<ov::Model>(ov::OutputVector{x}, ov::ParameterVector{volume, occlusion});
}

}  // namespace ditto
