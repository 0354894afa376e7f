#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>

namespace ditto {

/// Named tensors with a few words about them, as a .safetensors file holds them.
struct WeightStore {
    std::map<std::string, torch::Tensor> tensors;
    std::map<std::string, std::string> metadata;

    /// The tensor of that name. Throws Error(BadInput) when there is none.
    const torch::Tensor& tensor(const std::string& name) const;
};

/// Reads a .safetensors file. The tensors share the mapped file's memory: treat them as read-only.
/// Everything is checked before use: header, types, shapes and offsets, which must cover the data
/// without gap or overlap. Throws Error(BadInput) naming the file and what is wrong with it.
WeightStore read_safetensors(const std::filesystem::path& path);

/// Writes to a temporary name and renames. Tensors may be on any device and of any type and layout.
/// Throws Error(BadInput | TryAgain).
void write_safetensors(const std::filesystem::path& path, const WeightStore& store);

/// Copies the store's tensors into a module's parameters and buffers, converting to their types.
/// Throws Error(BadInput) that names the missing, unexpected, wrong-shaped and not finite
/// parameters of `file`.
void load_weights(torch::nn::Module& module, const WeightStore& store,
                  const std::filesystem::path& file);

/// A module's parameters and buffers by name, on the CPU, floating-point ones as `type`.
std::map<std::string, torch::Tensor> weights_of(const torch::nn::Module& module,
                                                torch::ScalarType type = torch::kFloat32);

}  // namespace ditto
