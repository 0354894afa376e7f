#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <vector>

#include "project/project.h"

namespace ditto::cli {

/// Changes of settings that were asked for, in order.
using SettingsChanges = std::vector<std::function<void(ProjectSettings&)>>;

/// Adds an option for each setting of a project to a command; those given add to `changes`, which
/// must live as long as the command.
void add_settings_options(CLI::App& command, SettingsChanges& changes);

}  // namespace ditto::cli
