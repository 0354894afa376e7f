#include "motion/liveportrait/sampled_windows.h"

#include <memory>
#include <utility>

#include "core/error.h"
#include "motion/window_sampler.h"

namespace ditto {
namespace {

constexpr auto kFrames = static_cast<std::int64_t>(kWindowFrames);
constexpr auto kMotion = static_cast<std::int64_t>(kMotionValues);

torch::Tensor rows_of(std::span<const float> values, std::int64_t columns) {
    return torch::tensor(c10::ArrayRef<float>(values.data(), values.size())).view({-1, columns});
}

/// Where sampling starts is the window's own; the steps' noises are the first window's.
NoiseFn published_noise(std::uint64_t seed, std::int64_t window) {
    return [=](std::int64_t step) {
        return window_noise(seed, step == 0 ? window : 0, kFrames, kMotion)(step);
    };
}

Pins pins_of(const PinFn& pins, std::int64_t window) {
    if (!pins) return {};
    const WindowPins pinned = pins(window);
    if (pinned.influence.empty()) return {};
    return {rows_of(pinned.target, kMotion), rows_of(pinned.influence, kMotion)};
}

}  // namespace

WindowFn sampled_windows(Lmdm network, const MotionOptions& options, CancelToken cancel,
                         PinFn pins) {
    const LmdmSizes sizes = network->sizes();
    if (sizes.frames != kFrames || sizes.motion != kMotion)
        throw Error(ErrorKind::BadInput,
                    "the motion model does not make windows of 80 frames of 265 values; get the "
                    "model pack again");
    return [sampler = std::make_shared<WindowSampler>(std::move(network), options),
            columns = sizes.condition, seed = options.seed, cancel,
            pins = std::move(pins)](std::int64_t window, const MotionVector& last_frame,
                                    std::span<const float> conditions) {
        if (conditions.size() != kWindowFrames * static_cast<std::size_t>(columns))
            throw Error(ErrorKind::BadInput,
                        "the motion model takes other conditions than these; "
                        "get the model pack again");
        const torch::InferenceMode inference;
        const WindowConditions given{rows_of(conditions, columns),
                                     {},
                                     rows_of(last_frame, kMotion)[0],
                                     pins_of(pins, window)};
        const auto x0 = sampler->sample(given, published_noise(seed, window), cancel).contiguous();
        std::vector<MotionVector> motion(kWindowFrames);
        for (std::size_t frame = 0; frame < kWindowFrames; ++frame)
            std::copy_n(x0.data_ptr<float>() + frame * kMotionValues, kMotionValues,
                        motion[frame].begin());
        return motion;
    };
}

}  // namespace ditto
