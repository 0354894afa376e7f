#include "golden_case.h"

#include <cmath>
#include <cstdlib>
#include <fstream>

namespace ditto::testing {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::uint64_t fnv1a(const std::string& text) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : text) hash = (hash ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3;
    return hash;
}

/// The rule by which a parameter of a name and shape is filled; undefined where the module computes
/// it.
torch::Tensor make_parameter(const std::string& salt, const std::string& name,
                             const std::vector<std::int64_t>& shape) {
    const std::string last = name.substr(name.rfind('.') + 1);
    const auto u = hash_values(salt + ":" + name, shape);
    std::int64_t fan_in = 1;
    for (std::size_t i = 1; i < shape.size(); ++i) fan_in *= shape[i];
    const double spread = std::sqrt(3.0 / static_cast<double>(fan_in));
    const bool weight = last.ends_with("weight") || last == "weight_orig";
    if (last == "num_batches_tracked") return torch::zeros(shape, torch::kInt64);
    if (last == "weight_u" || last == "weight_v" || last == "freqs") return {};
    if (last == "running_mean") return 0.05 * u;
    if (last == "running_var") return 1.0 + 0.2 * u.abs();
    if (last == "null_cond_embed" || last == "null_cond_hidden") return u;
    if (last == "gamma") return 1.0 + 0.1 * u;
    if (last == "beta") return 0.05 * u;
    if (weight && shape.size() >= 4) return u * spread * std::sqrt(2.0);
    if (weight && shape.size() == 2) return u * spread;
    if (weight && shape.size() == 1) return 1.0 + 0.1 * u;
    if (last.ends_with("bias")) return 0.05 * u;
    throw std::runtime_error("no rule for " + name);
}

const json& find(const json& list, const std::string& name) {
    for (const json& entry : list) {
        if (entry.at("name") == name) return entry;
    }
    throw std::runtime_error("the manifest has no " + name);
}

}  // namespace

fs::path golden_folder() {
    const char* chosen = std::getenv("DITTO_GOLDEN_DIR");
    return chosen ? fs::path(chosen) : fs::path(DITTO_SHARED_DIR) / "golden";
}

torch::Tensor hash_values(const std::string& text, at::IntArrayRef shape) {
    auto values = torch::empty(shape, torch::kFloat64);
    double* out = values.data_ptr<double>();
    const std::uint64_t hash = fnv1a(text);
    for (std::int64_t i = 0; i < values.numel(); ++i) {
        std::uint64_t z = hash + static_cast<std::uint64_t>(i) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        out[i] = static_cast<double>(z >> 11) * 0x1p-53 * 2.0 - 1.0;
    }
    return values;
}

GoldenCase::GoldenCase(const std::string& name) {
    std::ifstream in(golden_folder() / (name + ".json"));
    manifest_ = json::parse(in);
    store_ = read_safetensors(golden_folder() / (name + ".safetensors"));
}

torch::Tensor GoldenCase::input(const std::string& name) const {
    const json& entry = find(manifest_.at("inputs"), name);
    if (entry.at("stored").is_string()) return store_.tensor(entry["stored"].get<std::string>());
    const json& rule = entry.at("rule");
    const auto u = hash_values(rule.at("hash"), entry.at("shape").get<std::vector<std::int64_t>>());
    return (rule.at("a").get<double>() + rule.at("b").get<double>() * u).to(torch::kFloat32);
}

std::map<std::string, torch::Tensor> GoldenCase::weights(const std::string& listed_in) const {
    const GoldenCase list(listed_in.empty() ? manifest_.at("case").get<std::string>() : listed_in);
    const std::string salt = manifest_.at("weights").at("salt");
    std::map<std::string, torch::Tensor> weights;
    for (const json& entry : list.manifest_.at("state_dict")) {
        const std::string name = entry.at("name");
        if (const auto stored = list.store_.tensors.find("sn." + name);
            stored != list.store_.tensors.end())
            weights[name] = stored->second;
        else if (const auto value = make_parameter(salt, name, entry.at("shape")); value.defined())
            weights[name] = value.is_floating_point() ? value.to(torch::kFloat32) : value;
    }
    return weights;
}

torch::Tensor GoldenCase::distances(const std::string& name, const torch::Tensor& got) const {
    const json& entry = find(manifest_.at("outputs"), name);
    auto values = got.to(torch::kFloat64).flatten();
    if (entry.at("stored") == "sample") {
        const json& sample = entry.at("sample");
        const std::int64_t offset = sample.at("offset"), stride = sample.at("stride"),
                           count = sample.at("count");
        values = values.slice(0, offset, offset + stride * count, stride);
    }
    return (values - output(name).to(torch::kFloat64).flatten()).abs();
}

std::int64_t GoldenCase::misses(const std::string& name, const torch::Tensor& got) const {
    const json& entry = find(manifest_.at("outputs"), name);
    const json& tolerance =
        entry.contains("tolerance") ? entry["tolerance"] : manifest_.at("tolerance");
    const auto limit =
        tolerance.at("abs").get<double>() +
        tolerance.at("rel").get<double>() * output(name).to(torch::kFloat64).flatten().abs();
    return (distances(name, got) <= limit).logical_not().sum().item<std::int64_t>();
}

}  // namespace ditto::testing
