#include "session/project_job.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/error.h"
#include "core/sha256.h"
#include "pack/find_pack.h"
#include "pack/pack.h"
#include "project/project_json.h"

namespace ditto {
namespace {

void require(const MediaFile& file, const char* what, const std::filesystem::path& named) {
    if (file.path.empty()) {
        throw Error(ErrorKind::BadInput,
                    named.string() + " has no " + what + " yet; set one with `ditto project set`");
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
    job.landmarks = settings.landmarks;
    job.glasses = settings.glasses;
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

Project project_of(const RenderJob& job) {
    Project project;
    ProjectSettings& settings = project.settings;
    settings.portrait.path = job.portrait;
    settings.audio.path = job.audio;
    settings.cut = job.cut;
    settings.face = job.face;
    settings.landmarks = job.landmarks;
    settings.glasses = job.glasses;
    settings.pack = job.pack.string();
    settings.sampling = job.motion;
    settings.output = job.video;
    project.timeline = job.timeline;
    for (std::size_t i = 0; i < kChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        if (job.controls.weight(channel) <= 0 || project.timeline.find(channel)) continue;
        project.timeline.track(channel).values = Curve::constant(job.controls.get(channel));
        project.timeline.track(channel).influence = Curve::constant(job.controls.weight(channel));
    }
    return project;
}

std::string job_key(const RenderJob& job, const CancelToken& cancel) {
    Project project = project_of(job);
    std::string all = DITTO_VERSION;
    const auto take_in = [&](const std::filesystem::path& file) {
        if (!file.empty()) all += sha256_file(file, [&](std::int64_t) { cancel.check(); });
        all += '\n';
    };
    take_in(std::exchange(project.settings.portrait, {}).path);
    take_in(std::exchange(project.settings.audio, {}).path);
    take_in(job.motion_file);
    const Pack pack = Pack::open(find_pack(project.settings.pack));
    project.settings.pack = pack.id();
    for (const std::string& name : pack.names()) take_in(pack.network(name).file);
    all += json_text(to_json(project, {})) + ' ' + std::to_string(job.crop_scale) + ' ' +
           std::to_string(static_cast<int>(job.compute.device)) + ' ' +
           std::to_string(static_cast<int>(job.compute.precision));
    // A constant holds where its channel's track has no influence, too; the project leaves it out.
    for (const auto& row : {job.controls.value, job.controls.influence})
        all.append(reinterpret_cast<const char*>(row.data()), sizeof row);
    return sha256(std::as_bytes(std::span(all)));
}

}  // namespace ditto
