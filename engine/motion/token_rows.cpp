#include "motion/token_rows.h"

namespace ditto {
namespace {

bool has_loops(const torch::Tensor& rows) {
    return rows.is_cpu() && rows.scalar_type() == torch::kFloat32;
}

void rotate(const torch::Tensor& x, const torch::Tensor& cosine, const torch::Tensor& sine,
            torch::Tensor& out) {
    const std::int64_t rows = x.size(0), pairs = cosine.size(1), frames = cosine.size(0);
    for (std::int64_t row = 0; row < rows; ++row) {
        const float* in = x.const_data_ptr<float>() + 2 * row * pairs;
        const float* c = cosine.const_data_ptr<float>() + row % frames * pairs;
        const float* s = sine.const_data_ptr<float>() + row % frames * pairs;
        float* to = out.data_ptr<float>() + 2 * row * pairs;
        for (std::int64_t i = 0; i < pairs; ++i) {
            const float even = in[2 * i], odd = in[2 * i + 1];
            to[2 * i] = even * c[i] - odd * s[i];
            to[2 * i + 1] = odd * c[i] + even * s[i];
        }
    }
}

/// The rows of one branch.
void modulate(float* x, const float* change, const float* scale_shift, std::int64_t rows,
              std::int64_t width) {
    const float *scale = scale_shift, *shift = scale_shift + width;
    for (std::int64_t row = 0; row < rows; ++row, x += width, change += width)
        for (std::int64_t i = 0; i < width; ++i) x[i] += change[i] * (1.0f + scale[i]) + shift[i];
}

}  // namespace

torch::Tensor rotated_rows(const torch::Tensor& rows, const torch::Tensor& cosine,
                           const torch::Tensor& sine) {
    if (has_loops(rows)) {
        auto out = torch::empty_like(rows);
        rotate(rows, cosine, sine, out);
        return out;
    }
    const auto pairs = rows.view({-1, cosine.size(0), cosine.size(1), 2});
    const auto even = pairs.select(3, 0), odd = pairs.select(3, 1);
    return torch::stack({even * cosine - odd * sine, odd * cosine + even * sine}, 3)
        .view(rows.sizes());
}

void add_modulated_rows(torch::Tensor& rows, const torch::Tensor& change,
                        const torch::Tensor& scale_shift) {
    const std::int64_t branches = scale_shift.size(0), width = rows.size(1),
                       frames = rows.size(0) / branches;
    if (!has_loops(rows)) {
        const auto parts = scale_shift.unsqueeze(1).chunk(2, 2);
        rows.view({branches, frames, width})
            .add_(torch::addcmul(parts[1], change.view({branches, frames, width}), parts[0] + 1));
        return;
    }
    for (std::int64_t branch = 0; branch < branches; ++branch)
        modulate(rows.data_ptr<float>() + branch * frames * width,
                 change.const_data_ptr<float>() + branch * frames * width,
                 scale_shift.const_data_ptr<float>() + branch * 2 * width, frames, width);
}

}  // namespace ditto
