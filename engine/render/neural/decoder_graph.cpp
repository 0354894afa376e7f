#include "render/neural/decoder_graph.h"

#include <openvino/op/constant.hpp>
#include <openvino/op/depth_to_space.hpp>
#include <openvino/op/mvn.hpp>
#include <openvino/op/parameter.hpp>
#include <openvino/op/sigmoid.hpp>

namespace ditto {
namespace {

using graph::Convolutions;
using graph::each;
using graph::Map;
using graph::Node;

constexpr float kSlope = 0.2f, kNormEpsilon = 1e-5f;
constexpr std::size_t kMapSize = 64;

Node instance_norm(const Node& x) {
    const auto axes = ov::op::v0::Constant::create(ov::element::i64, {2}, {2, 3});
    return std::make_shared<ov::op::v6::MVN>(x, axes, true, kNormEpsilon,
                                             ov::op::MVNEpsMode::INSIDE_SQRT);
}

Map activate(const Map& x) {
    return each([](const Node& part) { return graph::leaky_relu(part, kSlope); }, x);
}

/// Makes the blocks that the same feature modulates.
class Blocks {
  public:
    Blocks(const WeightMap& weights, const Node& feature, const Convolutions& convolutions)
        : weights_(weights),
          convolutions_(convolutions),
          feature_(convolutions.split(feature)),
          convolve_feature_(convolutions.convolve(feature_)) {}

    Map start() const { return convolve_feature_(conv_weights(weights_, "fc")); }

    Map block(const std::string& name, Map x, bool enlarged) const {
        Map normal = normalize(x);
        if (enlarged) {
            normal = convolutions_.enlarge(normal);
            x = convolutions_.enlarge(x);
        }
        const auto hidden =
            convolve(name + ".conv_0", activate(modulate(name + ".norm_0", normal)));
        const auto inner =
            convolve(name + ".conv_1", activate(modulate(name + ".norm_1", normalize(hidden))));
        if (!weights_.count(name + ".conv_s.weight")) return each(graph::add, inner, x);
        const auto shortcut = conv_weights(weights_, name + ".conv_s");
        return each([&](const Node& a,
                        const Node& b) { return graph::add(a, graph::convolve(b, shortcut)); },
                    inner, modulate(name + ".norm_s", normal));
    }

    Map convolve(const std::string& name, const Map& x) const {
        return convolutions_.convolve(x)(conv_weights(weights_, name));
    }

  private:
    Map normalize(const Map& x) const {
        return convolutions_.unstack(instance_norm(convolutions_.stack(x)));
    }

    Map modulate(const std::string& name, const Map& normal) const {
        const std::size_t scale = normal[0].get_shape()[3] / kMapSize;
        const auto shared = conv_weights(weights_, name + ".mlp_shared.0");
        const auto hidden = convolutions_.convolve(each(
            graph::relu, scale == 1 ? convolve_feature_(shared)
                                    : convolutions_.convolve_enlarged(feature_, shared, scale)));
        ConvWeights factor = conv_weights(weights_, name + ".mlp_gamma");
        factor.bias = factor.bias + 1;
        return each(graph::add, each(graph::multiply, normal, hidden(factor)),
                    hidden(conv_weights(weights_, name + ".mlp_beta")));
    }

    const WeightMap& weights_;
    const Convolutions& convolutions_;
    Map feature_;
    Convolutions::OfAMap convolve_feature_;
};

}  // namespace

std::shared_ptr<ov::Model> decoder_graph(const WeightMap& weights,
                                         const Convolutions& convolutions) {
    const auto channels = static_cast<std::size_t>(weights.at("fc.weight").size(1));
    const auto feature = graph::input("feature", {1, channels, kMapSize, kMapSize});
    const Blocks blocks(weights, feature, convolutions);
    Map x = blocks.start();
    const auto add_blocks = [&](const std::string& prefix, bool enlarged) {
        for (int i = 0; weights.count(prefix + std::to_string(i) + ".conv_0.weight"); ++i)
            x = blocks.block(prefix + std::to_string(i), x, enlarged);
    };
    add_blocks("G_middle_", false);
    add_blocks("up_", true);
    Node picture = convolutions.join(blocks.convolve("conv_img.0", activate(x)));
    picture = std::make_shared<ov::op::v0::DepthToSpace>(
        picture, ov::op::v0::DepthToSpace::DepthToSpaceMode::DEPTH_FIRST, 2);
    picture = std::make_shared<ov::op::v0::Sigmoid>(picture);
    picture.set_names({"picture"});
    return std::make_shared<ov::Model>(ov::OutputVector{picture}, ov::ParameterVector{feature});
}

}  // namespace ditto
