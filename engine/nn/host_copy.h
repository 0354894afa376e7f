#pragma once

#include <torch/torch.h>

namespace ditto {

/// The tensor on the CPU, contiguous. From another device it comes through pinned memory on a
/// stream of its own, so that what other threads gave the device to compute goes on meanwhile.
torch::Tensor host_copy(const torch::Tensor& x);

}  // namespace ditto
