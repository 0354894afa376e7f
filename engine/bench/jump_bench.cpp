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

bool is_shown(WatchedSession& session, std::int64_t frame, FrameState at_least) {
    const auto shown = session->frame(frame);
    return shown && shown->state >= at_least;
}

/// Puts the playhead on a frame and waits for its picture.
void show(WatchedSession& session, std::int64_t frame, FrameState at_least,
          const CancelToken& cancel) {
    session->set_playhead(frame);
    session.wait_until([&] { return is_shown(session, frame, at_least); }, cancel);
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

    const std::int64_t count = session->frame_count();
    const auto first = static_cast<std::int64_t>(kJumpTo * static_cast<double>(count));
    const auto jumped = Clock::now();
    show(session, first, FrameState::Draft, cancel);
    report.shown = seconds_since(jumped);
    show(session, first, FrameState::Compressed, cancel);
    report.exact = seconds_since(jumped);

    const std::int64_t last =
        std::min(count, first + static_cast<std::int64_t>(seconds * kFeatureRate)) - 1;
    const auto played = Clock::now();
    for (std::int64_t frame = first; frame <= last; ++frame)
        show(session, frame, FrameState::Compressed, cancel);
    report.played = last - first + 1;
    report.playing = seconds_since(played);
    const auto turned = Clock::now();
    for (std::int64_t frame = last; frame >= first; --frame) {
        if (!is_final(session->cache_map()[static_cast<std::size_t>(frame)])) ++report.again;
        show(session, frame, FrameState::Compressed, cancel);
    }
    report.going_back = seconds_since(turned);
    return report;
}

}  // namespace ditto
