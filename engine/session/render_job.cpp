#include "session/render_job.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

#include "core/error.h"
#include "media/image_file.h"
#include "media/video_writer.h"
#include "pack/find_pack.h"
#include "portrait/portrait_analyzer.h"
#include "render/mesh/mesh_renderer.h"
#include "session/frame_pipeline.h"
#include "session/motion_source.h"
#include "session/sound_track.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void check_output(const RenderJob& job) {
    std::error_code ignored;
    for (const fs::path& input : {job.portrait, job.audio}) {
        if (fs::equivalent(input, job.output, ignored)) {
            throw Error(ErrorKind::BadInput,
                        job.output.string() + " is also an input; choose another output name");
        }
    }
}

std::unique_ptr<Renderer> make_renderer(const RenderJob& job, const Pack& pack, int threads,
                                        StageTimes& times) {
    Portrait portrait = [&] {
        const StageTimes::Timer timer(times, Stage::Portrait);
        PortraitAnalyzer analyzer(pack.folder(), threads);
        return analyzer.analyze(read_image(job.portrait, job.max_size), job.face,
                                job.portrait.string());
    }();
    const StageTimes::Timer timer(times, Stage::Prepare);
    return std::make_unique<mesh::MeshRenderer>(std::move(portrait),
                                                mesh::MeshOptions{.glasses = job.glasses});
}

MotionStream open_motion(const RenderJob& job, const Pack& pack, StageTimes& times,
                         const CancelToken& cancel) {
    const StageTimes::Timer timer(times, Stage::Motion);
    return MotionStream(pack, job.motion, cancel);
}

VideoOptions video_options(const RenderJob& job, const Renderer& renderer,
                           const SoundTrack& sound) {
    VideoOptions options;
    options.width = renderer.width();
    options.height = renderer.height();
    options.fps = kFeatureRate;
    options.crf = job.crf;
    options.preset = job.preset;
    options.audio_sample_rate = sound.sample_rate();
    options.audio_channels = sound.channels();
    options.threads = job.threads;
    return options;
}

}  // namespace

RenderReport render_video(const RenderJob& job, const ProgressFn& progress,
                          const CancelToken& cancel) {
    const auto start = Clock::now();
    check_output(job);
    const Pack pack = Pack::open(find_pack(job.pack.string()));
    const int threads = job.threads > 0
                            ? job.threads
                            : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    StageTimes times;

    SoundTrack sound(job.audio);
    // The portrait and the first window of motion are made at the same time.
    auto renderer_made =
        std::async(std::launch::async, [&] { return make_renderer(job, pack, threads, times); });
    MotionSource source(job.audio, open_motion(job, pack, times, cancel), job.controls, times,
                        cancel);
    const auto renderer = renderer_made.get();
    VideoWriter writer(job.output, video_options(job, *renderer, sound));

    RenderReport report{.width = renderer->width(), .height = renderer->height()};
    FramePipeline pipeline;
    pipeline.next_row = [&] {
        cancel.check();
        return source.next();
    };
    pipeline.render = [&](const std::vector<float>& row, Image& frame) {
        const StageTimes::Timer timer(times, Stage::Render);
        renderer->render(row, frame);
    };
    pipeline.deliver = [&](std::int64_t index, const Image& frame) {
        if (index == 0) report.first_frame_seconds = seconds_since(start);
        const StageTimes::Timer timer(times, Stage::Encode);
        writer.write(frame);
        report.frames = index + 1;
        sound.write_until(static_cast<double>(report.frames) / kFeatureRate, writer);
        progress({"render", report.frames, std::max(report.frames, source.claimed_frames())});
    };
    pipeline.run(threads);

    sound.write_rest(writer);
    writer.finish();
    for (std::size_t i = 0; i < kStageCount; ++i)
        report.stage_seconds[i] = times.seconds(static_cast<Stage>(i));
    report.seconds = seconds_since(start);
    return report;
}

}  // namespace ditto
