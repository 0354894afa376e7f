#include <torch/torch.h>

#include <cstdio>
#include <memory>

#include "commands.h"
#include "compute_options.h"
#include "core/error.h"
#include "core/sha256.h"
#include "interrupt.h"
#include "nn/device.h"
#include "nn/threads.h"
#include "pack/weight_store.h"
#include "progress_bar.h"
#include "train/evaluate.h"
#include "train/front_end_trainer.h"
#include "train/lmdm_trainer.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

/// What the trainings have in common.
struct TrainOptions {
    fs::path corpus, held_out, aligned, work, out;
    std::int64_t held_out_takes = 4;
    Device device = Device::Cpu;
    std::string precision = "auto";
    int threads = 2;
    bool resume = false;
    std::int64_t every = 100;

    void add_to(CLI::App& command) {
        command.add_option("--corpus", corpus, "Folder of the corpus (`ditto corpus`)")
            ->required()
            ->check(CLI::ExistingDirectory);
        command
            .add_option("--held-out", held_out,
                        "Folder of a held-out corpus for the validation curve")
            ->required()
            ->check(CLI::ExistingDirectory);
        command
            .add_option("--aligned", aligned,
                        "Folder of real recordings (NAME.wav) with phone times (NAME.json)")
            ->check(CLI::ExistingDirectory);
        command
            .add_option("--work", work, "Folder for the prepared speech, checkpoints and the curve")
            ->required();
        command.add_option("--out", out, "Weights file to write")->required();
        command
            .add_option("--held-out-takes", held_out_takes,
                        "Takes of the held-out corpus to measure on")
            ->check(CLI::PositiveNumber)
            ->capture_default_str();
        add_device_option(command, device, "cpu, cuda or auto, which is CUDA where it can be used");
        command
            .add_option("--precision", precision,
                        "bf16, fp32, or auto: bf16 where the hardware has it")
            ->check(CLI::IsMember({"auto", "bf16", "fp32"}))
            ->capture_default_str();
        command.add_option("--threads", threads, "Threads")
            ->check(CLI::Range(1, 256))
            ->capture_default_str();
        command
            .add_option("--validate-every", every,
                        "Steps between points of the curve, and checkpoints")
            ->check(CLI::PositiveNumber)
            ->capture_default_str();
        command.add_flag("--resume", resume, "Continue from the work folder's checkpoint");
    }

    torch::Device torch_device() const { return open_device(device); }

    bool bf16() const {
        return precision == "bf16" || (precision == "auto" && has_fast_bf16(torch_device()));
    }
};

void add_learner_options(CLI::App& command, LearnerOptions& learner, WindowOptions& windows) {
    command.add_option("--steps", learner.steps, "Optimisation steps")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--batch", windows.batch, "Windows of 3.2 s in a step")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command.add_option("--rate", learner.rate, "Highest learning rate")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--seed", learner.seed, "Seed of everything that is drawn")
        ->capture_default_str();
}

/// Everything a training reads, opened.
struct TrainingInput {
    Corpus corpus, held_out;
    ValidationClips validation;
    DatasetArrays data;
};

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

std::string corpus_name(const Corpus& corpus) {
    return "version " + corpus.version() + ", seed " + std::to_string(corpus.seed()) + ", " +
           std::to_string(corpus.size()) + " takes, " +
           std::to_string(std::lround(corpus.seconds() / 60)) + " minutes";
}

/// What has to be the same for a run to be continued, and goes into the weights' metadata.
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
                   std::map<std::string, torch::Tensor> more = {}) {
    auto weights = weights_of(network, torch::kHalf);
    weights.merge(more);
    facts["validation"] = figures.dump();
    write_safetensors(file, {std::move(weights), std::move(facts)});
    std::printf("%s: %s\n", file.string().c_str(), figures.dump(2).c_str());
}

struct FrontEndCommand {
    TrainOptions options;
    FrontEndTraining training;
    int animations = 3;

    void run() {
        const CancelToken cancel = cancel_on_interrupt();
        set_torch_threads(options.threads);
        training.device = options.torch_device();
        training.learner.bf16 = options.bf16();
        training.windows.seed = training.learner.seed;
        const auto input = open_input(options, animations, cancel);
        nlohmann::json figures;
        FrontEnd network{nullptr};
        auto facts = facts_of(input, training.learner, training.windows);
        {
            ProgressBar bar(false);
            auto run = run_options(options, "front-end", bar, cancel);
            run.facts = facts;
            network = train_front_end(input.data, input.validation, training, run, figures);
        }
        facts["network"] = "front_end";
        write_weights(options.out, *network, facts, figures);
    }
};

void add_front_end(CLI::App& train) {
    const auto command = std::make_shared<FrontEndCommand>();
    CLI::App& app =
        *train.add_subcommand("front-end", "Train the network that hears phones and mouth shapes");
    auto& training = command->training;
    training.windows.augment->noise_only_chance = 0.04f;
    command->options.add_to(app);
    add_learner_options(app, training.learner, training.windows);
    app.add_option("--hidden", training.sizes.hidden, "Width of the network")
        ->check(CLI::Range(8, 4096))
        ->capture_default_str();
    app.add_option("--dropout", training.sizes.dropout, "Share of each block's output dropped")
        ->check(CLI::Range(0.0, 0.9))
        ->capture_default_str();
    auto& augment = *training.windows.augment;
    app.add_option("--vtln", augment.vtln, "Vocal tracts are varied by this share")
        ->check(CLI::Range(0.0, 0.3))
        ->capture_default_str();
    app.add_option("--reverb", augment.reverb_chance, "Share of windows with reverberation")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    app.add_option("--equaliser", augment.eq, "Microphone colour, standard deviation in nats")
        ->check(CLI::Range(0.0, 2.0))
        ->capture_default_str();
    app.add_option("--lowest-snr", augment.snr_low, "Loudest noise, dB below the speech")
        ->check(CLI::Range(-10.0, 40.0))
        ->capture_default_str();
    app.add_option("--closure-weight", training.loss.closure, "How much more closed lips count")
        ->capture_default_str();
    app.callback([command] { command->run(); });
}

struct MotionCommand {
    TrainOptions options;
    LmdmTraining training;
    fs::path front_end;
    int animations = 3;

    void run() {
        const CancelToken cancel = cancel_on_interrupt();
        set_torch_threads(options.threads);
        training.device = options.torch_device();
        training.learner.bf16 = options.bf16();
        training.windows.seed = training.learner.seed;
        FrontEnd ear = load_front_end(front_end);
        const auto input = open_input(options, animations, cancel);
        nlohmann::json figures;
        TrainedLmdm trained;
        auto facts = facts_of(input, training.learner, training.windows);
        facts["front_end"] = sha256_file(front_end);
        facts["first_windows"] = std::to_string(training.first_window);
        if (!training.initial.empty()) facts["initial"] = sha256_file(training.initial);
        {
            ProgressBar bar(false);
            const auto held_out = open_dataset(input.held_out, options.work / "held-out", 1,
                                               options.threads, bar.callback(), cancel);
            auto run = run_options(options, "motion", bar, cancel);
            run.facts = facts;
            trained = train_lmdm(input.data, held_out, ear, training, run, figures);
        }
        facts["network"] = "motion";
        facts["heads"] = std::to_string(training.sizes.heads);
        facts["null_branch"] = "speech";
        write_weights(options.out, *trained.network, facts, figures, scale_tensors(trained.scale));
    }
};

void add_motion_model(CLI::App& train) {
    const auto command = std::make_shared<MotionCommand>();
    CLI::App& app =
        *train.add_subcommand("motion", "Train the motion diffusion model on a trained front end");
    auto& training = command->training;
    training.windows.log_stretch_low = -0.1f;
    training.windows.log_stretch_high = 0.1f;
    command->options.add_to(app);
    add_learner_options(app, training.learner, training.windows);
    app.add_option("--front-end", command->front_end, "Weights of the front end")
        ->required()
        ->check(CLI::ExistingFile);
    app.add_option("--initial", training.initial, "Motion weights of the same sizes to start from")
        ->check(CLI::ExistingFile);
    app.add_option(
           "--first-windows", training.first_window,
           "Share of windows that start from the mean face: the more, the less the past decides")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    app.add_option("--width", training.sizes.width, "Width of the tokens")
        ->check(CLI::Range(16, 2048))
        ->capture_default_str();
    app.add_option("--layers", training.sizes.layers, "Decoder layers")
        ->check(CLI::Range(1, 32))
        ->capture_default_str();
    app.callback([command] {
        command->training.sizes.feed_forward = 4 * command->training.sizes.width;
        command->run();
    });
}

/// The mean of two networks of which one was trained on from the other.
struct AverageCommand {
    std::vector<fs::path> files;
    fs::path out;

    void run() const {
        const WeightStore first = read_safetensors(files.at(0)),
                          second = read_safetensors(files.at(1));
        WeightStore mean;
        for (const auto& [name, tensor] : first.tensors) {
            const auto& other = second.tensor(name);
            if (other.sizes() != tensor.sizes())
                throw Error(
                    ErrorKind::BadInput,
                    files.at(1).string() + " is another network than " + files.at(0).string());
            mean.tensors[name] = torch::lerp(tensor.to(torch::kFloat), other.to(torch::kFloat), 0.5)
                                     .to(tensor.dtype());
        }
        mean.metadata = first.metadata;
        mean.metadata.erase("validation");
        for (const auto& [key, value] : second.metadata)
            if (key != "validation" && first.metadata.count(key) && first.metadata.at(key) != value)
                mean.metadata[key] += " and " + value;
        mean.metadata["averaged"] = sha256_file(files.at(0)) + " and " + sha256_file(files.at(1));
        write_safetensors(out, mean);
    }
};

void add_average(CLI::App& train) {
    const auto command = std::make_shared<AverageCommand>();
    CLI::App& app = *train.add_subcommand(
        "average", "Average a network's weights with those of one trained on from it");
    app.add_option("files", command->files, "The two weights files")
        ->required()
        ->expected(2)
        ->check(CLI::ExistingFile);
    app.add_option("--out", command->out, "Weights file to write")->required();
    app.callback([command] { command->run(); });
}

struct EvaluateCommand {
    fs::path pack, held_out, aligned;
    std::size_t held_out_takes = 15;
    MotionOptions motion;
    bool dpmpp = false;

    void run() {
        const CancelToken cancel = cancel_on_interrupt();
        set_torch_threads(motion.threads);
        if (dpmpp) motion.sampler = SamplerKind::Dpmpp;
        const Pack opened = Pack::open(pack);
        FrontEnd ear = load_front_end(opened.network("front_end").file);
        nlohmann::json figures;
        const auto measure = [&](const char* name, const std::vector<EvaluationClip>& clips) {
            figures[name] = {{"front_end", evaluate_front_end(ear, clips)},
                             {"motion", evaluate_motion(opened, motion, clips, cancel)}};
        };
        if (!held_out.empty())
            measure("held_out", held_out_clips(Corpus::open(held_out), held_out_takes));
        if (!aligned.empty()) measure("aligned", aligned_clips(aligned));
        std::printf("%s\n", figures.dump(2).c_str());
    }
};

void add_evaluate(CLI::App& train) {
    const auto command = std::make_shared<EvaluateCommand>();
    CLI::App& app =
        *train.add_subcommand("evaluate", "Measure a pack's motion on speech with known phones");
    app.add_option("--pack", command->pack, "Folder of the pack")
        ->required()
        ->check(CLI::ExistingDirectory);
    app.add_option("--held-out", command->held_out, "Folder of a held-out corpus")
        ->check(CLI::ExistingDirectory);
    app.add_option("--held-out-takes", command->held_out_takes, "Takes of it to measure on")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--aligned", command->aligned,
                   "Folder of real recordings (NAME.wav) with phone times (NAME.json)")
        ->check(CLI::ExistingDirectory);
    app.add_option("--steps", command->motion.steps, "Denoising steps; else the pack's")
        ->check(CLI::Range(1, 1000))
        ->default_str("");
    app.add_option("--guidance", command->motion.guidance, "Guidance scale")
        ->check(CLI::Range(0.0, 10.0))
        ->capture_default_str();
    app.add_option("--seed", command->motion.seed, "Seed of the sampling noise")
        ->capture_default_str();
    app.add_option("--threads", command->motion.threads, "Threads")
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    app.add_flag("--dpmpp", command->dpmpp, "Sample with DPM-Solver++ 2M instead of DDIM");
    app.callback([command] { command->run(); });
}

}  // namespace

void add_train(CLI::App& app) {
    CLI::App& train =
        *app.add_subcommand("train", "Train the starter pack's networks from a spoken corpus");
    train.require_subcommand(1);
    add_front_end(train);
    add_motion_model(train);
    add_average(train);
    add_evaluate(train);
}

}  // namespace ditto::cli
