#include "commands.h"

namespace ditto::cli {

void add_train(CLI::App& app) {
    CLI::App& train =
        *app.add_subcommand("train", "Train the starter pack's networks from a spoken corpus");
    train.require_subcommand(1);
    add_train_front_end(train);
    add_train_motion(train);
    add_train_average(train);
    add_train_evaluate(train);
}

}  // namespace ditto::cli
