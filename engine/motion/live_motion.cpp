#include "motion/live_motion.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "motion/face_seam.h"
#include "motion/motion_windows.h"

namespace ditto {
namespace {

constexpr std::int64_t kMostAtOnce = kFeatureRate;

// Breath at rest: about 15 a minute, and out longer than in.
constexpr double kBreathSeconds = 4.0, kBreathIn = 0.4;
constexpr float kBreathPitch = 0.35f;    // degrees
constexpr float kBreathHeight = 0.006f;  // outer-eye distances

/// How far breathed in at a frame, -1…1.
float breath(std::int64_t frame) {
    const double time = static_cast<double>(frame) / kFeatureRate;
    const double phase = time / kBreathSeconds - std::floor(time / kBreathSeconds);
    const double way =
        phase < kBreathIn ? phase / kBreathIn : 1 + (phase - kBreathIn) / (1 - kBreathIn);
    return static_cast<float>(-std::cos(std::numbers::pi * way));
}

void add_breath(const ControlRow& controls, std::int64_t frame, std::span<float> row) {
    const float in = breath(frame);
    row[arkit::kPitch] += (1 - controls.weight(Channel::HeadPitch)) * kBreathPitch * in;
    row[arkit::kY] -= (1 - controls.weight(Channel::HeadY)) * kBreathHeight * in;
}

}  // namespace

struct LiveMotion::Impl {
    CancelToken cancel;
    MotionWindows windows;
    FrameLife life;
    // All from the window's first frame on.
    std::int64_t first = 0;
    std::vector<HeardFrame> heard;
    Controls controls;
    Motion past;                ///< rows that were given, as sampled
    std::vector<float> before;  ///< the row before the window; empty at the start
    FaceSeam seam;
    bool finished = false;

    Impl(const Pack& pack, const MotionOptions& options, const CancelToken& c)
        : cancel(c), windows(pack, options), life(options.seed) {}

    std::int64_t ready() const {
        const auto unheard = static_cast<std::int64_t>(heard.size() - past.rows());
        return std::clamp<std::int64_t>(finished ? unheard : unheard - kAhead, 0, kMostAtOnce);
    }

    /// Forgets the oldest frames, so that `count` more fit into the window.
    void make_room(std::int64_t count) {
        const auto wanted = static_cast<std::int64_t>(past.rows()) + count + kAhead;
        const std::int64_t excess = wanted - window::kFrames;
        if (excess <= 0) return;
        const auto last = past.row(static_cast<std::size_t>(excess - 1));
        before.assign(last.begin(), last.end());
        heard.erase(heard.begin(), heard.begin() + excess);
        controls.erase(controls.begin(), controls.begin() + excess);
        past.values.erase(past.values.begin(),
                          past.values.begin() + excess * static_cast<std::ptrdiff_t>(past.size));
        first += excess;
    }

    WindowInput input() const {
        constexpr auto kFrames = static_cast<std::size_t>(window::kFrames),
                       kHeard = static_cast<std::size_t>(window::kHeard);
        return {0, std::span(heard).first(std::min(heard.size(), kHeard)),
                std::span(controls).first(std::min(controls.size(), kFrames))};
    }

    void give(Motion& sampled, std::size_t i, Motion& out) {
        const auto row = sampled.row(i);
        seam.even(controls[i], row);
        past.values.insert(past.values.end(), row.begin(), row.end());
        auto finished_frame = finished_row(input(), sampled, nullptr, i);
        add_breath(controls[i], first + static_cast<std::int64_t>(i), finished_frame);
        out.values.insert(out.values.end(), finished_frame.begin(), finished_frame.end());
    }
};

LiveMotion::LiveMotion(const Pack& pack, const MotionOptions& options, const CancelToken& cancel)
    : impl_(std::make_unique<Impl>(pack, options, cancel)) {}
LiveMotion::~LiveMotion() = default;
LiveMotion::LiveMotion(LiveMotion&&) noexcept = default;
LiveMotion& LiveMotion::operator=(LiveMotion&&) noexcept = default;

void LiveMotion::push(const AudioFeatureRow& heard, const ControlRow& controls) {
    impl_->heard.push_back(impl_->life.next(heard));
    impl_->controls.push_back(controls);
}

void LiveMotion::finish() {
    impl_->finished = true;
}

std::int64_t LiveMotion::ready() const {
    return impl_->ready();
}

Motion LiveMotion::take() {
    Motion out;
    const std::int64_t count = ready();
    if (count == 0) return out;
    impl_->make_room(count);
    Motion sampled = impl_->windows.continued(impl_->input(), impl_->first, impl_->past,
                                              impl_->before, impl_->cancel);
    const std::size_t from = impl_->past.rows(), end = from + static_cast<std::size_t>(count);
    impl_->seam.begin(sampled.row(from));
    for (std::size_t i = from; i < end; ++i) impl_->give(sampled, i, out);
    if (end < sampled.rows()) impl_->seam.end(sampled.row(end));
    return out;
}

}  // namespace ditto
