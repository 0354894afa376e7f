#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>

#include "project/project.h"

namespace ditto::cli {

/// Opens a project, changes it and saves it; says on standard error how it was found if that needs
/// to be known.
void edit_project(const std::filesystem::path& file, const std::string& label,
                  const std::function<void(Project&)>& change);

/// Adds the commands that set and delete keys.
void add_project_keys(CLI::App& project);

}  // namespace ditto::cli
