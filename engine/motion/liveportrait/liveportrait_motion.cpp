#include "motion/liveportrait/liveportrait_motion.h"

#include <torch/torch.h>

#include <algorithm>
#include <deque>

#include "audio/hubert_stream.h"
#include "motion/liveportrait/audio_to_motion.h"
#include "motion/liveportrait/direct_face.h"
#include "motion/liveportrait/sampled_windows.h"
#include "motion/liveportrait/stitch_network.h"
#include "motion/liveportrait/stitcher.h"
#include "pack/pth.h"

namespace ditto {
namespace {

constexpr std::int64_t kPublishedHeads = 8;
constexpr std::size_t kHop = kWindowFrames - 10;  // frames from one window to the next

Lmdm load_model(const PackNetwork& entry) {
    const WeightStore store = read_weights(entry.file);
    const auto heads = entry.dimensions.find("heads");
    Lmdm network(LmdmSizes::from_weights(
        store.tensors, heads == entry.dimensions.end() ? kPublishedHeads : heads->second));
    load_weights(*network, store, entry.file);
    network->eval();
    return network;
}

StitchFn load_stitching(const PackNetwork& entry) {
    const WeightStore store = read_weights(entry.file);
    StitchNetwork network(store.tensors);
    load_weights(*network, store, entry.file);
    network->eval();
    return stitching_with(network);
}

MotionOptions with_steps(MotionOptions options, const Pack& pack) {
    if (options.steps == 0) options.steps = pack.steps();
    return options;
}

}  // namespace

struct LivePortraitMotion::Impl {
    MotionOptions options;
    LivePortraitSource source;
    HeadAngles source_angles;
    ControlFn controls;
    HubertEncoder encoder;
    HubertStream hearing;
    AudioToMotion windows;
    Stitcher stitcher;
    std::deque<ControlRow> directed;  ///< from frame first_ on, those whose motion was not taken
    std::int64_t first = 0;
    std::optional<FaceMotion> rest;  ///< the first driven frame
    bool ended = false, drained = false;

    Impl(const Pack& pack, const MotionOptions& asked, LivePortraitSource s, ControlFn c,
         const CancelToken& cancel)
        : options(with_steps(asked, pack)),
          source(std::move(s)),
          source_angles(head_angles(source.faces.at(0).motion)),
          controls(std::move(c)),
          encoder(pack.network("hubert").file, options.threads),
          hearing(encoder),
          windows(source.faces[0].motion.vector(), FrameCondition(source.conditions, {}),
                  sampled_windows(load_model(pack.network("motion")), options, cancel,
                                  [this](std::int64_t window) { return pins(window); }),
                  {.direct = [this](std::int64_t, std::span<float> row) { direct_next(row); }}),
          stitcher(source.faces.size() > 1 ? StitcherOptions::for_video() : StitcherOptions{},
                   load_stitching(pack.network("stitch"))) {}

    void direct_next(std::span<float> condition) {
        const auto frame = first + static_cast<std::int64_t>(directed.size());
        directed.push_back(controls(frame));
        direct_condition(directed.back(), condition);
    }

    const ControlRow& controls_at(std::int64_t frame) const {
        const auto last = static_cast<std::int64_t>(directed.size()) - 1;
        return directed[static_cast<std::size_t>(std::clamp<std::int64_t>(frame - first, 0, last))];
    }

    WindowPins pins(std::int64_t window) const {
        WindowPins pins;
        pins.target.resize(kWindowFrames * kMotionValues);
        pins.influence.resize(kWindowFrames * kMotionValues);
        for (std::size_t i = 0; i < kWindowFrames; ++i) {
            const auto frame =
                window * static_cast<std::int64_t>(kHop) + static_cast<std::int64_t>(i);
            const auto row = [&](std::vector<float>& values) {
                return std::span(values).subspan(i * kMotionValues).first<kMotionValues>();
            };
            write_head_pins(controls_at(frame), source_angles, row(pins.target),
                            row(pins.influence));
        }
        return pins;
    }

    void sample() {
        at::set_num_threads(options.threads);
        windows.push(hearing.take());
        if (!ended || drained) return;
        drained = true;
        windows.finish();
    }

    void append_frame(const MotionVector& driven, Motion& out) {
        const ControlRow row = directed.front();
        directed.pop_front();
        const std::size_t index = mirror_index(first++, source.faces.size());
        FaceMotion motion(driven);
        if (!rest) rest = motion;
        scale_expression(row, *rest, motion);
        const auto points = stitcher.frame(source.faces[index], motion, stitching_controls(row));
        out.values.push_back(static_cast<float>(index));
        out.values.insert(out.values.end(), points.driving.begin(), points.driving.end());
    }
};

LivePortraitMotion::LivePortraitMotion(const Pack& pack, const MotionOptions& options,
                                       LivePortraitSource source, ControlFn controls,
                                       const CancelToken& cancel)
    : impl_(std::make_unique<Impl>(pack, options, std::move(source), std::move(controls), cancel)) {
}
LivePortraitMotion::~LivePortraitMotion() = default;

void LivePortraitMotion::push(std::span<const float> samples) {
    impl_->hearing.push(samples);
}

void LivePortraitMotion::finish() {
    impl_->hearing.finish();
    impl_->ended = true;
}

Motion LivePortraitMotion::take() {
    impl_->sample();
    Motion motion{.size = driven_frame::kSize, .values = {}};
    for (const MotionVector& driven : impl_->windows.take()) impl_->append_frame(driven, motion);
    return motion;
}

}  // namespace ditto
