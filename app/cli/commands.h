#pragma once

#include <CLI/CLI.hpp>

namespace ditto::cli {

// Each function adds one command with its options to the program; the command runs from CLI11's
// callback.
void add_render(CLI::App& app);
void add_speak(CLI::App& app);
void add_stream(CLI::App& app);
void add_motion(CLI::App& app);
void add_batch(CLI::App& app);
void add_project(CLI::App& app);
void add_render_project(CLI::App& project);  ///< below `project`
void add_bench(CLI::App& app);
void add_corpus(CLI::App& app);
void add_train(CLI::App& app);
void add_train_front_end(CLI::App& train);  ///< this and the next three below `train`
void add_train_motion(CLI::App& train);
void add_train_average(CLI::App& train);
void add_train_evaluate(CLI::App& train);
void add_inspect(CLI::App& app);
void add_packs(CLI::App& app);

}  // namespace ditto::cli
