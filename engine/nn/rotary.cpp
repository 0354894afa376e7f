#include "nn/rotary.h"

namespace ditto {

RotaryImpl::RotaryImpl(std::int64_t dim) {
    const auto exponents = torch::arange(0, dim, 2, torch::kFloat32) / static_cast<double>(dim);
    freqs = register_buffer("freqs", torch::pow(10000.0, -exponents));
}

torch::Tensor RotaryImpl::forward(const torch::Tensor& x, std::int64_t first) {
    const auto positions = torch::arange(first, first + x.size(1), freqs.options());
    const auto angles = torch::outer(positions, freqs);  // [N, dim / 2]
    const auto cosine = angles.cos().to(x.scalar_type()), sine = angles.sin().to(x.scalar_type());
    const auto pairs = x.unflatten(2, {-1, 2});
    const auto even = pairs.select(3, 0), odd = pairs.select(3, 1);
    return torch::stack({even * cosine - odd * sine, odd * cosine + even * sine}, 3).flatten(2);
}

}  // namespace ditto
