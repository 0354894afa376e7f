#include "motion/motion_stream.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

#include "audio/front_end.h"
#include "core/error.h"
#include "motion/direction.h"
#include "motion/head_sway.h"
#include "motion/life.h"
#include "motion/window_sampler.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

constexpr std::int64_t kWindow = 80, kOverlap = 10, kHop = kWindow - kOverlap;  // frames
constexpr std::size_t kLead =
    2;  // mel frames of 10 ms by which lips are ahead of the sound, as people are used to
constexpr const char* kMean = "motion_mean";
constexpr const char* kDeviation = "motion_deviation";
constexpr float kActivityKeep = 0.9f;  // a frame: activity follows in about 0.4 s
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
    if (tensor.numel() != static_cast<std::int64_t>(arkit::kSize)) {
        throw Error(
            ErrorKind::BadInput,
            file.string() + " holds another motion space than arkit; get the model pack again");
    }
    std::array<float, arkit::kSize> values;
    std::copy_n(tensor.data_ptr<float>(), values.size(), values.begin());
    return values;
}

Model load_model(const PackNetwork& entry) {
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
    const bool fits = sizes.motion == static_cast<std::int64_t>(arkit::kSize) &&
                      sizes.frames == kWindow &&
                      sizes.condition == static_cast<std::int64_t>(condition::kSize);
    if (!fits)
        throw Error(ErrorKind::BadInput,
                    entry.file.string() +
                        " has other dimensions than its manifest; get the model pack again");
    model.network = Lmdm(sizes);
    load_weights(*model.network, store, entry.file);
    model.network->eval();
    const auto null_branch = store.metadata.find("null_branch");
    model.speech_only_null = null_branch != store.metadata.end() && null_branch->second == "speech";
    return model;
}

/// Where guidance acts if the unconditional branch lacks the speech alone: on what speech decides.
/// Elsewhere it would push away from the direction, which that branch, hearing nothing, follows
/// more closely than the other.
torch::Tensor speech_columns() {
    auto columns = torch::zeros({static_cast<std::int64_t>(arkit::kSize)});
    for (const auto shape :
         {arkit::JawOpen, arkit::MouthClose, arkit::MouthFunnel, arkit::MouthPucker,
          arkit::MouthPressLeft, arkit::MouthPressRight, arkit::MouthRollLower,
          arkit::MouthRollUpper, arkit::MouthLowerDownLeft, arkit::MouthLowerDownRight,
          arkit::MouthUpperUpLeft, arkit::MouthUpperUpRight}) {
        columns[static_cast<std::int64_t>(arkit::kHeadSize + shape)] = 1.0f;
    }
    return columns;
}

}  // namespace

struct MotionStream::Impl {
    /// A frame that waits for its windows.
    struct Frame {
        AudioFeatureRow heard;
        ControlRow controls;
        HeadAngles sway;
    };

    MotionOptions options;
    CancelToken cancel;
    FrontEnd front_end;
    Model model;
    WindowSampler sampler;
    EyeLife eyes;
    HeadSway head;
    float activity = 0.0f;     ///< how much is spoken of late, 0…1
    std::deque<Frame> frames;  ///< from the next window's first frame on
    std::int64_t window = 0;
    bool finished = false;
    Motion tail;                                   ///< the last window's overlap with the next one
    std::array<float, arkit::kSize> last_frame{};  ///< before the next window, standardised

    Impl(const Pack& pack, const MotionOptions& o, const CancelToken& c)
        : options(o),
          cancel(c),
          front_end(load_front_end(pack.network("front_end").file)),
          model(load_model(pack.network("motion"))),
          sampler(model.network, options,
                  model.speech_only_null ? speech_columns() : torch::Tensor()),
          eyes(options.seed),
          head(options.seed) {}

    void push(const AudioFeatureRow& heard, const ControlRow& controls) {
        const bool speaking = heard.speech > 0.5f;
        activity = kActivityKeep * activity + (1.0f - kActivityKeep) * heard.speech;
        const HeadAngles sway = head.next(activity);
        frames.push_back({heard, with_life(controls, eyes.next(speaking), sway), sway});
    }

    std::size_t window_frames() const { return std::min<std::size_t>(frames.size(), kWindow); }

    /// Log-mel of the window [320, 80], heard kLead ahead of the pictures; behind the end the
    /// quietest frame is repeated.
    torch::Tensor mel() const {
        const std::size_t count = std::min<std::size_t>(frames.size(), kWindow + 1);
        const auto quietest = std::min_element(
            frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(count),
            [](const Frame& a, const Frame& b) { return a.heard.energy < b.heard.energy; });
        auto result = torch::empty({kWindow * kMelFramesPerRow, kMelBands});
        for (std::size_t i = 0; i < static_cast<std::size_t>(kWindow * kMelFramesPerRow); ++i) {
            const std::size_t at = i + kLead, row = at / kMelFramesPerRow;
            const auto& heard = row < count ? frames[row].heard : quietest->heard;
            std::copy_n(
                heard.mel.begin() + static_cast<std::ptrdiff_t>(at % kMelFramesPerRow * kMelBands),
                kMelBands, result.data_ptr<float>() + i * kMelBands);
        }
        return result;
    }

    const ControlRow& controls_at(std::size_t i) const {
        return frames[std::min(i, window_frames() - 1)].controls;
    }

    WindowConditions conditions() {
        const torch::InferenceMode inference;
        WindowConditions result;
        auto controls = torch::empty({kWindow, static_cast<std::int64_t>(condition::kControls)});
        auto target = torch::empty({kWindow, static_cast<std::int64_t>(arkit::kSize)}),
             influence = torch::empty_like(target);
        for (std::size_t i = 0; i < static_cast<std::size_t>(kWindow); ++i) {
            write_control_condition(
                controls_at(i), model.scale,
                {controls.data_ptr<float>() + i * condition::kControls, condition::kControls});
            const std::span row(target.data_ptr<float>() + i * arkit::kSize, arkit::kSize);
            write_pins(controls_at(i), row,
                       {influence.data_ptr<float>() + i * arkit::kSize, arkit::kSize});
            for (std::size_t k = 0; k < row.size(); ++k)
                row[k] = model.scale.standardise(k, row[k]);
        }
        const auto speech = speech_condition(front_end->forward_window(mel()))[0];
        result.condition = torch::cat({speech, controls}, 1);
        if (model.speech_only_null)
            result.uncondition = torch::cat({torch::zeros_like(speech), controls}, 1);
        result.last_frame = torch::tensor(std::vector<float>(last_frame.begin(), last_frame.end()));
        result.pins = {target, influence};
        return result;
    }

    /// One window in the motion's own units.
    Motion sample_window() {
        at::set_num_threads(options.threads);
        const auto noise =
            window_noise(options.seed, window, kWindow, static_cast<std::int64_t>(arkit::kSize));
        const auto x0 = sampler.sample(conditions(), noise, cancel).contiguous();
        Motion motion;
        motion.values.assign(x0.data_ptr<float>(), x0.data_ptr<float>() + x0.numel());
        for (std::size_t i = 0; i < motion.rows(); ++i) {
            for (std::size_t k = 0; k < arkit::kSize; ++k) {
                motion.row(i)[k] =
                    motion.row(i)[k] * model.scale.deviation[k] + model.scale.mean[k];
            }
        }
        return motion;
    }

    /// The frames that two windows share go over from one to the other.
    void cross_fade(Motion& motion) const {
        for (std::size_t i = 0; i < tail.rows(); ++i) {
            const float share = static_cast<float>(i + 1) / static_cast<float>(kOverlap + 1);
            for (std::size_t k = 0; k < arkit::kSize; ++k)
                motion.row(i)[k] = std::lerp(tail.row(i)[k], motion.row(i)[k], share);
        }
    }

    void make_window(Motion& out) {
        Motion motion = sample_window();
        Controls controls;
        for (std::size_t i = 0; i < motion.rows(); ++i) controls.push_back(controls_at(i));
        settle_emotions(controls, motion);
        cross_fade(motion);
        const bool last = finished && frames.size() <= static_cast<std::size_t>(kWindow);
        const std::size_t keep = last ? frames.size() : static_cast<std::size_t>(kHop);
        for (std::size_t k = 0; k < arkit::kSize; ++k)
            last_frame[k] = model.scale.standardise(k, motion.row(kHop - 1)[k]);
        tail.values.assign(motion.values.begin() + kHop * static_cast<std::ptrdiff_t>(arkit::kSize),
                           motion.values.end());
        for (std::size_t i = 0; i < keep; ++i) {
            const auto row = motion.row(i);
            add_sway(frames[i].controls, frames[i].sway, row);
            sharpen_lips(row);
            finish_motion(frames[i].controls, row);
            out.values.insert(out.values.end(), row.begin(), row.end());
        }
        frames.erase(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(keep));
        ++window;
    }
};

MotionStream::MotionStream(const Pack& pack, const MotionOptions& options,
                           const CancelToken& cancel)
    : impl_(std::make_unique<Impl>(pack, options, cancel)) {}
MotionStream::~MotionStream() = default;
MotionStream::MotionStream(MotionStream&&) noexcept = default;
MotionStream& MotionStream::operator=(MotionStream&&) noexcept = default;

void MotionStream::push(const AudioFeatureRow& heard, const ControlRow& controls) {
    impl_->push(heard, controls);
}

void MotionStream::finish() {
    impl_->finished = true;
}

Motion MotionStream::take() {
    Motion motion;
    // A window is sampled once it is sure whether it is the last.
    while (impl_->frames.size() > static_cast<std::size_t>(kWindow) ||
           (impl_->finished && !impl_->frames.empty())) {
        impl_->make_window(motion);
    }
    return motion;
}

}  // namespace ditto
