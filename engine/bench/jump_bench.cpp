#include "bench/jump_bench.h"

#include <algorithm>
#include <chrono>

#include "audio/audio_features.h"
#include "bench/watched_session.h"

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Puts the playhead on a frame and waits for its picture.
void show(WatchedSession& session, std::int64_t frame, const CancelToken& cancel) {
    session->set_playhead(frame);
    session.wait_until(
        [&] {
            const auto shown = session->frame(frame);
            return shown && is_final(shown->state);
        },
        cancel);
}

}  // namespace

JumpBenchReport bench_jump(const Project& project, const EditBenchOptions& options, double seconds,
                           const CancelToken& cancel) {
    JumpBenchReport report;
    WatchedSession session({.threads = options.threads, .cache_bytes = options.cache_bytes});
    const auto opened = Clock::now();
    session->set_project(project);
    session.wait_until([&] { return session->frame(0).has_value(); }, cancel);
    report.opened = seconds_since(opened);

    const std::int64_t count = session->frame_count(), first = count * 2 / 3;
    const auto jumped = Clock::now();
    session->set_playhead(first);
    session.wait_until(
        [&] {
            const auto frame = session->frame(first);
            return frame && frame->state >= FrameState::Draft;
        },
        cancel);
    report.shown = seconds_since(jumped);
    show(session, first, cancel);
    report.exact = seconds_since(jumped);

    const std::int64_t last =
        std::min(count, first + static_cast<std::int64_t>(seconds * kFeatureRate)) - 1;
    for (std::int64_t frame = first; frame <= last; ++frame) show(session, frame, cancel);
    report.played = last - first + 1;
    session.wait_idle(cancel);
    const std::int64_t rendered = session->work().frames;
    for (std::int64_t frame = last; frame >= first; --frame) show(session, frame, cancel);
    report.again = session->work().frames - rendered;
    return report;
}

}  // namespace ditto
