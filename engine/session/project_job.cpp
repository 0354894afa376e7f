#include "session/project_job.h"

#include "core/error.h"

namespace ditto {
namespace {

void require(const MediaFile& file, const char* what, const std::filesystem::path& named) {
    if (file.path.empty()) {
        throw Error(ErrorKind::BadInput,
                    named.string() + " has no " + what + " yet; `ditto project set` gives it one");
    }
}

}  // namespace

RenderJob render_job(const ProjectSettings& settings) {
    RenderJob job;
    job.portrait = settings.portrait.path;
    job.audio = settings.audio.path;
    job.cut = settings.cut;
    job.pack = settings.pack;
    job.face = settings.face;
    job.glasses = settings.glasses;
    job.cut = settings.cut;
    job.motion = settings.sampling;
    job.video = settings.output;
    return job;
}

RenderJob render_job(const Project& project, const std::filesystem::path& named) {
    require(project.settings.portrait, "portrait", named);
    require(project.settings.audio, "recording", named);
    RenderJob job = render_job(project.settings);
    job.timeline = project.timeline;
    return job;
}

}  // namespace ditto
