#include "bench_jumps.h"

#include <cstdio>
#include <nlohmann/json.hpp>

#include "bench/jump_bench.h"
#include "session/project_job.h"

namespace ditto::cli {
namespace {

constexpr double kMostGoneBack = 30;  // seconds

void print_json(const JumpBenchReport& jump) {
    const nlohmann::ordered_json json{
        {"opened_ms", 1000 * jump.opened}, {"shown_ms", 1000 * jump.shown},
        {"exact_ms", 1000 * jump.exact},   {"played_frames", jump.played},
        {"played_seconds", jump.playing},  {"going_back_seconds", jump.going_back},
        {"rendered_again", jump.again}};
    std::puts(json.dump(2).c_str());
}

void print_text(const JumpBenchReport& jump) {
    std::printf(
        "jump to %.0f %% of the film: opened after %.2f s, first look after %.2f s, as exported "
        "after %.2f s\n%lld frames shown from there in %.1f s, and going back in %.1f s, %lld of "
        "them rendered again\n",
        100 * kJumpTo, jump.opened, jump.shown, jump.exact, static_cast<long long>(jump.played),
        jump.playing, jump.going_back, static_cast<long long>(jump.again));
}

}  // namespace

void run_jump_bench(const RenderJob& job, bool json, const CancelToken& cancel) {
    EditBenchOptions options;
    options.threads = job.threads;
    const auto jump = bench_jump(project_of(job), options, kMostGoneBack, cancel);
    if (json)
        print_json(jump);
    else
        print_text(jump);
}

}  // namespace ditto::cli
