#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "pack/weight_store.h"

namespace ditto::testing {

/// Folder of the reference's inputs and outputs: DITTO_GOLDEN_DIR, else ../shared/golden.
std::filesystem::path golden_folder();

/// One case of the reference: a manifest and its tensors.
class GoldenCase {
  public:
    explicit GoldenCase(const std::string& name);

    static bool available() { return std::filesystem::exists(golden_folder()); }

    const nlohmann::json& manifest() const { return manifest_; }
    /// A stored tensor, or one computed by the manifest's rule.
    torch::Tensor input(const std::string& name) const;
    torch::Tensor output(const std::string& name) const { return store_.tensor("out." + name); }

    /// A network's parameters, regenerated from their names: those that this case lists, or the
    /// case `listed_in` (cases that share a network keep its list in one of them). Buffers that a
    /// module computes itself are left out.
    std::map<std::string, torch::Tensor> weights(const std::string& listed_in = {}) const;

    bool has_output(const std::string& name) const {
        return store_.tensors.contains("out." + name);
    }
    /// |got - want| of an output's stored values.
    torch::Tensor distances(const std::string& name, const torch::Tensor& got) const;
    /// Number of values of `got` outside the output's tolerance.
    std::int64_t misses(const std::string& name, const torch::Tensor& got) const;

  private:
    nlohmann::json manifest_;
    WeightStore store_;
};

/// u_i of the hash rule for the string `salt:name`, in double.
torch::Tensor hash_values(const std::string& text, at::IntArrayRef shape);

}  // namespace ditto::testing
