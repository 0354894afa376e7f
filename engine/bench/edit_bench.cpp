#include "bench/edit_bench.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

#include "bench/watched_session.h"
#include "core/error.h"
#include "motion/window_frames.h"

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;
using Picture = std::shared_ptr<const Image>;

constexpr double kTurn = 0.6;         // seconds from a key to those beside it
constexpr float kDegrees = 12.0f;     // by which heads turn
constexpr float kStepDegrees = 1.5f;  // by which keys are moved, this way and that
constexpr float kNew = 0.01f;         // degrees
constexpr double kShortest = 2.0;     // seconds
constexpr double kRate = kFeatureRate;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::int64_t frame_at(double time) {
    return static_cast<std::int64_t>(time * kRate);
}

/// A session of the project with heads that turn, whose keys are moved.
class EditBench {
  public:
    EditBench(const Project& project, const EditBenchOptions& options, const CancelToken& cancel)
        : options_(options),
          cancel_(cancel),
          project_(project),
          session_({.threads = options.threads, .cache_bytes = options.cache_bytes}) {}

    EditBenchReport run() {
        open();
        for (int place = 0; place < options_.places; ++place) {
            const double time = place_at(place);
            session_->set_playhead(frame_at(time));
            session_.wait_idle(cancel_);
            const auto before = pictures();
            const Controls directed = controls();
            for (int i = 0; i < options_.moves; ++i) move_at_rest(time);
            for (int i = 0; i < options_.moves; ++i) move(time);
            session_.wait_idle(cancel_);
            compare(before, touched(directed));
        }
        return report_;
    }

  private:
    double place_at(int place) const {
        const double length = static_cast<double>(report_.frames) / kRate;
        const double room = length - 2 * kTurn;
        return kTurn + room * (place + 0.5) / options_.places;
    }

    void open() {
        session_->set_project(project_);
        session_.wait_idle(cancel_);
        report_.frames = session_->frame_count();
        report_.width = session_->width();
        report_.height = session_->height();
        if (static_cast<double>(report_.frames) < kShortest * kRate || report_.width == 0)
            throw Error(ErrorKind::BadInput,
                        "edits are timed in a project of two seconds or more "
                        "that has a portrait and a recording");
        std::vector<Key> keys;
        for (int i = 0; i < options_.places; ++i) {
            keys.push_back({.time = place_at(i) - kTurn, .value = 0});
            keys.push_back({.time = place_at(i), .value = kDegrees});
            keys.push_back({.time = place_at(i) + kTurn, .value = 0});
        }
        project_.timeline.track(Channel::HeadYaw).values = Curve(std::move(keys));
        session_->set_project(project_);
    }

    /// Moves a key, and waits for the frame under it.
    void move(double time) {
        const Picture old = picture(time);
        ++steps_;
        // Never to where it was before: what was sampled for that is kept.
        const float value = kDegrees + kNew * static_cast<float>(steps_) +
                            (steps_ % 2 == 0 ? kStepDegrees : -kStepDegrees);
        project_.timeline.track(Channel::HeadYaw).values.set({.time = time, .value = value});
        bool shown = false;
        const auto start = Clock::now();
        session_->set_project(project_);
        session_.wait_until(
            [&] {
                const auto now = session_->frame(frame_at(time));
                if (!now || now->image == old || now->state == FrameState::Stale) return false;
                if (!shown) report_.shown.add(seconds_since(start));
                shown = true;
                return is_final(now->state);
            },
            cancel_);
        report_.corrected.add(seconds_since(start));
    }

    void move_at_rest(double time) {
        session_.wait_idle(cancel_);
        const std::int64_t before = session_->work().windows;
        move(time);
        session_.wait_idle(cancel_);
        const std::int64_t sampled = session_->work().windows - before;
        report_.most_windows = std::max(report_.most_windows, sampled);
        report_.windows += sampled;
        ++report_.moves;
    }

    Picture picture(double time) {
        const auto frame = session_->frame(frame_at(time));
        return frame ? frame->image : nullptr;
    }

    /// What is exact and held in memory.
    std::map<std::int64_t, Picture> pictures() {
        std::map<std::int64_t, Picture> all;
        for (std::int64_t i = 0; i < report_.frames; ++i) {
            const auto frame = session_->frame(i);
            if (frame && frame->state == FrameState::Exact) all[i] = frame->image;
        }
        return all;
    }

    Controls controls() const { return project_.timeline.sample(0, report_.frames, kRate); }

    /// Frames of the windows whose direction is another one than it was.
    std::vector<bool> touched(const Controls& before) const {
        const Controls now = controls();
        std::vector<bool> frames(now.size());
        for (std::int64_t w = 0; w < window::count(report_.frames); ++w) {
            const auto first = static_cast<std::size_t>(w * window::kHop),
                       end = std::min(first + window::kFrames, frames.size());
            bool changed = false;
            for (std::size_t i = first; i < end; ++i)
                changed = changed || now[i].value != before[i].value;
            for (std::size_t i = first; changed && i < end; ++i) frames[i] = true;
        }
        return frames;
    }

    void compare(const std::map<std::int64_t, Picture>& before, const std::vector<bool>& touched) {
        for (const auto& [frame, now] : pictures()) {
            const auto found = before.find(frame);
            if (found == before.end() || touched[static_cast<std::size_t>(frame)]) continue;
            ++report_.compared;
            if (found->second != now && *found->second != *now) ++report_.changed;
        }
    }

    const EditBenchOptions options_;
    const CancelToken cancel_;
    Project project_;
    EditBenchReport report_;
    int steps_ = 0;
    WatchedSession session_;
};

}  // namespace

EditBenchReport bench_edits(const Project& project, const EditBenchOptions& options,
                            const CancelToken& cancel) {
    return EditBench(project, options, cancel).run();
}

PlaybackBenchReport bench_playback(const Project& project, const EditBenchOptions& options,
                                   double seconds, const CancelToken& cancel) {
    PlaybackBenchReport report;
    WatchedSession session({.threads = options.threads, .cache_bytes = options.cache_bytes});
    const auto start = Clock::now();
    session->set_project(project);
    for (; static_cast<double>(report.frames) < seconds * kRate; ++report.frames) {
        const double time = static_cast<double>(report.frames) / kRate;
        std::this_thread::sleep_until(start + std::chrono::duration_cast<Clock::duration>(
                                                  std::chrono::duration<double>(time)));
        session.check(cancel);
        if (const auto count = session->frame_count(); count > 0 && report.frames >= count) break;
        session->set_playhead(report.frames);
        const auto frame = session->frame(report.frames);
        if (frame && frame->state != FrameState::Stale) {
            if (report.first_picture == 0) report.first_picture = seconds_since(start);
            continue;
        }
        ++report.dropped;
        if (time >= 1) ++report.dropped_late;
    }
    return report;
}

}  // namespace ditto
