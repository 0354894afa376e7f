#include <memory>

#include "checks.h"
#include "commands.h"
#include "interrupt.h"
#include "train/front_end_trainer.h"
#include "training.h"

namespace ditto::cli {
namespace {

struct FrontEndCommand {
    TrainOptions options;
    FrontEndTraining training;
    int animations = 3;

    void run() {
        const CancelToken cancel = cancel_on_interrupt();
        prepare(options, training);
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

}  // namespace

void add_train_front_end(CLI::App& train) {
    const auto command = std::make_shared<FrontEndCommand>();
    CLI::App& app =
        *train.add_subcommand("front-end", "Train the network that hears phones and mouth shapes");
    auto& training = command->training;
    training.windows.augment->noise_only_chance = 0.04f;
    command->options.add_to(app);
    add_learner_options(app, training.learner, training.windows);
    app.add_option("--hidden", training.sizes.hidden, "Width of the network")
        ->check(between(8, 4096))
        ->capture_default_str();
    app.add_option("--dropout", training.sizes.dropout, "Share of each block's output dropped")
        ->check(between(0.0, 0.9))
        ->capture_default_str();
    auto& augment = *training.windows.augment;
    app.add_option("--vtln", augment.vtln, "Vocal tracts are varied by this share")
        ->check(between(0.0, 0.3))
        ->capture_default_str();
    app.add_option("--reverb", augment.reverb_chance, "Share of windows with reverberation")
        ->check(between(0.0, 1.0))
        ->capture_default_str();
    app.add_option("--equaliser", augment.eq, "Microphone colour, standard deviation in nats")
        ->check(between(0.0, 2.0))
        ->capture_default_str();
    app.add_option("--lowest-snr", augment.snr_low, "Loudest noise, dB below the speech")
        ->check(between(-10.0, 40.0))
        ->capture_default_str();
    app.add_option("--closure-weight", training.loss.closure, "How much more closed lips count")
        ->capture_default_str();
    app.callback([command] { command->run(); });
}

}  // namespace ditto::cli
