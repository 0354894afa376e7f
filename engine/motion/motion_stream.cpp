#include "motion/motion_stream.h"

#include <algorithm>
#include <deque>
#include <optional>

#include "motion/motion_windows.h"

namespace ditto {

struct MotionStream::Impl {
    /// Both samplings of a window, which are the same where nothing is directed.
    struct Sampled {
        Motion free, directed;
    };

    CancelToken cancel;
    MotionWindows windows;
    FrameLife life;
    std::vector<HeardFrame> heard;  ///< from the next window's first frame on, and the direction
    Controls controls;
    std::int64_t index = 0;  ///< of the next window
    bool finished = false;
    std::optional<Sampled> before;

    Impl(const Pack& pack, const MotionOptions& options, const CancelToken& c)
        : cancel(c), windows(pack, options), life(options.seed) {}

    WindowInput input() const {
        constexpr auto kFrames = static_cast<std::size_t>(window::kFrames),
                       kHeard = static_cast<std::size_t>(window::kHeard);
        return {index, std::span(heard).first(std::min(heard.size(), kHeard)),
                std::span(controls).first(std::min(controls.size(), kFrames))};
    }

    bool last() const {
        return finished && heard.size() <= static_cast<std::size_t>(window::kFrames);
    }

    void make_window(Motion& out) {
        const WindowInput in = input();
        const Motion* const free_before = before ? &before->free : nullptr;
        const Motion* const directed_before = before ? &before->directed : nullptr;
        Sampled sampled;
        sampled.free = windows.free(in, free_before, cancel);
        sampled.directed = directs_sampling(in.controls)
                               ? windows.directed(in, sampled.free, free_before, cancel)
                               : sampled.free;
        const std::size_t keep = last() ? heard.size() : static_cast<std::size_t>(window::kHop);
        for (std::size_t i = 0; i < keep; ++i) {
            const auto row = finished_row(in, sampled.directed, directed_before, i);
            out.values.insert(out.values.end(), row.begin(), row.end());
        }
        heard.erase(heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(keep));
        controls.erase(controls.begin(), controls.begin() + static_cast<std::ptrdiff_t>(keep));
        before = std::move(sampled);
        ++index;
    }
};

MotionStream::MotionStream(const Pack& pack, const MotionOptions& options,
                           const CancelToken& cancel)
    : impl_(std::make_unique<Impl>(pack, options, cancel)) {}
MotionStream::~MotionStream() = default;
MotionStream::MotionStream(MotionStream&&) noexcept = default;
MotionStream& MotionStream::operator=(MotionStream&&) noexcept = default;

void MotionStream::push(const AudioFeatureRow& heard, const ControlRow& controls) {
    impl_->heard.push_back(impl_->life.next(heard));
    impl_->controls.push_back(controls);
}

void MotionStream::finish() {
    impl_->finished = true;
}

Motion MotionStream::take() {
    Motion motion;
    // A window is sampled once it is sure whether it is the last.
    while (impl_->heard.size() > static_cast<std::size_t>(window::kFrames) ||
           (impl_->finished && !impl_->heard.empty())) {
        impl_->make_window(motion);
    }
    return motion;
}

}  // namespace ditto
