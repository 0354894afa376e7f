#include "session/render_job.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "audio/audio_features.h"
#include "core/error.h"
#include "media/video_writer.h"
#include "session/frame_pipeline.h"
#include "session/motion_source.h"
#include "session/performer.h"
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

RenderReport render_video(const RenderJob& asked, const ProgressFn& progress,
                          const CancelToken& cancel, const FrameWatch& watch) {
    const auto start = Clock::now();
    check_output(asked);
    RenderJob job = asked;
    if (job.threads <= 0)
        job.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    StageTimes times;

    SoundTrack sound(job.audio, job.cut);
    Performer performer = make_performer(job, times, cancel);
    MotionSource source(job.audio, job.cut, std::move(performer.motion), times, cancel);
    const auto renderer = performer.renderer.get();
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
        if (watch) watch(index, frame);
        if (index == 0) report.first_frame_seconds = seconds_since(start);
        const StageTimes::Timer timer(times, Stage::Encode);
        writer.write(frame);
        report.frames = index + 1;
        sound.write_until(static_cast<double>(report.frames) / kFeatureRate, writer);
        progress({"render", report.frames, std::max(report.frames, source.claimed_frames())});
    };
    pipeline.run(performer.frames_at_once);

    sound.write_rest(writer);
    writer.finish();
    for (std::size_t i = 0; i < kStageCount; ++i)
        report.stage_seconds[i] = times.seconds(static_cast<Stage>(i));
    report.seconds = seconds_since(start);
    return report;
}

}  // namespace ditto
