#include "session/render_job.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>
#include <optional>
#include <thread>

#include "audio/audio_features.h"
#include "audio/speech_heard.h"
#include "core/error.h"
#include "core/output_name.h"
#include "media/film_writer.h"
#include "motion/motion_file.h"
#include "motion/row_rate.h"
#include "session/film_pictures.h"
#include "session/frame_pipeline.h"
#include "session/motion_source.h"
#include "session/performer.h"
#include "session/recorded_motion.h"
#include "session/sound_track.h"

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void check_output(const RenderJob& job) {
    if (!std::ranges::count(kExportRates, job.video.fps)) {
        throw Error(ErrorKind::BadInput, "a film cannot have " + to_text(job.video.fps) +
                                             " frames per second; choose " +
                                             export_rates_in_words());
    }
    check_export_name(job.video.format, job.output);
    check_no_input(job.output, {job.portrait, job.audio, job.motion_file});
}

std::vector<Chapter> chapters(const RenderJob& job) {
    std::vector<Chapter> result;
    for (const Marker& marker : job.timeline.markers) result.push_back({marker.time, marker.name});
    return result;
}

VideoOptions video_options(const RenderJob& job, const FilmPictures& pictures,
                           const std::optional<SoundTrack>& sound) {
    VideoOptions options;
    options.format = job.video.format;
    options.width = pictures.width();
    options.height = pictures.height();
    options.fps = job.video.fps;
    options.alpha = pictures.alpha();
    options.crf = job.video.crf;
    options.preset = job.video.preset;
    options.encoder = job.video.encoder;
    if (sound) sound->describe(options);
    options.resume_key = job.resume_key;
    options.threads = job.threads;
    options.chapters = chapters(job);
    return options;
}

/// Frames of the film, by what the recording's container claims.
std::int64_t claimed_frames(const RowSource& source, const FrameRate& fps) {
    return source.claimed_frames() * fps.num / (std::int64_t{kFeatureRate} * fps.den);
}

void warn_of_silence(const RenderJob& job, const CancelToken& cancel) {
    if (!job.warn || job.audio.empty() || !job.motion_file.empty()) return;
    AudioReader reader(job.audio, {.sample_rate = kAudioRate, .channels = 1, .cut = job.cut});
    if (is_speech_heard(reader, cancel)) return;
    job.warn("no speech is heard in " + job.audio.string() +
             ", so the mouth stays shut; choose another recording, or another track of it");
}

std::unique_ptr<RowSource> open_rows(const RenderJob& job, Performer& performer, StageTimes& times,
                                     const CancelToken& cancel) {
    if (job.motion_file.empty())
        return std::make_unique<MotionSource>(job.audio, job.cut, std::move(performer.motion),
                                              times, cancel);
    Motion motion = read_motion(job.motion_file);
    if (motion.size != performer.row_size) {
        throw Error(ErrorKind::BadInput,
                    job.motion_file.string() +
                        " holds motion for another kind of pack than this one; "
                        "choose the pack it was made with");
    }
    return std::make_unique<RecordedMotion>(std::move(motion));
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
    warn_of_silence(job, cancel);

    std::optional<SoundTrack> sound;
    if (!job.audio.empty() && export_format(job.video.format).sound)
        sound.emplace(job.audio, job.cut, job.video.format, job.output, cancel);
    Performer performer = make_performer(job, times, cancel);
    const auto source = open_rows(job, performer, times, cancel);
    const auto renderer = performer.renderer.get();
    const FilmPictures pictures(*renderer, job.video);
    const auto film = open_film(job.output, video_options(job, pictures, sound));

    const FrameRate fps = job.video.fps;
    RowRate rows(fps, performer.held_values, [&] { return source->next(); });
    const PictureSize size = written_size(job.video.format, pictures.width(), pictures.height());
    RenderReport report{.width = size.width, .height = size.height, .encoder = film->encoder()};
    while (report.resumed < film->made() && rows.next()) ++report.resumed;
    FramePipeline pipeline;
    pipeline.next_row = [&] {
        cancel.check();
        return rows.next();
    };
    pipeline.batch = pictures.batch();
    pipeline.render = [&](std::span<const std::vector<float>> batch, std::span<Image> frames) {
        const StageTimes::Timer timer(times, Stage::Render);
        pictures.draw(batch, frames);
    };
    pipeline.deliver = [&](std::int64_t delivered, const Image& frame) {
        const std::int64_t index = report.resumed + delivered;
        if (watch) watch(index, frame);
        if (delivered == 0) report.first_frame_seconds = seconds_since(start);
        const StageTimes::Timer timer(times, Stage::Encode);
        film->write(frame);
        report.frames = index + 1;
        if (sound) sound->write_until(fps.seconds(report.frames), *film);
        if (progress)
            progress(
                {"render", report.frames, std::max(report.frames, claimed_frames(*source, fps))});
    };
    report.frames = report.resumed;
    pipeline.run(performer.frames_at_once);

    // Sound behind the last of recorded motion has no pictures.
    if (sound && job.motion_file.empty()) sound->write_rest(*film);
    film->finish();
    report.warnings = *performer.warnings;
    std::ranges::move(job.motion_file.empty() ? source->warnings()
                      : sound                 ? warnings_of(sound->losses(), job.audio)
                                              : std::vector<std::string>(),
                      std::back_inserter(report.warnings));
    for (std::size_t i = 0; i < kStageCount; ++i)
        report.stage_seconds[i] = times.seconds(static_cast<Stage>(i));
    report.seconds = seconds_since(start);
    return report;
}

}  // namespace ditto
