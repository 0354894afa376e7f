#include "motion/motion_windows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>

#include "audio/front_end.h"
#include "core/error.h"
#include "motion/direction.h"
#include "motion/window_sampler.h"
#include "nn/device.h"
#include "nn/threads.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

constexpr auto kMotion = static_cast<std::int64_t>(arkit::kSize);
constexpr auto kOverlap = static_cast<std::size_t>(window::kOverlap);
/// Mel frames of 10 ms by which lips are ahead of the sound, as people are used to.
constexpr std::size_t kLead = 2;
constexpr float kSilentMel = -20.7f;  // as the features have it: the logarithm of 1e-9
constexpr const char* kMean = "motion_mean";
constexpr const char* kDeviation = "motion_deviation";
constexpr float kSmallestDeviation = 1e-4f;

/// The motion network with how its motion is standardised.
struct Model {
    Lmdm network{nullptr};
    MotionScale scale;
    bool speech_only_null =
        false;  ///< the unconditional branch keeps the direction and loses the speech
};

std::array<float, arkit::kSize> read_scale(const WeightStore& store, const char* name,
                                           const std::filesystem::path& file) {
    const auto tensor = store.tensor(name).to(torch::kFloat32).contiguous();
    if (tensor.numel() != kMotion) {
        throw Error(
            ErrorKind::BadInput,
            file.string() + " holds another motion space than arkit; get the model pack again");
    }
    std::array<float, arkit::kSize> values;
    std::copy_n(tensor.data_ptr<float>(), values.size(), values.begin());
    return values;
}

/// On that device.
Model load_model(const PackNetwork& entry, Device device) {
    WeightStore store = read_safetensors(entry.file);
    Model model;
    model.scale.mean = read_scale(store, kMean, entry.file);
    model.scale.deviation = read_scale(store, kDeviation, entry.file);
    for (float& deviation : model.scale.deviation)
        deviation = std::max(deviation, kSmallestDeviation);
    store.tensors.erase(kMean);
    store.tensors.erase(kDeviation);
    const auto heads = entry.dimensions.find("heads");
    const auto sizes =
        LmdmSizes::from_weights(store.tensors, heads == entry.dimensions.end() ? 4 : heads->second);
    const bool fits = sizes.motion == kMotion && sizes.frames == window::kFrames &&
                      sizes.condition == static_cast<std::int64_t>(condition::kSize);
    if (!fits)
        throw Error(ErrorKind::BadInput,
                    entry.file.string() +
                        " has other dimensions than its manifest; get the model pack again");
    model.network = Lmdm(sizes);
    load_weights(*model.network, store, entry.file);
    model.network->eval();
    model.network->to(open_device(device));
    const auto null_branch = store.metadata.find("null_branch");
    model.speech_only_null = null_branch != store.metadata.end() && null_branch->second == "speech";
    return model;
}

MotionOptions with_steps(MotionOptions options, const Pack& pack) {
    if (options.steps == 0) options.steps = pack.steps();
    return options;
}

/// Where guidance acts if the unconditional branch lacks the speech alone: on what speech decides.
/// Elsewhere it would push away from the direction, which that branch, hearing nothing, follows
/// more closely than the other.
torch::Tensor speech_columns() {
    auto columns = torch::zeros({kMotion});
    for (const auto shape :
         {arkit::JawOpen, arkit::MouthClose, arkit::MouthFunnel, arkit::MouthPucker,
          arkit::MouthPressLeft, arkit::MouthPressRight, arkit::MouthRollLower,
          arkit::MouthRollUpper, arkit::MouthLowerDownLeft, arkit::MouthLowerDownRight,
          arkit::MouthUpperUpLeft, arkit::MouthUpperUpRight}) {
        columns[static_cast<std::int64_t>(arkit::kHeadSize + shape)] = 1.0f;
    }
    return columns;
}

/// Log-mel of the window [320, 80], heard kLead ahead of the pictures. Away from speech, and after
/// the end, it is silence: a window is judged by its loudest sound, so that noise alone in it would
/// be taken for speech.
torch::Tensor mel_of(std::span<const HeardFrame> heard) {
    constexpr auto kMelFrames = static_cast<std::size_t>(window::kFrames) * kMelFramesPerRow;
    auto mel = torch::full({static_cast<std::int64_t>(kMelFrames), kMelBands}, kSilentMel);
    for (std::size_t i = 0; i < kMelFrames; ++i) {
        const std::size_t at = i + kLead, row = at / kMelFramesPerRow;
        if (row >= heard.size() || !beside_speech(heard, row)) continue;
        std::copy_n(heard[row].sound.mel.begin() +
                        static_cast<std::ptrdiff_t>(at % kMelFramesPerRow * kMelBands),
                    kMelBands, mel.data_ptr<float>() + i * kMelBands);
    }
    return mel;
}

/// Where a window is drawn to, and how strongly, on top of what its direction pins.
struct Seam {
    Motion target;  ///< as the window, in the pack's units
    std::array<float, window::kFrames> pull{};
};

/// How strongly emotions are directed.
float emotion_influence(const ControlRow& controls) {
    float influence = 0.0f;
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        influence = std::max(
            influence, controls.influence[static_cast<std::size_t>(Channel::EmotionAngry) + i]);
    return std::min(influence, 1.0f);
}

/// A window's meeting points with its neighbours. Where emotions are directed both windows know of
/// it, and are left to show it.
Seam make_seam(const WindowInput& input, Motion target) {
    Seam seam{std::move(target)};
    for (std::size_t i = 0; i < kOverlap; ++i) {
        const float pull = 1.0f - static_cast<float>(i) / static_cast<float>(kOverlap);
        if (input.index > 0) seam.pull[i] = pull;
        if (input.heard.size() > static_cast<std::size_t>(window::kFrames))
            seam.pull[window::kFrames - 1 - i] = pull;
    }
    for (std::size_t i = 0; i < input.controls.size(); ++i)
        seam.pull[i] *= 1.0f - emotion_influence(input.controls[i]);
    return seam;
}

/// One of the rows of a window, the last where it is short.
template <typename Row>
const Row& row_at(std::span<const Row> rows, std::size_t i) {
    return rows[std::min({i, rows.size() - 1, static_cast<std::size_t>(window::kFrames) - 1})];
}

/// The frame before a window, as the window before has it; empty at the start.
std::span<const float> last_kept(const Motion* before) {
    return before ? before->row(static_cast<std::size_t>(window::kHop) - 1)
                  : std::span<const float>();
}

/// Samplers of one network, each of which samples one window at a time, made as they are needed.
/// Thread-safe.
class Samplers {
  public:
    using Make = std::function<std::unique_ptr<WindowSampler>()>;

    explicit Samplers(Make make) : make_(std::move(make)) { idle_.push_back(make_()); }

    torch::Tensor sample(const WindowConditions& window, const NoiseFn& noise,
                         const CancelToken& cancel) {
        const auto give_back = [this](WindowSampler* sampler) {
            const std::lock_guard lock(mutex_);
            idle_.emplace_back(sampler);
        };
        const std::unique_ptr<WindowSampler, decltype(give_back)> sampler(take().release(),
                                                                          give_back);
        return sampler->sample(window, noise, cancel);
    }

  private:
    std::unique_ptr<WindowSampler> take() {
        {
            const std::lock_guard lock(mutex_);
            if (!idle_.empty()) {
                auto sampler = std::move(idle_.back());
                idle_.pop_back();
                return sampler;
            }
        }
        return make_();
    }

    const Make make_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<WindowSampler>> idle_;
};

/// What was heard in some windows of late: it stays when their direction changes. Thread-safe.
class HeardWindows {
  public:
    /// The speech's part of the condition.
    torch::Tensor of(std::int64_t index, const torch::Tensor& mel, FrontEnd& front_end) {
        {
            const std::lock_guard lock(mutex_);
            const auto found = windows_.find(index);
            if (found != windows_.end() && torch::equal(found->second.mel, mel))
                return found->second.speech;
        }
        const auto speech = speech_condition(front_end->forward_window(mel))[0];
        const std::lock_guard lock(mutex_);
        if (windows_.size() >= kMost) windows_.clear();
        windows_[index] = {mel, speech};
        return speech;
    }

  private:
    static constexpr std::size_t kMost = 64;  // three minutes, about 8 MB

    struct Heard {
        torch::Tensor mel, speech;
    };
    std::mutex mutex_;
    std::map<std::int64_t, Heard> windows_;
};

}  // namespace

struct MotionWindows::Impl {
    MotionOptions options;
    FrontEnd front_end;
    Model model;
    HeardWindows heard;
    Samplers samplers;

    Impl(const Pack& pack, const MotionOptions& o)
        : options(with_steps(o, pack)),
          front_end(load_front_end(pack.network("front_end").file)),
          model(load_model(pack.network("motion"), options.device)),
          samplers([this] {
              return std::make_unique<WindowSampler>(
                  model.network, options,
                  model.speech_only_null ? speech_columns() : torch::Tensor());
          }) {}

    void write_standardised(std::span<const float> row, float* out) const {
        for (std::size_t k = 0; k < row.size(); ++k) out[k] = model.scale.standardise(k, row[k]);
    }

    /// What the direction and, if there is one, the seam fix.
    Pins pins(const WindowInput& input, const Seam* seam) const {
        Pins pins{torch::empty({window::kFrames, kMotion}),
                  torch::empty({window::kFrames, kMotion})};
        std::array<float, arkit::kSize> target, influence;
        for (std::size_t i = 0; i < static_cast<std::size_t>(window::kFrames); ++i) {
            write_pins(completed(row_at(input.controls, i), row_at(input.heard, i)), target,
                       influence);
            for (std::size_t k = 0; seam && k < target.size(); ++k) {
                // First to the seam, then to the direction.
                const float drawn = seam->pull[i] * (1.0f - influence[k]);
                const float both = drawn + influence[k];
                if (drawn <= 0.0f) continue;
                target[k] = (drawn * row_at_seam(*seam, i)[k] + influence[k] * target[k]) / both;
                influence[k] = both;
            }
            write_standardised(target, pins.target.data_ptr<float>() + i * arkit::kSize);
            std::copy(influence.begin(), influence.end(),
                      pins.influence.data_ptr<float>() + i * arkit::kSize);
        }
        return pins;
    }

    static std::span<const float> row_at_seam(const Seam& seam, std::size_t i) {
        return seam.target.row(std::min(i, seam.target.rows() - 1));
    }

    WindowConditions conditions(const WindowInput& input, std::span<const float> before,
                                const Seam* seam) {
        const torch::InferenceMode inference;
        WindowConditions result;
        auto controls =
            torch::empty({window::kFrames, static_cast<std::int64_t>(condition::kControls)});
        for (std::size_t i = 0; i < static_cast<std::size_t>(window::kFrames); ++i) {
            write_control_condition(
                completed(row_at(input.controls, i), row_at(input.heard, i)), model.scale,
                {controls.data_ptr<float>() + i * condition::kControls, condition::kControls});
        }
        const auto speech = heard.of(input.index, mel_of(input.heard), front_end);
        result.condition = torch::cat({speech, controls}, 1);
        if (model.speech_only_null)
            result.uncondition = torch::cat({torch::zeros_like(speech), controls}, 1);
        result.last_frame = torch::zeros({kMotion});
        if (!before.empty()) write_standardised(before, result.last_frame.data_ptr<float>());
        result.pins = pins(input, seam);
        return result;
    }

    /// `before`: the frame before the window; empty at the start.
    Motion sample(const WindowInput& input, std::span<const float> before, const Seam* seam,
                  const NoiseFn& noise, const CancelToken& cancel) {
        set_torch_threads(options.threads);
        const auto x0 =
            samplers.sample(conditions(input, before, seam), noise, cancel).contiguous();
        Motion motion;
        motion.values.assign(x0.data_ptr<float>(), x0.data_ptr<float>() + x0.numel());
        for (std::size_t i = 0; i < motion.rows(); ++i) {
            for (std::size_t k = 0; k < arkit::kSize; ++k)
                motion.row(i)[k] =
                    motion.row(i)[k] * model.scale.deviation[k] + model.scale.mean[k];
        }
        return motion;
    }

    NoiseFn noise_of(const WindowInput& input) const {
        return window_noise(options.seed, input.index, window::kFrames, kMotion);
    }
};

MotionWindows::MotionWindows(const Pack& pack, const MotionOptions& options)
    : impl_(std::make_unique<Impl>(pack, options)) {}
MotionWindows::~MotionWindows() = default;
MotionWindows::MotionWindows(MotionWindows&&) noexcept = default;
MotionWindows& MotionWindows::operator=(MotionWindows&&) noexcept = default;

Motion MotionWindows::free(const WindowInput& input, const Motion* before,
                           const CancelToken& cancel) {
    const ControlRow undirected;
    WindowInput own = input;
    own.controls = {&undirected, 1};
    return impl_->sample(own, last_kept(before), nullptr, impl_->noise_of(input), cancel);
}

Motion MotionWindows::directed(const WindowInput& input, const Motion& free,
                               const Motion* free_before, const CancelToken& cancel) {
    const Seam seam = make_seam(input, direct(input, free));
    std::vector<float> before;
    if (free_before) {
        // Its direction is that of the window's first frame: a window knows no other.
        const auto kept = last_kept(free_before);
        before.assign(kept.begin(), kept.end());
        const auto first = seam.target.row(0), own = free.row(0);
        for (std::size_t k = 0; k < before.size(); ++k) before[k] += first[k] - own[k];
    }
    Motion motion = impl_->sample(input, before, &seam, impl_->noise_of(input), cancel);
    settle(input, motion);
    return motion;
}

Motion MotionWindows::continued(const WindowInput& input, std::int64_t first, const Motion& past,
                                std::span<const float> before, const CancelToken& cancel) {
    Seam seam{past};
    std::fill_n(seam.pull.begin(), past.rows(), 1.0f);
    const auto noise = frame_noise(impl_->options.seed, first, window::kFrames, kMotion);
    Motion motion = impl_->sample(input, before, past.rows() > 0 ? &seam : nullptr, noise, cancel);
    settle(input, motion);
    return motion;
}

}  // namespace ditto
