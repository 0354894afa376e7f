#include "bench/network_bench.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <memory>

#include "motion/liveportrait/motion_extractor.h"
#include "motion/liveportrait/sampled_windows.h"
#include "motion/liveportrait/stitch_network.h"
#include "motion/liveportrait/stitcher.h"
#include "nn/device.h"
#include "nn/threads.h"
#include "pack/weight_store.h"
#include "render/neural/appearance_extractor.h"
#include "render/neural/neural_frame.h"
#include "render/neural/put_back.h"
#include "render/neural/torch_frame.h"

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kSeed = 1;
constexpr std::int64_t kHeads = 8, kConditionValues = 1103;
constexpr int kFaceSide = 512, kPictureWidth = 1280, kPictureHeight = 720;

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <typename Module>
Module with_weights(Module network, const WeightMap& weights, torch::Device device = torch::kCPU) {
    load_weights(*network, {weights, {}}, "random weights");
    network->eval();
    network->to(device);
    return network;
}

torch::Tensor tensor_of(const Keypoints& keypoints) {
    return torch::tensor(c10::ArrayRef<float>(keypoints.data(), keypoints.size())).view({1, -1, 3});
}

/// All networks of a pack, and what they made so far.
class NetworkBench {
  public:
    NetworkBench(const RandomNetworks& weights, const NetworkBenchOptions& options,
                 const CancelToken& cancel)
        : options_(options),
          cancel_(cancel),
          device_(open_device(options.compute.device)),
          appearance_(
              with_weights(AppearanceExtractor(weights.appearance), weights.appearance, device_)),
          extractor_(with_weights(MotionExtractor(weights.motion_extractor),
                                  weights.motion_extractor, device_)),
          frame_(make_neural_frame(weights.warp, weights.decoder,
                                   {.compute = options.compute, .threads = options.threads})),
          published_(options.compare
                         ? std::make_unique<TorchFrame>(weights.warp, weights.decoder, device_)
                         : nullptr),
          sample_(
              sampled_windows(with_weights(Lmdm(LmdmSizes::from_weights(weights.motion, kHeads)),
                                           weights.motion, device_),
                              options.motion, cancel, {})),
          stitcher_({},
                    stitching_with(with_weights(StitchNetwork(weights.stitch), weights.stitch))) {}

    NetworkBenchReport run() {
        const auto start = Clock::now();
        read_source();
        sample_window();
        draw(0);
        report_.first_frame_seconds = milliseconds_since(start) / 1000.0;
        const double window = report_.of_window.front().second;
        std::vector<std::vector<double>> times(4);
        for (int i = 0; i < options_.frames; ++i) {
            const auto frame = draw(static_cast<std::size_t>(i) + 1);
            for (std::size_t stage = 0; stage < frame.size(); ++stage)
                times[stage].push_back(frame[stage]);
            if (published_) compare(frame);
        }
        double frame_milliseconds = window / kMostBenchFrames;
        const std::array names{"stitch", "warp", "decode", "put back"};
        for (std::size_t stage = 0; stage < names.size(); ++stage) {
            report_.of_frame.emplace_back(names[stage], median(times[stage]));
            frame_milliseconds += report_.of_frame.back().second;
        }
        report_.frames_per_second = 1000.0 / frame_milliseconds;
        if (published_)
            report_.published_factors = {{"warp", median(warp_factors_)},
                                         {"decode", median(decode_factors_)}};
        return report_;
    }

  private:
    void read_source() {
        const auto face = torch::rand({1, 3, kFaceSide / 2, kFaceSide / 2}).to(device_);
        auto start = Clock::now();
        const ExtractedMotion read = extractor_->forward(face);
        const auto keypoints = read.keypoints.cpu();
        report_.of_source.emplace_back("motion extractor", milliseconds_since(start));
        std::copy_n(keypoints.const_data_ptr<float>(), kKeypointValues, source_.keypoints.begin());
        start = Clock::now();
        const auto feature = appearance_->forward(face);
        wait_for(device_);
        report_.of_source.emplace_back("appearance", milliseconds_since(start));
        const auto pose = tensor_of(pose_keypoints(source_));
        start = Clock::now();
        prepared_ = frame_->prepare(feature, pose);
        wait_for(device_);
        report_.of_source.emplace_back("prepare", milliseconds_since(start));
        if (published_) published_source_ = published_->prepare(feature, pose);
    }

    void sample_window() {
        const auto heard = torch::randn({kWindowFrames * kConditionValues}) * 0.3;
        const std::span conditions(heard.const_data_ptr<float>(),
                                   static_cast<std::size_t>(heard.numel()));
        const auto start = Clock::now();
        motion_ = sample_(0, source_.motion.vector(), conditions);
        report_.of_window.emplace_back("motion", milliseconds_since(start));
    }

    struct Drawn {
        torch::Tensor decoded;
        double warp, decode;  ///< milliseconds
    };

    Drawn draw_face(const NeuralFrame& frame, const PreparedSource& source) const {
        Drawn drawn;
        auto start = Clock::now();
        const auto warped = frame.warp(source, driving_);
        wait_for(device_);
        drawn.warp = milliseconds_since(start);
        start = Clock::now();
        drawn.decoded = frame.decode(warped).cpu();
        drawn.decode = milliseconds_since(start);
        return drawn;
    }

    std::array<double, 4> draw(std::size_t index) {
        cancel_.check();
        auto start = Clock::now();
        driving_ = tensor_of(stitcher_.frame(source_, FaceMotion(motion_.at(index))).driving);
        const double stitch = milliseconds_since(start);
        const Drawn drawn = draw_face(*frame_, prepared_);
        start = Clock::now();
        const auto pixels = (drawn.decoded.permute({1, 2, 0}) * 255.0f).contiguous();
        put_back_.blend(cv::Mat(kFaceSide, kFaceSide, CV_32FC3, pixels.data_ptr<float>()),
                        picture_);
        return {stitch, drawn.warp, drawn.decode, milliseconds_since(start)};
    }

    /// Draws the same frame in the published form.
    void compare(const std::array<double, 4>& times) {
        const Drawn drawn = draw_face(*published_, published_source_);
        warp_factors_.push_back(drawn.warp / times[1]);
        decode_factors_.push_back(drawn.decode / times[2]);
    }

    NetworkBenchOptions options_;
    CancelToken cancel_;
    torch::Device device_;
    AppearanceExtractor appearance_;
    MotionExtractor extractor_;
    std::unique_ptr<NeuralFrame> frame_;
    std::unique_ptr<TorchFrame> published_;
    WindowFn sample_;
    Stitcher stitcher_;
    PutBack put_back_{
        cv::Matx33f(1, 0, 384, 0, 1, 104, 0, 0, 1), kFaceSide, {kPictureWidth, kPictureHeight}};
    cv::Mat picture_{kPictureHeight, kPictureWidth, CV_8UC3, cv::Scalar(0, 0, 0)};
    SourceFace source_;
    PreparedSource prepared_, published_source_;
    torch::Tensor driving_;
    std::vector<double> warp_factors_, decode_factors_;
    std::vector<MotionVector> motion_;
    NetworkBenchReport report_;
};

}  // namespace

NetworkBenchReport bench_networks(const NetworkBenchOptions& options, const CancelToken& cancel) {
    open_device(options.compute.device);  // before LibTorch computes anything
    const torch::InferenceMode inference;
    set_torch_threads(options.threads);
    torch::manual_seed(kSeed);
    return NetworkBench(random_networks(options.sizes, kSeed), options, cancel).run();
}

}  // namespace ditto
