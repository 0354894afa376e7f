#include "nn/weight_scope.h"

#include "core/error.h"

namespace ditto {
namespace {

/// Shape of a convolution's weight [out, in / groups, kernel…], checked against its input.
std::vector<std::int64_t> conv_shape(const WeightScope& scope, std::int64_t in, std::int64_t groups,
                                     std::size_t rank) {
    auto shape = scope.shape("weight", rank);
    const bool fits = in % groups == 0 && shape[0] % groups == 0 && shape[1] == in / groups &&
                      *std::min_element(shape.begin(), shape.end()) >= 1;
    if (!fits) scope.disagree("weight");
    return shape;
}

std::int64_t same_padding(const WeightScope& scope, const std::vector<std::int64_t>& shape) {
    const std::int64_t kernel = shape[2];
    for (std::size_t i = 2; i < shape.size(); ++i)
        if (shape[i] != kernel || kernel % 2 == 0) scope.disagree("weight");
    return kernel / 2;
}

}  // namespace

std::size_t WeightScope::count(const std::string& parameter) const {
    std::size_t n = 0;
    while ((*this / n).has(parameter)) ++n;
    return n;
}

std::vector<std::int64_t> WeightScope::shape(const std::string& parameter, std::size_t rank) const {
    const auto found = weights_->find(prefix_ + parameter);
    if (found == weights_->end()) {
        throw Error(ErrorKind::BadInput, "a network lacks the parameter " + prefix_ + parameter +
                                             "; get the pack again");
    }
    if (found->second.dim() != static_cast<std::int64_t>(rank)) disagree(parameter);
    return found->second.sizes().vec();
}

void WeightScope::disagree(const std::string& parameter) const {
    throw Error(ErrorKind::BadInput, "a network's parameters disagree on its sizes at " + prefix_ +
                                         parameter + "; get the pack again");
}

torch::nn::Linear linear_of(const WeightScope& scope, std::int64_t in) {
    const auto shape = conv_shape(scope, in, 1, 2);
    return torch::nn::Linear(torch::nn::LinearOptions(in, shape[0]).bias(scope.has("bias")));
}

torch::nn::Conv2d conv2d_of(const WeightScope& scope, std::int64_t in, std::int64_t groups) {
    const auto shape = conv_shape(scope, in, groups, 4);
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, shape[0], shape[2])
                                 .padding(same_padding(scope, shape))
                                 .groups(groups)
                                 .bias(scope.has("bias")));
}

torch::nn::Conv3d conv3d_of(const WeightScope& scope, std::int64_t in) {
    const auto shape = conv_shape(scope, in, 1, 5);
    return torch::nn::Conv3d(torch::nn::Conv3dOptions(in, shape[0], shape[2])
                                 .padding(same_padding(scope, shape))
                                 .bias(scope.has("bias")));
}

torch::nn::Conv2d patches_of(const WeightScope& scope, std::int64_t in) {
    const auto shape = conv_shape(scope, in, 1, 4);
    if (shape[2] != shape[3]) scope.disagree("weight");
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, shape[0], shape[2]).stride(shape[2]).bias(scope.has("bias")));
}

}  // namespace ditto
