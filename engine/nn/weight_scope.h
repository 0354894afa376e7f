#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

namespace ditto {

using WeightMap = std::map<std::string, torch::Tensor>;

/// Published parameters seen from one module's name. Layers take their sizes from the shapes of
/// their weights, so a network never needs more memory than its file holds. Refers to the map: it
/// has to outlive the scope.
class WeightScope {
  public:
    explicit WeightScope(const WeightMap& weights, std::string prefix = {})
        : weights_(&weights), prefix_(std::move(prefix)) {}

    WeightScope operator/(const std::string& child) const {
        return WeightScope(*weights_, prefix_ + child + ".");
    }
    WeightScope operator/(std::size_t child) const { return *this / std::to_string(child); }

    bool has(const std::string& parameter) const { return weights_->count(prefix_ + parameter); }
    /// Number of consecutive children "0", "1", … that have the parameter.
    std::size_t count(const std::string& parameter) const;
    /// Throws Error(BadInput) when the parameter is missing or has another rank.
    std::vector<std::int64_t> shape(const std::string& parameter, std::size_t rank) const;
    [[noreturn]] void disagree(const std::string& parameter) const;

  private:
    const WeightMap* weights_;
    std::string prefix_;
};

/// Layers of the sizes of a scope's `weight` (`bias` is optional). All throw Error(BadInput) where
/// that weight does not take `in` channels.
torch::nn::Linear linear_of(const WeightScope& scope, std::int64_t in);
/// Stride 1, padded so that the size stays; odd kernels only.
torch::nn::Conv2d conv2d_of(const WeightScope& scope, std::int64_t in, std::int64_t groups = 1);
torch::nn::Conv3d conv3d_of(const WeightScope& scope, std::int64_t in);
/// Patches that do not overlap: the stride is the kernel's size.
torch::nn::Conv2d patches_of(const WeightScope& scope, std::int64_t in);

}  // namespace ditto
