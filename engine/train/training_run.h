#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "core/progress.h"
#include "train/learner.h"

namespace ditto {

/// Where a training keeps its files and how often it looks at itself.
struct RunOptions {
    std::filesystem::path folder;  ///< of checkpoint.safetensors and curve.jsonl
    std::int64_t validate_every = 100;
    std::int64_t save_every = 100;
    bool resume = false;  ///< continue from the folder's checkpoint
    std::map<std::string, std::string>
        facts;  ///< what must be the same for that: data, options, seed
    ProgressFn progress = [](const Progress&) {};
    CancelToken cancel;
    std::function<void(const std::string&)> log = [](const std::string&) {};
};

/// Trains to the end: `loss(step)` under the learner, `validate()` with the averaged weights, whose
/// figures go into curve.jsonl, one line each with step, seconds and training loss. Saves a
/// checkpoint before it throws Error(Cancelled). Returns the last figures.
nlohmann::json run_training(Learner& learner,
                            const std::function<torch::Tensor(std::int64_t)>& loss,
                            const std::function<nlohmann::json()>& validate,
                            const RunOptions& options);

}  // namespace ditto
