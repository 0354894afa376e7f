#include "render/neural/convolutions.h"

namespace ditto::graph {
namespace {

class Direct : public Convolutions {
  public:
    Map split(const Node& x) const override { return {x}; }
    Node join(const Map& x) const override { return x[0]; }
    Node stack(const Map& x) const override { return x[0]; }
    Map unstack(const Node& x) const override { return {x}; }
    OfAMap convolve(const Map& x) const override {
        return [x](const ConvWeights& conv) { return Map{graph::convolve(x[0], conv)}; };
    }
    Map enlarge(const Map& x) const override { return {enlarge_nearest(x[0], {2, 3})}; }
    Map convolve_enlarged(const Map& x, const ConvWeights& conv, std::size_t scale) const override {
        return {graph::convolve_enlarged(x[0], conv, scale)};
    }
};

}  // namespace

std::unique_ptr<Convolutions> direct_convolutions() {
    return std::make_unique<Direct>();
}

}  // namespace ditto::graph
