#include <memory>

#include "checks.h"
#include "commands.h"
#include "core/sha256.h"
#include "interrupt.h"
#include "train/lmdm_trainer.h"
#include "training.h"

namespace ditto::cli {
namespace {

struct MotionCommand {
    TrainOptions options;
    LmdmTraining training;
    std::filesystem::path front_end;
    int animations = 3;

    void run() {
        const CancelToken cancel = cancel_on_interrupt();
        prepare(options, training);
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

}  // namespace

void add_train_motion(CLI::App& train) {
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
        ->check(between(0.0, 1.0))
        ->capture_default_str();
    app.add_option("--width", training.sizes.width, "Width of the tokens")
        ->check(between(16, 2048))
        ->capture_default_str();
    app.add_option("--layers", training.sizes.layers, "Decoder layers")
        ->check(between(1, 32))
        ->capture_default_str();
    app.callback([command] {
        command->training.sizes.feed_forward = 4 * command->training.sizes.width;
        command->run();
    });
}

}  // namespace ditto::cli
