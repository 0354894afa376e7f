#pragma once

#include "nn/device_graph.h"

namespace ditto {

// CUDA's graphs are reached through a library of their own, so that the program itself needs
// neither CUDA nor LibTorch's part for it.
inline constexpr char kCudaGraphLibrary[] = "libditto_cuda_graph.so";
inline constexpr char kMakeCudaGraph[] = "ditto_make_cuda_graph";

/// Makes a graph of the current device; the caller owns it.
using MakeCudaGraph = DeviceGraph*();

}  // namespace ditto
