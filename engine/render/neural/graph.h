#pragma once

#include <openvino/core/model.hpp>

#include "render/neural/folding.h"

namespace ditto::graph {

using Node = ov::Output<ov::Node>;

/// Building blocks of networks for OpenVINO. Layouts are PyTorch's: channels second.
std::shared_ptr<ov::op::v0::Parameter> input(const std::string& name, const ov::Shape& shape);
Node constant(const torch::Tensor& values);
Node reshape(const Node& x, const std::vector<std::int64_t>& shape);

/// Padding on both sides; half of the kernel where it is empty. Without a bias where it is
/// undefined.
Node convolve(const Node& x, const ConvWeights& conv,
              const std::vector<std::ptrdiff_t>& padding = {});
/// The transposed convolution; weight [in, out, kernel…].
Node transposed(const Node& x, const ConvWeights& conv, const std::vector<std::size_t>& stride,
                const std::vector<std::ptrdiff_t>& padding);
/// The 3×3 convolution of x enlarged `scale` times in the last two dimensions.
Node convolve_enlarged(const Node& x, const ConvWeights& conv, std::size_t scale);

Node relu(const Node& x);
Node leaky_relu(const Node& x, float slope);
/// Zeros around one dimension.
Node pad(const Node& x, std::size_t axis, std::int64_t each_side);
/// Every `step`th of what lies from `from` to before `to`.
Node slice(const Node& x, std::size_t axis, std::int64_t from, std::int64_t to,
           std::int64_t step = 1);
/// That many parts of the same size.
std::vector<Node> split(const Node& x, std::size_t axis, std::size_t parts);
Node gather(const Node& x, std::size_t axis, const std::vector<std::int64_t>& from);
/// Twice the size in these dimensions by nearest neighbours.
Node enlarge_nearest(const Node& x, const std::vector<std::int64_t>& axes);
Node concat(const std::vector<Node>& parts, std::int64_t axis);
Node multiply(const Node& a, const Node& b);
Node add(const Node& a, const Node& b);
Node subtract(const Node& a, const Node& b);

}  // namespace ditto::graph
