#include "bench_edits.h"

#include <cstdio>
#include <nlohmann/json.hpp>

#include "bench/edit_bench.h"
#include "session/project_job.h"

namespace ditto::cli {
namespace {

constexpr double kMostPlayed = 60;  // seconds

nlohmann::ordered_json latency_json(const Latency& latency) {
    return {{"median", 1000 * latency.quantile(0.5)},
            {"p95", 1000 * latency.quantile(0.95)},
            {"max", 1000 * latency.most()}};
}

double mean_windows(const EditBenchReport& edits) {
    return static_cast<double>(edits.windows) / static_cast<double>(edits.moves);
}

void print_json(const EditBenchReport& edits, const PlaybackBenchReport& playback) {
    const nlohmann::ordered_json json{
        {"width", edits.width},
        {"height", edits.height},
        {"frames", edits.frames},
        {"edits", edits.corrected.count()},
        {"shown_ms", latency_json(edits.shown)},
        {"corrected_ms", latency_json(edits.corrected)},
        {"windows_per_key", {{"mean", mean_windows(edits)}, {"max", edits.most_windows}}},
        {"outside", {{"compared", edits.compared}, {"changed", edits.changed}}},
        {"playback",
         {{"frames", playback.frames},
          {"first_picture_ms", 1000 * playback.first_picture},
          {"dropped", playback.dropped},
          {"dropped_after_first_second", playback.dropped_late}}}};
    std::puts(json.dump(2).c_str());
}

void print_latency(const char* what, const Latency& latency) {
    std::printf("%-22s median %4.0f, 95 %% %4.0f, most %4.0f ms\n", what,
                1000 * latency.quantile(0.5), 1000 * latency.quantile(0.95), 1000 * latency.most());
}

void print_text(const EditBenchReport& edits, const PlaybackBenchReport& playback) {
    std::printf("%d x %d, %lld frames, %lld edits under the playhead\n", edits.width, edits.height,
                static_cast<long long>(edits.frames),
                static_cast<long long>(edits.corrected.count()));
    print_latency("first look", edits.shown);
    print_latency("as it will be exported", edits.corrected);
    std::printf("windows sampled for a key: %.2f, at most %lld\n", mean_windows(edits),
                static_cast<long long>(edits.most_windows));
    std::printf("frames outside: %lld compared, %lld changed\n",
                static_cast<long long>(edits.compared), static_cast<long long>(edits.changed));
    std::printf(
        "playback from cold: first picture after %.2f s; of %lld frames %lld dropped, "
        "%lld of them after the first second\n",
        playback.first_picture, static_cast<long long>(playback.frames),
        static_cast<long long>(playback.dropped), static_cast<long long>(playback.dropped_late));
}

}  // namespace

void run_edit_bench(const RenderJob& job, bool json, const CancelToken& cancel) {
    const Project project = project_of(job);
    EditBenchOptions options;
    options.threads = job.threads;
    const auto playback = bench_playback(project, options, kMostPlayed, cancel);
    const auto edits = bench_edits(project, options, cancel);
    if (json)
        print_json(edits, playback);
    else
        print_text(edits, playback);
}

}  // namespace ditto::cli
