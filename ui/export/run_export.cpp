#include "export/run_export.h"

#include "session/project_file.h"
#include "session/project_job.h"

namespace ditto::ui {

void run_export(const std::filesystem::path& project, const std::filesystem::path& output,
                const ProgressFn& progress, const CancelToken& cancel, const FrameWatch& watch) {
    RenderJob job = render_job(read_project(project).project, project);
    job.output = output;
    render_video(job, progress, cancel, watch);
}

}  // namespace ditto::ui
