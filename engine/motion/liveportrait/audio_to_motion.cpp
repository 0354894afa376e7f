#include "motion/liveportrait/audio_to_motion.h"

#include <algorithm>
#include <utility>

#include "core/error.h"

namespace ditto {
namespace {

/// Scale, angles and shift are smoothed; the expression never is.
constexpr std::size_t kSmoothed = kMotionOffsets[static_cast<std::size_t>(MotionPart::Expression)];

void require(bool fulfilled, const char* message) {
    if (!fulfilled) throw Error(ErrorKind::BadInput, message);
}

MotionVector smoothed(std::span<const MotionVector> frames, std::size_t frame, std::size_t half) {
    const std::size_t first = frame - std::min(frame, half);
    const auto near = frames.subspan(first, std::min(frames.size(), frame + half + 1) - first);
    MotionVector mean = frames[frame];
    for (std::size_t i = 0; i < kSmoothed; ++i) {
        float sum = 0.0f;
        for (const MotionVector& motion : near) sum += motion[i];
        mean[i] = sum / static_cast<float>(near.size());
    }
    return mean;
}

MotionVector blend(const MotionVector& from, const MotionVector& to, float weight) {
    MotionVector mixed;
    for (std::size_t i = 0; i < kMotionValues; ++i)
        mixed[i] = from[i] * (1.0f - weight) + to[i] * weight;
    return mixed;
}

MotionVector clamped(MotionVector motion, const std::optional<MotionLimits>& limits) {
    if (limits)
        for (std::size_t i = 0; i < kMotionValues; ++i)
            motion[i] = std::min(std::max(motion[i], limits->low[i]), limits->high[i]);
    return motion;
}

}  // namespace

AudioToMotion::AudioToMotion(const MotionVector& source, FrameCondition condition, WindowFn sample,
                             AudioToMotionOptions options)
    : condition_(std::move(condition)),
      sample_(std::move(sample)),
      options_(std::move(options)),
      source_(source),
      last_frame_(source) {
    require(options_.overlap >= 1 && options_.overlap < kWindowFrames,
            "windows of motion overlap by 1 to 79 frames");
    require(options_.smoothing >= 1 && options_.smoothing < static_cast<int>(kWindowFrames),
            "motion is smoothed over 1 to 79 frames");
    require(options_.reset_every >= 0, "motion is reset every 0 or more windows");
    require(options_.kept_first <= options_.kept_end && options_.kept_end <= kMotionValues,
            "the columns that a reset keeps lie between 0 and 265");
    fused_ = live() ? std::min(options_.overlap, step()) : options_.overlap;
    half_ = static_cast<std::size_t>(options_.smoothing / 2);
    if (!live()) return;
    require(options_.live_silence->size() == options_.overlap * kHubertValues,
            "live motion starts with as many rows of silence as windows overlap");
    released_ = options_.overlap;
    add_conditions(*options_.live_silence);
}

void AudioToMotion::push(std::span<const float> audio) {
    require(audio.size() % kHubertValues == 0, "audio features come in rows of 1024 values");
    while (!audio.empty()) {
        const std::size_t values = std::min(audio.size(), kWindowFrames * kHubertValues);
        add_conditions(audio.first(values));
        audio = audio.subspan(values);
        while (conditions_.size() >= kWindowFrames * condition_.size()) sample_window();
    }
}

void AudioToMotion::finish() {
    const std::size_t silence = live() ? options_.overlap : 0;
    if (rows_made_ == silence) return;
    for (std::size_t left = conditions_.size() / condition_.size(); left > 0;
         left -= std::min(left, step())) {
        pad_conditions();
        sample_window();
        if (live()) break;
    }
    release(rows_made_, true);
}

std::vector<MotionVector> AudioToMotion::take() {
    return std::exchange(ready_, {});
}

void AudioToMotion::add_conditions(std::span<const float> audio) {
    const auto silence = live() ? static_cast<std::int64_t>(options_.overlap) : 0;
    const std::int64_t first = static_cast<std::int64_t>(rows_made_) - silence;
    auto rows = condition_.rows(audio, first);
    if (options_.direct)
        for (std::size_t i = 0; i < audio.size() / kHubertValues; ++i)
            options_.direct(std::max<std::int64_t>(first + static_cast<std::int64_t>(i), 0),
                            std::span(rows).subspan(i * condition_.size(), condition_.size()));
    conditions_.insert(conditions_.end(), rows.begin(), rows.end());
    rows_made_ += audio.size() / kHubertValues;
}

void AudioToMotion::pad_conditions() {
    const std::vector<float> last(
        conditions_.end() - static_cast<std::ptrdiff_t>(condition_.size()), conditions_.end());
    while (conditions_.size() < kWindowFrames * condition_.size())
        conditions_.insert(conditions_.end(), last.begin(), last.end());
}

void AudioToMotion::sample_window() {
    const std::size_t values = condition_.size();
    append_window(
        sample_(windows_, last_frame_, std::span(conditions_).first(kWindowFrames * values)));
    ++windows_;
    conditions_.erase(conditions_.begin(),
                      conditions_.begin() + static_cast<std::ptrdiff_t>(step() * values));
    choose_last_frame();
    release(std::min(first_ + motion_.size() - fused_, rows_made_), false);
    drop_used();
}

void AudioToMotion::append_window(const std::vector<MotionVector>& window) {
    if (window.size() != kWindowFrames)
        throw Error(ErrorKind::Internal, "a window of motion has 80 frames");
    if (windows_ == 0) {
        motion_ = window;
        smooth(0, kWindowFrames);
        if (live()) rest_ = clamped(motion_[0], options_.limits);
        return;
    }
    const std::size_t old_size = motion_.size();
    for (std::size_t i = 0; i < fused_; ++i) {
        MotionVector& old = motion_[old_size - fused_ + i];
        old = blend(old, window[options_.overlap - fused_ + i],
                    static_cast<float>(i) / static_cast<float>(fused_));
    }
    motion_.insert(motion_.end(), window.begin() + static_cast<std::ptrdiff_t>(options_.overlap),
                   window.end());
    smooth(old_size - fused_, old_size + 1);
}

void AudioToMotion::smooth(std::size_t first, std::size_t end) {
    std::vector<MotionVector> result;
    for (std::size_t i = first; i < end; ++i) result.push_back(smoothed(motion_, i, half_));
    std::ranges::copy(result, motion_.begin() + static_cast<std::ptrdiff_t>(first));
}

void AudioToMotion::choose_last_frame() {
    const MotionVector& last = motion_[motion_.size() - options_.overlap - 1];
    const auto every = options_.reset_every;
    if (every == 0 || windows_ % every != 0) {
        last_frame_ = last;
        return;
    }
    last_frame_ = source_;
    std::copy(last.begin() + static_cast<std::ptrdiff_t>(options_.kept_first),
              last.begin() + static_cast<std::ptrdiff_t>(options_.kept_end),
              last_frame_.begin() + static_cast<std::ptrdiff_t>(options_.kept_first));
}

void AudioToMotion::release(std::size_t end, bool ended) {
    const auto frames = std::span<const MotionVector>(motion_).first(end - first_);
    const std::size_t half = live() ? 0 : half_;
    const std::size_t wait = ended ? 0 : half;  // for frames that the average still needs
    for (; released_ + wait < end; ++released_)
        ready_.push_back(clamped(smoothed(frames, released_ - first_, half), options_.limits));
}

void AudioToMotion::drop_used() {
    // The next window reaches back to the fused frames and to the one that it continues from,
    // smoothing `half_` frames further.
    const std::size_t end = first_ + motion_.size();
    const std::size_t needed = std::min(end - std::max(fused_, options_.overlap + 1), released_);
    const std::size_t keep_from = needed - std::min(needed, half_);
    if (keep_from <= first_) return;
    motion_.erase(motion_.begin(),
                  motion_.begin() + static_cast<std::ptrdiff_t>(keep_from - first_));
    first_ = keep_from;
}

}  // namespace ditto
