#pragma once

#include <torch/torch.h>

#include <string>

namespace ditto {

/// The device of that name for LibTorch: "cpu", "cuda", or "auto", which is CUDA where it can be
/// used. CUDA's backend is opened when it is first asked for; once LibTorch has computed anything
/// without it, that is too late: programs ask first. Throws Error(BadInput) when CUDA is asked for
/// and cannot be used.
torch::Device open_device(const std::string& name);

}  // namespace ditto
