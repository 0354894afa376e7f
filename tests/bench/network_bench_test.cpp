#include "bench/network_bench.h"

#include <gmock/gmock.h>

#include "core/error.h"

namespace ditto {
namespace {

using testing::ElementsAre;
using testing::Gt;
using testing::Pair;

NetworkBenchOptions narrow() {
    NetworkBenchOptions options;
    options.sizes = {.narrow = 16, .mask_kernel = 3};
    options.motion.steps = 2;
    options.frames = 1;
    options.compare = true;
    return options;
}

TEST(NetworkBench, TimesEveryStageAndThePublishedForm) {
    const auto report = bench_networks(narrow(), {});
    const auto taken = [](const char* name) { return Pair(name, Gt(0.0)); };
    EXPECT_THAT(report.of_source,
                ElementsAre(taken("motion extractor"), taken("appearance"), taken("prepare")));
    EXPECT_THAT(report.of_window, ElementsAre(taken("motion")));
    EXPECT_THAT(report.of_frame,
                ElementsAre(taken("stitch"), taken("warp"), taken("decode"), taken("put back")));
    EXPECT_THAT(report.published_factors,
                ElementsAre(Pair("warp", Gt(0.0)), Pair("decode", Gt(0.0))));
    EXPECT_GT(report.frames_per_second, 0.0);
    double shortest = 0;  // what comes before the first picture
    for (const auto* stages : {&report.of_source, &report.of_window})
        for (const auto& stage : *stages) shortest += stage.second / 1000.0;
    EXPECT_GE(report.first_frame_seconds, shortest);
}

TEST(NetworkBench, CanBeCancelled) {
    CancelToken cancel;
    cancel.cancel();
    EXPECT_THROW(bench_networks(narrow(), cancel), Error);
}

}  // namespace
}  // namespace ditto
