#pragma once

#include <torch/torch.h>

namespace ditto {

// What LmdmSteps does to the rows of its tokens [B · frames, width] beside products: single loops
// for float32 on the CPU, tensor operations anywhere else.

/// Pairs (2 i, 2 i + 1) of each row turned by its frame's angles: cosine and sine [frames,
/// width / 2].
torch::Tensor rotated_rows(const torch::Tensor& rows, const torch::Tensor& cosine,
                           const torch::Tensor& sine);

/// rows += change · (1 + scale) + shift; scale_shift [B, 2 · width] for the B branches.
void add_modulated_rows(torch::Tensor& rows, const torch::Tensor& change,
                        const torch::Tensor& scale_shift);

}  // namespace ditto
