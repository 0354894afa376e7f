#include "render/neural/sample_volume.h"

namespace ditto {

torch::Tensor sample_volume(const torch::Tensor& volume, const torch::Tensor& positions) {
    constexpr std::int64_t kBilinear = 0, kZeros = 0;
    return torch::grid_sampler_3d(volume, positions, kBilinear, kZeros, /*align_corners=*/false);
}

}  // namespace ditto
