#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace ditto::cli {

/// What is wrong with the first word of a parsed command line that names neither a command nor an
/// option, with the one that was probably meant; empty where all words are known.
std::string unknown_word(const CLI::App& app);

}  // namespace ditto::cli
