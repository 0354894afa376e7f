#include "motion/liveportrait/liveportrait_stream.h"

#include <torch/torch.h>

#include <algorithm>
#include <deque>

#include "motion/liveportrait/audio_to_motion.h"
#include "motion/liveportrait/direct_face.h"
#include "motion/liveportrait/sampled_windows.h"
#include "motion/liveportrait/stitch_network.h"
#include "motion/liveportrait/stitcher.h"
#include "nn/device.h"
#include "nn/threads.h"
#include "pack/pth.h"

namespace ditto {
namespace {

constexpr std::int64_t kPublishedHeads = 8;

Lmdm load_model(const PackNetwork& entry, Device device) {
    const WeightStore store = read_weights(entry.file);
    const auto heads = entry.dimensions.find("heads");
    Lmdm network(LmdmSizes::from_weights(
        store.tensors, heads == entry.dimensions.end() ? kPublishedHeads : heads->second));
    load_weights(*network, store, entry.file);
    network->eval();
    network->to(open_device(device));
    return network;
}

StitchNetwork load_stitching(const PackNetwork& entry) {
    const WeightStore store = read_weights(entry.file);
    StitchNetwork network(store.tensors);
    load_weights(*network, store, entry.file);
    network->eval();
    return network;
}

}  // namespace

struct LivePortraitModel::Networks {
    Lmdm motion;
    StitchNetwork stitching;
    int steps;  ///< that the pack is made for
};

LivePortraitModel::LivePortraitModel(const Pack& pack, Device device)
    : networks_(std::make_shared<const Networks>(load_model(pack.network("motion"), device),
                                                 load_stitching(pack.network("stitch")),
                                                 pack.steps())) {}

struct LivePortraitStream::Impl {
    MotionOptions options;
    LivePortraitSource source;
    HeadAngles source_angles;
    ControlFn controls;
    AudioToMotion windows;
    Stitcher stitcher;
    std::deque<ControlRow> directed;  ///< from frame first on, those whose motion was not taken
    std::int64_t first = 0;
    std::optional<FaceMotion> rest;  ///< the first driven frame
    std::vector<ModelValues> shown;  ///< by the rows that were taken last

    Impl(const LivePortraitModel::Networks& networks, const MotionOptions& asked,
         LivePortraitSource s, ControlFn c, const CancelToken& cancel,
         std::shared_ptr<WindowMemory> memory)
        : options(asked),
          source(std::move(s)),
          source_angles(head_angles(source.faces.at(0).motion)),
          controls(std::move(c)),
          windows(source.faces[0].motion.vector(), FrameCondition(source.conditions, {}),
                  window_fn(networks, cancel, std::move(memory)),
                  {.direct = [this](std::int64_t, std::span<float> row) { direct_next(row); }}),
          stitcher(source.faces.size() > 1 ? StitcherOptions::for_video() : StitcherOptions{},
                   stitching_with(networks.stitching)) {}

    WindowFn window_fn(const LivePortraitModel::Networks& networks, const CancelToken& cancel,
                       std::shared_ptr<WindowMemory> memory) {
        if (options.steps == 0) options.steps = networks.steps;
        const PinFn pinned = [this](std::int64_t window) { return pins(window); };
        WindowFn sampled = sampled_windows(networks.motion, options, cancel, pinned);
        return memory ? remembered_windows(std::move(sampled), pinned, std::move(memory)) : sampled;
    }

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
                window * static_cast<std::int64_t>(kWindowHop) + static_cast<std::int64_t>(i);
            const auto row = [&](std::vector<float>& values) {
                return std::span(values).subspan(i * kMotionValues).first<kMotionValues>();
            };
            write_head_pins(controls_at(frame), source_angles, row(pins.target),
                            row(pins.influence));
        }
        return pins;
    }

    void append_frame(const MotionVector& driven, Motion& out) {
        const ControlRow row = directed.front();
        directed.pop_front();
        const std::size_t index = mirror_index(first++, source.faces.size());
        FaceMotion motion(driven);
        if (!rest) rest = motion;
        scale_expression(row, *rest, motion);
        const auto points = stitcher.frame(source.faces[index], motion, stitching_controls(row));
        shown.push_back(shown_values(stitcher.angles(), source_angles));
        out.values.push_back(static_cast<float>(index));
        out.values.insert(out.values.end(), points.driving.begin(), points.driving.end());
    }
};

LivePortraitStream::LivePortraitStream(const LivePortraitModel& model, const MotionOptions& options,
                                       LivePortraitSource source, ControlFn controls,
                                       const CancelToken& cancel,
                                       std::shared_ptr<WindowMemory> memory)
    : impl_(std::make_unique<Impl>(*model.networks_, options, std::move(source),
                                   std::move(controls), cancel, std::move(memory))) {}
LivePortraitStream::~LivePortraitStream() = default;

void LivePortraitStream::push(std::span<const float> features) {
    set_torch_threads(impl_->options.threads);
    impl_->windows.push(features);
}

void LivePortraitStream::finish() {
    set_torch_threads(impl_->options.threads);
    impl_->windows.finish();
}

Motion LivePortraitStream::take() {
    Motion motion{.size = driven_frame::kSize, .values = {}};
    impl_->shown.clear();
    for (const MotionVector& driven : impl_->windows.take()) impl_->append_frame(driven, motion);
    return motion;
}

const std::vector<ModelValues>& LivePortraitStream::values() const {
    return impl_->shown;
}

}  // namespace ditto
