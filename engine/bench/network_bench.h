#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/compute.h"
#include "core/progress.h"
#include "motion/motion_options.h"
#include "render/neural/random_networks.h"

namespace ditto {

/// Frames of a window that are not the last one's.
constexpr int kMostBenchFrames = 70;

struct NetworkBenchOptions {
    NetworkSizes sizes;  ///< the published ones
    MotionOptions motion{.steps = 50};
    int frames = 25;  ///< that are drawn, 1 … kMostBenchFrames
    Compute compute;
    int threads = 1;
    /// Times the networks in their published form as well, in LibTorch and fp32, frame by frame.
    bool compare = false;
};

/// What the published networks take, one after the other.
struct NetworkBenchReport {
    /// Milliseconds by stage, in the order data flows. Of a source: appearance, motion extractor,
    /// prepare. Of a window of 70 frames: motion. Of a frame, the median: stitch, warp, decode and
    /// put back.
    std::vector<std::pair<std::string, double>> of_source, of_window, of_frame;
    /// How many times longer the published form takes to warp and to decode: medians over frames;
    /// empty where it was not asked for.
    std::vector<std::pair<std::string, double>> published_factors;
    double first_frame_seconds = 0;  ///< from the source's crop to the first picture
    double frames_per_second = 0;    ///< of motion and frames together, after that
};

/// Times the published networks with random weights: no files are needed.
/// Neither finding the face nor HuBERT are among them. Throws Error(Cancelled).
NetworkBenchReport bench_networks(const NetworkBenchOptions& options, const CancelToken& cancel);

}  // namespace ditto
