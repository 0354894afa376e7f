#include "render/neural/sample_volume.h"

#include <ATen/Parallel.h>

#include <array>
#include <cmath>

namespace ditto {
namespace {

/// The two voxels of an axis around a position, and their weights; a voxel outside has weight 0.
struct Neighbours {
    std::array<std::int64_t, 2> at;
    std::array<float, 2> weight;
};

Neighbours neighbours(float position, std::int64_t n) {
    // The comparison is false for values that are not numbers: these are far outside, too.
    const float inside = position > -2.0f ? std::min(position, static_cast<float>(n) + 1) : -2.0f;
    const float low = std::floor(inside);
    const auto first = static_cast<std::int64_t>(low);
    Neighbours found{{first, first + 1}, {1 - (inside - low), inside - low}};
    for (std::size_t i = 0; i < 2; ++i) {
        if (found.at[i] >= 0 && found.at[i] < n) continue;
        found.at[i] = 0;
        found.weight[i] = 0;
    }
    return found;
}

/// Position in voxels of grid point i, moved by `shift` in units of the whole axis.
float voxel(std::int64_t i, float shift, std::int64_t n) {
    const float grid = 2 * (static_cast<float>(i) / static_cast<float>(n - 1)) - 1;
    return ((grid + shift + 1) * static_cast<float>(n) - 1) / 2;
}

class MovedVolume {
  public:
    MovedVolume(const torch::Tensor& volume, const torch::Tensor& mask, const torch::Tensor& shifts,
                torch::Tensor& out)
        : depth_(volume.size(0)),
          height_(volume.size(1)),
          width_(volume.size(2)),
          channels_(volume.size(3)),
          points_(shifts.size(0)),
          volume_(volume.const_data_ptr<float>()),
          mask_(mask.const_data_ptr<float>()),
          shifts_(shifts.const_data_ptr<float>()),
          out_(out.mutable_data_ptr<float>()) {}

    /// Samples the row of all x at depth z and height y.
    void row(std::int64_t z, std::int64_t y, std::vector<float>& moves) const {
        mix(z, y, moves);
        for (std::int64_t x = 0; x < width_; ++x) {
            const auto move = [&](std::int64_t axis) {
                return moves[static_cast<std::size_t>(axis * width_ + x)];
            };
            blend(neighbours(voxel(x, move(0), width_), width_),
                  neighbours(voxel(y, move(1), height_), height_),
                  neighbours(voxel(z, move(2), depth_), depth_),
                  out_ + ((y * width_ + x) * depth_ + z) * channels_);
        }
    }

  private:
    /// moves [3, W]: the mixed shifts of a row.
    void mix(std::int64_t z, std::int64_t y, std::vector<float>& moves) const {
        moves.assign(static_cast<std::size_t>(3 * width_), 0.0f);
        for (std::int64_t k = 0; k < points_; ++k) {
            const float* share = mask_ + (((k + 1) * depth_ + z) * height_ + y) * width_;
            for (std::int64_t axis = 0; axis < 3; ++axis) {
                float* move = moves.data() + axis * width_;
                const float shift = shifts_[k * 3 + axis];
                for (std::int64_t x = 0; x < width_; ++x) move[x] += share[x] * shift;
            }
        }
    }

    void blend(const Neighbours& x, const Neighbours& y, const Neighbours& z, float* out) const {
        std::fill(out, out + channels_, 0.0f);
        for (std::size_t corner = 0; corner < 8; ++corner) {
            const std::size_t i = corner & 1, j = (corner >> 1) & 1, k = corner >> 2;
            const float weight = x.weight[i] * y.weight[j] * z.weight[k];
            if (weight == 0.0f) continue;
            const float* voxel =
                volume_ + ((z.at[k] * height_ + y.at[j]) * width_ + x.at[i]) * channels_;
            for (std::int64_t c = 0; c < channels_; ++c) out[c] += weight * voxel[c];
        }
    }

    std::int64_t depth_, height_, width_, channels_, points_;
    const float *volume_, *mask_, *shifts_;
    float* out_;
};

}  // namespace

torch::Tensor sample_volume(const torch::Tensor& volume, const torch::Tensor& positions) {
    constexpr std::int64_t kBilinear = 0, kZeros = 0;
    return torch::grid_sampler_3d(volume, positions, kBilinear, kZeros, /*align_corners=*/false);
}

torch::Tensor sample_moved(const torch::Tensor& volume, const torch::Tensor& mask,
                           const torch::Tensor& shifts) {
    const std::int64_t depth = volume.size(0), height = volume.size(1), width = volume.size(2);
    TORCH_CHECK(volume.is_contiguous() && mask.is_contiguous() && shifts.is_contiguous());
    TORCH_CHECK(mask.sizes() == at::IntArrayRef({shifts.size(0) + 1, depth, height, width}));
    auto out = torch::empty({height, width, depth, volume.size(3)}, volume.options());
    const MovedVolume moved(volume, mask, shifts, out);
    at::parallel_for(0, height, 1, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> moves;
        for (std::int64_t y = begin; y < end; ++y)
            for (std::int64_t z = 0; z < depth; ++z) moved.row(z, y, moves);
    });
    return out;
}

}  // namespace ditto
