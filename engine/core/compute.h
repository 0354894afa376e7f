#pragma once

namespace ditto {

/// Where LibTorch's networks run.
enum class Device {
    Auto,  ///< CUDA where it can be used, else the CPU
    Cpu,
    Cuda,
};

/// Arithmetic of the networks that draw; those that lose by fewer bits stay in float32.
enum class Precision {
    Auto,  ///< 16 bits where the device is faster in them: float16 with CUDA, bfloat16 on the CPU
    Float32,
    BFloat16,
    Float16,
};

struct Compute {
    Device device = Device::Auto;
    Precision precision = Precision::Float32;
};

}  // namespace ditto
