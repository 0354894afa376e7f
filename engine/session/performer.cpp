#include "session/performer.h"

#include "media/image_file.h"
#include "motion/starter_motion.h"
#include "pack/find_pack.h"
#include "portrait/portrait_analyzer.h"
#include "render/mesh/mesh_renderer.h"

namespace ditto {
namespace {

std::unique_ptr<Renderer> make_mesh_renderer(const RenderJob& job, const Pack& pack,
                                             StageTimes& times) {
    Portrait portrait = [&] {
        const StageTimes::Timer timer(times, Stage::Portrait);
        PortraitAnalyzer analyzer(pack.folder(), job.threads);
        return analyzer.analyze(read_image(job.portrait, job.max_size), job.face,
                                job.portrait.string());
    }();
    const StageTimes::Timer timer(times, Stage::Prepare);
    return std::make_unique<mesh::MeshRenderer>(std::move(portrait),
                                                mesh::MeshOptions{.glasses = job.glasses});
}

Performer make_starter(const RenderJob& job, const Pack& pack, StageTimes& times,
                       const CancelToken& cancel) {
    Performer performer;
    // The portrait and the first window of motion are made at the same time.
    performer.renderer = std::async(
        std::launch::async, [job, pack, &times] { return make_mesh_renderer(job, pack, times); });
    const StageTimes::Timer timer(times, Stage::Motion);
    performer.motion = std::make_unique<StarterMotion>(
        pack, job.motion, [controls = job.controls](std::int64_t) { return controls; }, cancel);
    performer.frames_at_once = job.threads;
    return performer;
}

}  // namespace

Performer make_performer(const RenderJob& job, StageTimes& times, const CancelToken& cancel) {
    const Pack pack = Pack::open(find_pack(job.pack.string()));
    return make_starter(job, pack, times, cancel);
}

}  // namespace ditto
