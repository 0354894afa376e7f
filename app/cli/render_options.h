#pragma once

#include <CLI/CLI.hpp>

#include "session/render_job.h"

namespace ditto::cli {

/// Adds the options that say what to render and how (everything but the output) to a command.
void add_job_options(CLI::App& command, RenderJob& job);

/// The report as a JSON object.
std::string report_json(const RenderReport& report);

}  // namespace ditto::cli
