#include "training.h"

#include <cstdio>

#include "checks.h"
#include "compute_options.h"
#include "nn/device.h"
#include "pack/weight_store.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

std::string corpus_name(const Corpus& corpus) {
    return "version " + corpus.version() + ", seed " + std::to_string(corpus.seed()) + ", " +
           std::to_string(corpus.size()) + " takes, " +
           std::to_string(std::lround(corpus.seconds() / 60)) + " minutes";
}

}  // namespace

void TrainOptions::add_to(CLI::App& command) {
    command.add_option("--corpus", corpus, "Folder of the corpus (`ditto corpus`)")
        ->required()
        ->check(CLI::ExistingDirectory);
    command
        .add_option("--held-out", held_out, "Folder of a held-out corpus for the validation curve")
        ->required()
        ->check(CLI::ExistingDirectory);
    command
        .add_option("--aligned", aligned,
                    "Folder of real recordings (NAME.wav) with phone times (NAME.json)")
        ->check(CLI::ExistingDirectory);
    command.add_option("--work", work, "Folder for the prepared speech, checkpoints and the curve")
        ->required();
    command.add_option("--out", out, "Weights file to write")->required();
    command
        .add_option("--held-out-takes", held_out_takes,
                    "Takes of the held-out corpus to measure on")
        ->check(positive())
        ->capture_default_str();
    add_device_option(command, device, "cpu, cuda or auto, which is CUDA where it can be used");
    command
        .add_option("--precision", precision, "bf16, fp32, or auto: bf16 where the hardware has it")
        ->check(one_of({"auto", "bf16", "fp32"}))
        ->capture_default_str();
    command.add_option("--threads", threads, "Threads")
        ->check(between(1, 256))
        ->capture_default_str();
    command
        .add_option("--validate-every", every, "Steps between points of the curve, and checkpoints")
        ->check(positive())
        ->capture_default_str();
    command.add_flag("--resume", resume, "Continue from the work folder's checkpoint");
}

torch::Device TrainOptions::torch_device() const {
    return open_device(device);
}

bool TrainOptions::bf16() const {
    return precision == "bf16" || (precision == "auto" && has_fast_bf16(torch_device()));
}

void add_learner_options(CLI::App& command, LearnerOptions& learner, WindowOptions& windows) {
    command.add_option("--steps", learner.steps, "Optimisation steps")
        ->check(positive())
        ->capture_default_str();
    command.add_option("--batch", windows.batch, "Windows of 3.2 s in a step")
        ->check(between(1, 4096))
        ->capture_default_str();
    command.add_option("--rate", learner.rate, "Highest learning rate")
        ->check(positive())
        ->capture_default_str();
    command.add_option("--seed", learner.seed, "Seed of everything that is drawn")
        ->check(seed_range())
        ->capture_default_str();
}

TrainingInput open_input(const TrainOptions& options, int animations, const CancelToken& cancel) {
    TrainingInput input{Corpus::open(options.corpus), Corpus::open(options.held_out), {}, {}};
    input.validation.held_out =
        held_out_clips(input.held_out, static_cast<std::size_t>(options.held_out_takes));
    if (!options.aligned.empty()) input.validation.aligned = aligned_clips(options.aligned);
    ProgressBar bar(false);
    input.data = open_dataset(input.corpus, options.work / "dataset", animations, options.threads,
                              bar.callback(), cancel);
    return input;
}

std::map<std::string, std::string> facts_of(const TrainingInput& input,
                                            const LearnerOptions& learner,
                                            const WindowOptions& windows) {
    return {
        {"corpus", corpus_name(input.corpus)},    {"seed", std::to_string(learner.seed)},
        {"steps", std::to_string(learner.steps)}, {"batch", std::to_string(windows.batch)},
        {"rate", std::to_string(learner.rate)},   {"precision", learner.bf16 ? "bf16" : "fp32"}};
}

RunOptions run_options(const TrainOptions& options, const char* name, ProgressBar& bar,
                       const CancelToken& cancel) {
    RunOptions run;
    run.folder = options.work / name;
    run.validate_every = run.save_every = options.every;
    run.resume = options.resume;
    run.progress = bar.callback();
    run.cancel = cancel;
    run.log = [](const std::string& line) {
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
    };
    return run;
}

void write_weights(const fs::path& file, const torch::nn::Module& network,
                   std::map<std::string, std::string> facts, const nlohmann::json& figures,
                   std::map<std::string, torch::Tensor> more) {
    auto weights = weights_of(network, torch::kHalf);
    weights.merge(more);
    facts["validation"] = figures.dump();
    write_safetensors(file, {std::move(weights), std::move(facts)});
    std::printf("%s: %s\n", file.string().c_str(), figures.dump(2).c_str());
}

}  // namespace ditto::cli
