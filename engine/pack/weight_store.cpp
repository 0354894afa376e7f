#include "pack/weight_store.h"

#include <sstream>

#include "core/error.h"

namespace ditto {
namespace {

constexpr std::size_t kNamesInReport = 5;

/// "a, b, c and 4 more"
std::string some_of(const std::vector<std::string>& names) {
    std::ostringstream text;
    for (std::size_t i = 0; i < std::min(names.size(), kNamesInReport); ++i)
        text << (i ? ", " : "") << names[i];
    if (names.size() > kNamesInReport) text << " and " << names.size() - kNamesInReport << " more";
    return text.str();
}

/// Batch norms count what they were trained on; older checkpoints do not say, and nothing needs it.
bool is_counter(const std::string& name) {
    return name.ends_with("num_batches_tracked");
}

std::map<std::string, torch::Tensor> named_tensors(const torch::nn::Module& module) {
    std::map<std::string, torch::Tensor> named;
    for (const auto& item : module.named_parameters()) named.emplace(item.key(), item.value());
    for (const auto& item : module.named_buffers()) named.emplace(item.key(), item.value());
    return named;
}

}  // namespace

const torch::Tensor& WeightStore::tensor(const std::string& name) const {
    const auto found = tensors.find(name);
    if (found == tensors.end()) {
        throw Error(ErrorKind::BadInput,
                    "the weights lack the tensor " + name + "; get the model pack again");
    }
    return found->second;
}

void load_weights(torch::nn::Module& module, const WeightStore& store,
                  const std::filesystem::path& file) {
    const torch::NoGradGuard no_grad;
    auto targets = named_tensors(module);
    std::vector<std::string> missing, misshapen, unexpected, unsound;
    for (auto& [name, target] : targets) {
        if (is_counter(name)) continue;
        const auto found = store.tensors.find(name);
        if (found == store.tensors.end()) {
            missing.push_back(name);
        } else if (found->second.sizes() != target.sizes()) {
            misshapen.push_back(name);
        } else {
            target.copy_(found->second);
            if (!torch::isfinite(target).all().item<bool>()) unsound.push_back(name);
        }
    }
    for (const auto& [name, tensor] : store.tensors) {
        if (!targets.count(name) && !is_counter(name)) unexpected.push_back(name);
    }
    if (missing.empty() && misshapen.empty() && unexpected.empty() && unsound.empty()) return;
    std::string report = file.string() + " does not fit its network:";
    if (!missing.empty()) report += " missing " + some_of(missing) + ";";
    if (!misshapen.empty()) report += " wrong shape of " + some_of(misshapen) + ";";
    if (!unexpected.empty()) report += " unexpected " + some_of(unexpected) + ";";
    if (!unsound.empty()) report += " values that are not numbers in " + some_of(unsound) + ";";
    throw Error(ErrorKind::BadInput, report + " get the model pack again");
}

std::map<std::string, torch::Tensor> weights_of(const torch::nn::Module& module,
                                                torch::ScalarType type) {
    std::map<std::string, torch::Tensor> weights;
    for (const auto& [name, tensor] : named_tensors(module)) {
        const auto value = tensor.detach().cpu();
        weights.emplace(name, value.is_floating_point() ? value.to(type) : value);
    }
    return weights;
}

}  // namespace ditto
