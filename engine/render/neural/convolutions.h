#pragma once

#include <functional>
#include <memory>

#include "render/neural/graph.h"

namespace ditto::graph {

/// A map [1, C, H, W] in the parts that its convolutions are made of: parts of its rows, in an
/// order that Convolutions know.
using Map = std::vector<Node>;

/// The operation on each part, of several maps on the parts that belong together.
template <typename Operation, typename... Maps>
Map each(const Operation& operation, const Map& first, const Maps&... others) {
    Map result;
    for (std::size_t i = 0; i < first.size(); ++i)
        result.push_back(operation(first[i], others[i]...));
    return result;
}

/// A way to make a network's 3×3 convolutions (padding 1), with what else depends on the order of
/// rows. 1×1 convolutions, sums and products of maps need none of it: `each` makes them.
class Convolutions {
  public:
    /// Convolves the map it was made for.
    using OfAMap = std::function<Map(const ConvWeights&)>;

    virtual ~Convolutions() = default;
    virtual Map split(const Node& x) const = 0;
    virtual Node join(const Map& x) const = 0;
    /// All rows in one node, in whatever order; and back.
    virtual Node stack(const Map& x) const = 0;
    virtual Map unstack(const Node& x) const = 0;
    /// Several convolutions of one map share what they can.
    virtual OfAMap convolve(const Map& x) const = 0;
    /// Twice the size by nearest neighbours.
    virtual Map enlarge(const Map& x) const = 0;
    /// The convolution of x enlarged 2 or 4 times.
    virtual Map convolve_enlarged(const Map& x, const ConvWeights& conv,
                                  std::size_t scale) const = 0;
};

/// As they are; a map is one part.
std::unique_ptr<Convolutions> direct_convolutions();

/// With half of the multiplications: Winograd's F(4, 3) along the columns of a map (Lavin and Gray
/// 2016, arXiv 1509.09308). Four neighbouring rows of the result are sums of six 1×3 convolutions,
/// each of a sum of six rows of the map. For float32: in 16 bits the sums round too much.
/// Networks start from maps of 64 rows.
std::unique_ptr<Convolutions> winograd_convolutions();

}  // namespace ditto::graph
