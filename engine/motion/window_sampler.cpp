#include "motion/window_sampler.h"

#include "core/philox.h"

namespace ditto {
namespace {

torch::Tensor stack_or_none(const torch::Tensor& first, const torch::Tensor& second) {
    return first.defined() ? torch::cat({first, second}) : torch::Tensor();
}

std::vector<std::int64_t> times_of(const std::vector<SamplerStep>& steps) {
    std::vector<std::int64_t> times;
    for (const SamplerStep& step : steps) times.push_back(step.t);
    return times;
}

}  // namespace

NoiseFn window_noise(std::uint64_t seed, std::int64_t window, std::int64_t frames,
                     std::int64_t motion) {
    return [=](std::int64_t step) {
        const Philox philox(seed, static_cast<std::uint64_t>(window));
        const auto count = static_cast<std::uint64_t>(frames * motion);
        auto noise = torch::empty({frames, motion});
        float* out = noise.data_ptr<float>();
        for (std::uint64_t i = 0; i < count; ++i)
            out[i] = philox.normal(static_cast<std::uint64_t>(step) * count + i);
        return noise;
    };
}

NoiseFn frame_noise(std::uint64_t seed, std::int64_t first, std::int64_t frames,
                    std::int64_t motion) {
    constexpr std::uint64_t kStream = 0xF4A3E;  // apart from the windows' own
    return [=](std::int64_t step) {
        const Philox philox(seed, kStream + (static_cast<std::uint64_t>(step) << 32));
        const auto from = static_cast<std::uint64_t>(first * motion);
        auto noise = torch::empty({frames, motion});
        float* out = noise.data_ptr<float>();
        for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(frames * motion); ++i)
            out[i] = philox.normal(from + i);
        return noise;
    };
}

WindowSampler::WindowSampler(Lmdm network, const MotionOptions& options,
                             const torch::Tensor& guided)
    : device_(network->parameters().front().device()),
      network_(std::move(network)),
      options_(options),
      steps_(sampler_steps(schedule_, options.sampler, options.steps)),
      predictions_(network_, times_of(steps_)),
      guidance_((guided.defined() ? 1.0f + (options.guidance - 1.0f) * guided
                                  : torch::tensor(options.guidance))
                    .to(device_)) {}

WindowConditions WindowSampler::on_device(const WindowConditions& window) const {
    const auto moved = [&](const torch::Tensor& x) { return x.defined() ? x.to(device_) : x; };
    return {moved(window.condition),
            moved(window.uncondition),
            moved(window.last_frame),
            {moved(window.pins.target), moved(window.pins.influence)}};
}

EncodedCondition WindowSampler::encode(const WindowConditions& window) {
    const auto condition = window.condition.unsqueeze(0);
    if (options_.guidance == 1.0f) return network_->encode(condition);
    if (window.uncondition.defined())
        return network_->encode(torch::stack({window.condition, window.uncondition}));
    const EncodedCondition with = network_->encode(condition), without = network_->encode_null(1);
    EncodedCondition both;
    both.tokens = torch::cat({with.tokens, without.tokens});
    both.pooled = torch::cat({with.pooled, without.pooled});
    both.added = stack_or_none(with.added, without.added);
    return both;
}

torch::Tensor WindowSampler::predict(const torch::Tensor& x, std::size_t step) {
    const auto x0 = predictions_.predict(x, step);
    if (x0.size(0) == 1) return x0[0];
    return torch::lerp(x0[1], x0[0], guidance_);
}

torch::Tensor WindowSampler::sample(const WindowConditions& given, const NoiseFn& noise,
                                    const CancelToken& cancel) {
    const torch::InferenceMode inference;
    const WindowConditions window = on_device(given);
    predictions_.begin(encode(window), window.last_frame);
    auto x = noise(0).to(device_);
    torch::Tensor before;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        cancel.check();
        const SamplerStep& step = steps_[i];
        auto x0 = predict(x, i);
        if (window.pins.influence.defined())
            x0 = torch::lerp(x0, window.pins.target, window.pins.influence);
        if (step.t_next < 0) return x0.cpu();

        const auto clean = step.previous != 0.0f ? x0 + step.previous * (x0 - before) : x0;
        const auto t = static_cast<std::size_t>(step.t);
        const auto predicted_noise = schedule_.noise_x[t] * x - clean / schedule_.noise_x0[t];
        x = step.x0 * clean + step.noise * predicted_noise;
        if (step.fresh != 0.0f)
            x = x + step.fresh * noise(static_cast<std::int64_t>(i) + 1).to(device_);
        before = x0;
    }
    return x.cpu();
}

}  // namespace ditto
