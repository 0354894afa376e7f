#include <cstdio>
#include <memory>

#include "checks.h"
#include "commands.h"
#include "interrupt.h"
#include "nn/threads.h"
#include "train/evaluate.h"

namespace ditto::cli {
namespace {

struct EvaluateCommand {
    std::filesystem::path pack, held_out, aligned;
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

}  // namespace

void add_train_evaluate(CLI::App& train) {
    const auto command = std::make_shared<EvaluateCommand>();
    CLI::App& app =
        *train.add_subcommand("evaluate", "Measure a pack's motion on speech with known phones");
    app.add_option("--pack", command->pack, "Folder of the pack")
        ->required()
        ->check(CLI::ExistingDirectory);
    app.add_option("--held-out", command->held_out, "Folder of a held-out corpus")
        ->check(CLI::ExistingDirectory);
    app.add_option("--held-out-takes", command->held_out_takes, "Takes of it to measure on")
        ->check(positive())
        ->capture_default_str();
    app.add_option("--aligned", command->aligned,
                   "Folder of real recordings (NAME.wav) with phone times (NAME.json)")
        ->check(CLI::ExistingDirectory);
    app.add_option("--steps", command->motion.steps, "Denoising steps; else the pack's")
        ->check(between(1, 1000))
        ->default_str("");
    app.add_option("--guidance", command->motion.guidance, "Guidance scale")
        ->check(between(0.0, 10.0))
        ->capture_default_str();
    app.add_option("--seed", command->motion.seed, "Seed of the sampling noise")
        ->check(seed_range())
        ->capture_default_str();
    app.add_option("--threads", command->motion.threads, "Threads")
        ->check(between(1, 256))
        ->capture_default_str();
    app.add_flag("--dpmpp", command->dpmpp, "Sample with DPM-Solver++ 2M instead of DDIM");
    app.callback([command] { command->run(); });
}

}  // namespace ditto::cli
