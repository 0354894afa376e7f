#pragma once

#include "pack/weight_store.h"

namespace ditto {

/// Reads a .safetensors file.
WeightStore read_weights(const std::filesystem::path& path);

}  // namespace ditto
