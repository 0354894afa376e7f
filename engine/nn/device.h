#pragma once

#include <torch/torch.h>

#include "core/compute.h"

namespace ditto {

/// LibTorch's device. CUDA's backend is opened when it is first asked for; once LibTorch has
/// computed anything without it, that is too late: programs ask first. Convolutions are then exact
/// (no TF32) and the same on every run. Throws Error(BadInput) when CUDA is asked for and cannot be
/// used.
torch::Device open_device(Device device);

/// Waits until the device has done what it was given.
void wait_for(const torch::Device& device);

/// The type to compute in on that device.
torch::ScalarType scalar_type(Precision precision, const torch::Device& device);

/// Whether the device multiplies in bfloat16 faster than in float32. Processors that can at all may
/// be slower at it: Intel's take half the speed without their matrix units (AMX).
bool has_fast_bf16(const torch::Device& device);

/// Gives a network's convolutions and matrices that type; norms stay in float32, which their
/// statistics need.
void set_precision(torch::nn::Module& network, torch::ScalarType type);

}  // namespace ditto
