#include "render/neural/folding.h"

namespace ditto {
namespace {

constexpr double kNormEpsilon = 1e-5;

/// [scale + 2, 3]: which taps of a kernel of 3 reach a pixel of the small map.
torch::Tensor taps_of_enlarged(std::int64_t scale) {
    const auto reached = torch::arange(scale + 2).unsqueeze(1) + torch::arange(3) - 2;
    return torch::logical_and(reached >= 0, reached < scale).to(torch::kFloat32);
}

}  // namespace

ConvWeights conv_weights(const WeightMap& weights, const std::string& conv) {
    const auto& weight = weights.at(conv + ".weight");
    const auto bias = weights.find(conv + ".bias");
    return {weight, bias != weights.end() ? bias->second : torch::zeros({weight.size(0)})};
}

ConvWeights conv_with_norm(const WeightMap& weights, const std::string& conv,
                           const std::string& norm) {
    const ConvWeights plain = conv_weights(weights, conv);
    const auto scale = weights.at(norm + ".weight") /
                       torch::sqrt(weights.at(norm + ".running_var") + kNormEpsilon);
    std::vector<std::int64_t> shape(static_cast<std::size_t>(plain.weight.dim()), 1);
    shape[0] = -1;
    return {plain.weight * scale.view(shape),
            (plain.bias - weights.at(norm + ".running_mean")) * scale + weights.at(norm + ".bias")};
}

torch::Tensor kernel_for_enlarged(const torch::Tensor& weight, std::int64_t scale) {
    const auto taps = taps_of_enlarged(scale);
    // Transposed convolutions count taps backwards; `taps` does so for the last two dimensions.
    const auto from_back = weight.dim() == 5 ? weight.flip(2) : weight;
    const auto rows = torch::matmul(taps, from_back);  // […, scale + 2, 3]
    return torch::matmul(rows, taps.t()).transpose(0, 1).contiguous();
}

torch::Tensor winograd_kernels(const torch::Tensor& weight) {
    const auto g =
        torch::tensor({{6, 0, 0}, {-4, -4, -4}, {-4, 4, -4}, {1, 2, 4}, {1, -2, 4}, {0, 0, 24}},
                      torch::kFloat64) /
        24;
    return torch::einsum("ky,oiyx->koix", {g, weight.to(torch::kFloat64)})
        .to(torch::kFloat32)
        .unsqueeze(3)
        .contiguous();
}

}  // namespace ditto
