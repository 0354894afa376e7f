#pragma once

#include <torch/torch.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "core/compute.h"
#include "core/progress.h"
#include "nn/threads.h"
#include "progress_bar.h"
#include "train/evaluate.h"
#include "train/front_end_trainer.h"

namespace ditto::cli {

/// What the trainings have in common.
struct TrainOptions {
    std::filesystem::path corpus, held_out, aligned, work, out;
    std::int64_t held_out_takes = 4;
    Device device = Device::Cpu;
    std::string precision = "auto";
    int threads = 2;
    bool resume = false;
    std::int64_t every = 100;

    void add_to(CLI::App& command);
    torch::Device torch_device() const;
    bool bf16() const;
};

/// Takes what was asked for over into a training; before LibTorch computes anything.
template <typename Training>
void prepare(const TrainOptions& options, Training& training) {
    set_torch_threads(options.threads);
    training.device = options.torch_device();
    training.learner.bf16 = options.bf16();
    training.windows.seed = training.learner.seed;
}

void add_learner_options(CLI::App& command, LearnerOptions& learner, WindowOptions& windows);

/// Everything a training reads, opened.
struct TrainingInput {
    Corpus corpus, held_out;
    ValidationClips validation;
    DatasetArrays data;
};

TrainingInput open_input(const TrainOptions& options, int animations, const CancelToken& cancel);

/// What has to be the same for a run to be continued, and goes into the weights' metadata.
std::map<std::string, std::string> facts_of(const TrainingInput& input,
                                            const LearnerOptions& learner,
                                            const WindowOptions& windows);

RunOptions run_options(const TrainOptions& options, const char* name, ProgressBar& bar,
                       const CancelToken& cancel);

/// Writes a network in 16 bits, with the figures it was measured with, and prints these.
void write_weights(const std::filesystem::path& file, const torch::nn::Module& network,
                   std::map<std::string, std::string> facts, const nlohmann::json& figures,
                   std::map<std::string, torch::Tensor> more = {});

}  // namespace ditto::cli
