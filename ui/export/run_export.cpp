#include "export/run_export.h"

#include <memory>

#include "document/compute_choice.h"
#include "document/run_marker.h"
#include "export/kept_export.h"
#include "project/project_file.h"
#include "session/project_job.h"

namespace ditto::ui {
namespace {

/// The bundled pack's networks are too small to gain by a graphics card: they have no choice.
constexpr char kBundled[] = "starter";

}  // namespace

ExportRun export_run(const std::filesystem::path& marks) {
    return [marks](const std::filesystem::path& project, const std::filesystem::path& output,
                   const ProgressFn& progress, const CancelToken& cancel, const FrameWatch& watch) {
        RenderJob job = render_job(read_project(project).project, project);
        std::unique_ptr<RunMarker> trial;
        if (job.pack != kBundled) {
            job.compute.device = chosen_device();
            if (job.compute.device != Device::Cpu) trial = std::make_unique<RunMarker>(marks);
        }
        job.output = output;
        job.resume_key = job_key(job, cancel);
        note_kept(project, job.resume_key);
        render_video(job, progress, cancel, [&](std::int64_t index, const Image& frame) {
            trial.reset();
            if (watch) watch(index, frame);
        });
    };
}

}  // namespace ditto::ui
