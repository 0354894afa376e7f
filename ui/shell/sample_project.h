#pragma once

#include <optional>

#include "project/project.h"

namespace ditto::ui {

/// The project to try the studio with: a portrait and a spoken paragraph that lie beside the
/// program, directed a little. Nothing where they are missing.
std::optional<Project> sample_project();

}  // namespace ditto::ui
