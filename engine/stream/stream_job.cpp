#include "stream/stream_job.h"

#include <algorithm>
#include <deque>
#include <thread>

#include "audio/audio_features.h"
#include "core/error.h"
#include "pack/find_pack.h"
#include "session/frame_pipeline.h"
#include "session/performer.h"
#include "stream/live_performer.h"

namespace ditto {
namespace {

using Clock = LiveSound::Clock;
using Seconds = std::chrono::duration<double>;

constexpr double kMostDelay = 0.32;       // seconds: frames later than that are not waited for
constexpr double kDelayShrinks = 0.0002;  // seconds a frame
constexpr int kFramesAtOnce = 2;

/// Raised to end the pipeline without an error.
struct ReaderGone {};

/// Evens out when frames are shown: each as long behind its sound as the latest ones were.
class Pace {
  public:
    void wait(Clock::time_point paced) {
        const double late = Seconds(Clock::now() - paced).count();
        delay_ = std::min(std::max(delay_ - kDelayShrinks, late), kMostDelay);
        std::this_thread::sleep_until(paced +
                                      std::chrono::duration_cast<Clock::duration>(Seconds(delay_)));
    }

  private:
    double delay_ = 0;
};

Pack open_mesh_pack(const RenderJob& job) {
    Pack pack = Pack::open(find_pack(job.pack.string()));
    if (pack.renderer() != "mesh") {
        throw Error(ErrorKind::BadInput,
                    "the pack " + pack.folder().string() + " cannot be streamed yet; use starter");
    }
    return pack;
}

/// Does everything once, so that the first frame finds memory and libraries warm.
void warm_up(const Pack& pack, const MotionOptions& options, const Renderer& renderer,
             const CancelToken& cancel) {
    LiveMotion motion(pack, options, cancel);
    AudioFeatureRow silence;
    silence.mel.fill(-20.0f);
    for (int i = 0; i < 2 * LiveMotion::kAhead; ++i) motion.push(silence, {});
    Image image;
    renderer.render(motion.take().row(0), image);
}

/// The end of the line: frames in order, their sound, and how late they were.
class Show {
  public:
    Show(LivePerformer& performer, LiveWriter& writer, StreamReport& report)
        : performer_(performer), writer_(writer), report_(report) {}

    std::optional<std::vector<float>> next() {
        auto frame = performer_.next();
        if (!frame) return std::nullopt;
        std::vector<float> motion = std::move(frame->motion);
        const std::lock_guard lock(mutex_);
        drawing_.push_back(std::move(*frame));
        return motion;
    }

    void draw(const Image& image) {
        const LiveFrame frame = take();
        pace_.wait(frame.paced);
        if (!writer_.write(frame.index, image) || !writer_.write_sound(frame.sound))
            throw ReaderGone();
        const double late = Seconds(Clock::now() - frame.heard).count();
        if (report_.frames++ == 0) report_.first_frame = late;
        report_.latency.add(late);
    }

  private:
    LiveFrame take() {
        const std::lock_guard lock(mutex_);
        LiveFrame frame = std::move(drawing_.front());
        drawing_.pop_front();
        return frame;
    }

    LivePerformer& performer_;
    LiveWriter& writer_;
    StreamReport& report_;
    Pace pace_;
    std::mutex mutex_;
    std::deque<LiveFrame> drawing_;
};

}  // namespace

StreamReport run_stream(const StreamJob& job,
                        const std::function<std::unique_ptr<SoundInput>()>& open_sound,
                        LiveControls& controls, const OpenLive& open,
                        const std::function<void()>& ready, const CancelToken& cancel) {
    const Pack pack = open_mesh_pack(job.performer);
    StageTimes times;
    RenderJob drawn = job.performer;
    if (drawn.threads <= 0)
        drawn.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    drawn.motion = starter_sampling(drawn);
    StreamReport report;
    const auto renderer = make_mesh_renderer(drawn, pack, times, report.warnings);
    warm_up(pack, drawn.motion, *renderer, cancel);
    LiveMotion motion(pack, drawn.motion, cancel);
    auto input = open_sound();
    const auto writer = open(renderer->width(), renderer->height(), input->sample_rate());
    report.width = writer->size().width;
    report.height = writer->size().height;
    ready();
    LiveSound sound(std::move(input), job.wait, cancel);
    LivePerformer performer(sound, std::move(motion), controls, job.hop, job.most_behind);
    Show show(performer, *writer, report);
    FramePipeline pipeline;
    pipeline.next_row = [&] { return show.next(); };
    pipeline.render = [&](std::span<const std::vector<float>> rows, std::span<Image> images) {
        renderer->render_rows(rows, images);
    };
    pipeline.deliver = [&](std::int64_t, const Image& image) { show.draw(image); };
    try {
        pipeline.run(kFramesAtOnce);
        writer->finish();
    } catch (const ReaderGone&) {
        // Whoever watched has seen enough.
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled) throw;
        writer->finish();  // a live stream is ended by its user
    }
    report.dropped = performer.dropped();
    report.missing_seconds = static_cast<double>(performer.missing_pieces()) / LiveSound::kPieces;
    return report;
}

}  // namespace ditto
