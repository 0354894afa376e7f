#include <filesystem>
#include <memory>
#include <vector>

#include "commands.h"
#include "train/average.h"

namespace ditto::cli {

void add_train_average(CLI::App& train) {
    struct Command {
        std::vector<std::filesystem::path> files;
        std::filesystem::path out;
    };
    const auto command = std::make_shared<Command>();
    CLI::App& app = *train.add_subcommand(
        "average", "Average a network's weights with those of one trained on from it");
    app.add_option("files", command->files, "The two weights files")
        ->required()
        ->expected(2)
        ->check(CLI::ExistingFile);
    app.add_option("--out", command->out, "Weights file to write")->required();
    app.callback(
        [command] { average_weights(command->files.at(0), command->files.at(1), command->out); });
}

}  // namespace ditto::cli
