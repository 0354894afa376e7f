#include "train/checkpoint.h"

#include <charconv>

#include "core/error.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

constexpr const char* kStep = "step";

Error unfit(const std::filesystem::path& file, const std::string& why) {
    return Error(ErrorKind::BadInput,
                 file.string() + " cannot be continued: " + why + "; start without --resume");
}

std::int64_t step_of(const WeightStore& store, const std::filesystem::path& file) {
    const auto found = store.metadata.find(kStep);
    std::int64_t step = -1;
    if (found != store.metadata.end()) {
        const auto& text = found->second;
        std::from_chars(text.data(), text.data() + text.size(), step);
    }
    if (step < 0) throw unfit(file, "it is not a checkpoint of this program");
    return step;
}

}  // namespace

void save_checkpoint(const std::filesystem::path& file, const Learner& learner,
                     const std::map<std::string, std::string>& facts) {
    WeightStore store;
    for (const auto& [name, tensor] : learner.state()) store.tensors.emplace(name, tensor.cpu());
    store.metadata = facts;
    store.metadata[kStep] = std::to_string(learner.steps_done());
    write_safetensors(file, store);
}

void resume_checkpoint(const std::filesystem::path& file, Learner& learner,
                       const std::map<std::string, std::string>& facts) {
    const auto store = read_safetensors(file);
    const auto step = step_of(store, file);
    for (const auto& [key, value] : facts) {
        const auto found = store.metadata.find(key);
        if (found == store.metadata.end() || found->second != value)
            throw unfit(file, "its " + key + " is not " + value);
    }
    for (const auto& [name, tensor] : learner.state()) {
        const auto found = store.tensors.find(name);
        if (found == store.tensors.end() || found->second.sizes() != tensor.sizes())
            throw unfit(file, "its tensor " + name + " does not fit the network");
    }
    learner.restore([&](const std::string& name) { return store.tensors.at(name); }, step);
}

}  // namespace ditto
