#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "project/export_settings.h"

namespace ditto::cli {

/// Of encoder efforts, the quickest first.
std::vector<std::string> preset_names();

using ExportChange = std::function<void(ExportSettings&)>;

/// Adds the options that say how a film is written. What is said on the command line is given to
/// `take` as changes, in the order of the options.
void add_export_options(CLI::App& command, const std::function<void(const ExportChange&)>& take);

/// Throws Error(BadInput) where the format writes no such file or nothing transparent; it says
/// which do.
void check_export(const ExportSettings& settings, const std::filesystem::path& output);

}  // namespace ditto::cli
