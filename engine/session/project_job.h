#pragma once

#include <filesystem>
#include <string>

#include "core/progress.h"
#include "project/project.h"
#include "session/render_job.h"

namespace ditto {

/// What a project's settings say of a render: all but direction, output and threads.
RenderJob render_job(const ProjectSettings& settings);

/// The render of a whole project, which makes the frames that a Session shows as exact. Throws
/// Error(BadInput) for a project that lacks its portrait or recording; `named` is the project for
/// messages.
RenderJob render_job(const Project& project, const std::filesystem::path& named);

/// The project that a render is of; constant controls become tracks of it where it has none.
Project project_of(const RenderJob& job);

/// Names what a render makes of what: the same for the same pictures, whatever the names of its
/// files. Reads them. Throws Error (BadInput, Cancelled).
std::string job_key(const RenderJob& job, const CancelToken& cancel = {});

}  // namespace ditto
