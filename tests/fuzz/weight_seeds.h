#pragma once

#include <torch/torch.h>

#include <map>
#include <string>

#include "pack/weight_store.h"

namespace ditto::fuzz {

/// A few small tensors as a network has them.
inline std::map<std::string, torch::Tensor> small_network() {
    return {{"fc.weight", torch::arange(6, torch::kFloat32).reshape({2, 3})},
            {"fc.bias", torch::zeros({2})},
            {"norm.num_batches_tracked", torch::tensor(std::int64_t{7})},
            {"empty", torch::zeros({0, 4})}};
}

/// Reads every number, so that a tensor that reaches beyond its file is found out.
inline void touch(const WeightStore& store) {
    for (const auto& [name, tensor] : store.tensors) tensor.clone();
}

}  // namespace ditto::fuzz
