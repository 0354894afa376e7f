#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "project/export_settings.h"

namespace ditto::cli {

using ExportChange = std::function<void(ExportSettings&)>;

/// Adds the options that say how a film is written. What is said on the command line is given to
/// `take` as changes, in the order of the options.
void add_export_options(CLI::App& command, const std::function<void(const ExportChange&)>& take);

}  // namespace ditto::cli
