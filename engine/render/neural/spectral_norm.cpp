#include "render/neural/spectral_norm.h"

namespace ditto {
namespace {

bool take_ending(std::string& name, const std::string& ending) {
    if (!name.ends_with(ending)) return false;
    name.resize(name.size() - ending.size());
    return true;
}

torch::Tensor effective_weight(const WeightScope& scope, const torch::Tensor& original,
                               const torch::Tensor& u, const torch::Tensor& v) {
    const auto matrix = original.flatten(1);
    if (u.size(0) != matrix.size(0) || v.size(0) != matrix.size(1)) scope.disagree("weight_orig");
    return original / torch::dot(u, torch::mv(matrix, v));
}

}  // namespace

WeightMap fold_spectral_norm(const WeightMap& weights) {
    WeightMap folded;
    for (const auto& [name, tensor] : weights) {
        std::string prefix = name;
        if (take_ending(prefix, "weight_orig")) {
            const WeightScope scope(weights, prefix);
            scope.shape("weight_u", 1);
            scope.shape("weight_v", 1);
            if (tensor.dim() < 2) scope.disagree("weight_orig");
            folded[prefix + "weight"] = effective_weight(
                scope, tensor, weights.at(prefix + "weight_u"), weights.at(prefix + "weight_v"));
        } else if (!(take_ending(prefix, "weight_u") || take_ending(prefix, "weight_v")) ||
                   !weights.count(prefix + "weight_orig")) {
            folded.emplace(name, tensor);
        }
    }
    return folded;
}

}  // namespace ditto
