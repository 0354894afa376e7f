#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "checks.h"
#include "session/render_job.h"

namespace ditto::cli {

inline constexpr const char* kAudioTrackHelp =
    "Which sound track of a file that has several, from 1; when not said, its default one";
inline constexpr int kMostAudioTracks = 1000;

inline const Choices<SamplerKind> kSamplers{{"ddim", SamplerKind::Ddim},
                                            {"dpmpp", SamplerKind::Dpmpp}};

/// Adds the option that takes all from a project; to be added before the job's own.
CLI::Option* add_project_option(CLI::App& command, RenderJob& job, const char* name);
/// Adds the options that say who speaks and how.
void add_performer_options(CLI::App& command, RenderJob& job);
/// Adds the options that say what is spoken by whom, and how it moves the face.
void add_speech_options(CLI::App& command, RenderJob& job);
/// Adds the options that say what to render and how (everything but the output) to a command.
void add_job_options(CLI::App& command, RenderJob& job);
/// Throws CLI::RequiredError when it was not said what to render.
void check_job(const RenderJob& job);

/// What stands before each on standard error.
inline constexpr std::string_view kWarning = "ditto: warning: ";
/// Tells the user, on standard error.
void print_warnings(const std::vector<std::string>& warnings);

/// The report as a JSON object.
std::string report_json(const RenderReport& report);

}  // namespace ditto::cli
