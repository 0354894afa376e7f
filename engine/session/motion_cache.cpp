#include "session/motion_cache.h"

#include <algorithm>
#include <cstring>

#include "core/sha256.h"

namespace ditto {
namespace {

/// Windows of the chain that are to be sampled before one, from which on it is sampled early.
constexpr std::int64_t kFarWindows = 2;

bool same(const ControlRow& a, const ControlRow& b) {
    return a.value == b.value && a.influence == b.influence;
}

/// What the sampling of a window follows, as a key; empty where it follows nothing.
std::string direction_of(std::span<const ControlRow> controls) {
    if (!directs_sampling(controls)) return {};
    std::vector<float> followed;
    for (const ControlRow& row : controls) {
        for (std::size_t i = 0; i < kChannelCount; ++i) {
            const bool follows =
                acts_on_sampling(static_cast<Channel>(i)) && row.influence[i] > 0.0f;
            followed.push_back(follows ? row.value[i] : 0.0f);
            followed.push_back(follows ? row.influence[i] : 0.0f);
        }
    }
    return sha256(std::as_bytes(std::span(followed)));
}

/// What a window that nothing directs shows in its first `count` rows.
std::vector<ModelValues> values_of(WindowInput input, const Motion& sampled, const Motion* before,
                                   std::int64_t count) {
    const Controls undirected(input.controls.size());
    input.controls = undirected;
    std::vector<ModelValues> values;
    for (std::int64_t i = 0; i < count; ++i)
        values.push_back(
            model_values(finished_row(input, sampled, before, static_cast<std::size_t>(i))));
    return values;
}

/// Where `touched` is set.
std::vector<FrameSpan> spans_of(const std::vector<bool>& touched) {
    std::vector<FrameSpan> spans;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (!touched[i]) continue;
        if (spans.empty() || spans.back().end() != static_cast<std::int64_t>(i))
            spans.push_back({static_cast<std::int64_t>(i), 0});
        ++spans.back().count;
    }
    return spans;
}

}  // namespace

MotionCache::MotionCache(std::shared_ptr<MotionWindows> model, std::vector<HeardFrame> heard)
    : model_(std::move(model)),
      heard_(std::move(heard)),
      controls_(heard_.size()),
      windows_(static_cast<std::size_t>(window::count(frames()))) {}

WindowInput MotionCache::input(std::int64_t index) const {
    const auto first = static_cast<std::size_t>(index * window::kHop);
    const std::size_t rest = heard_.size() - first;
    constexpr auto kHeard = static_cast<std::size_t>(window::kHeard),
                   kFrames = static_cast<std::size_t>(window::kFrames);
    return {index, std::span(heard_).subspan(first, std::min(rest, kHeard)),
            std::span(controls_).subspan(first, std::min(rest, kFrames))};
}

FrameSpan MotionCache::span(std::int64_t index) const {
    const std::int64_t first = index * window::kHop;
    return {first, std::min(window::kFrames, frames() - first)};
}

/// Frames of a window that no later one takes over.
std::int64_t MotionCache::kept(std::int64_t index) const {
    const bool last = index + 1 == static_cast<std::int64_t>(windows_.size());
    return last ? span(index).count : window::kHop;
}

std::vector<FrameSpan> MotionCache::set_direction(Controls controls) {
    controls.resize(heard_.size());
    std::vector<bool> touched(heard_.size());
    for (std::size_t i = 0; i < touched.size(); ++i) touched[i] = !same(controls[i], controls_[i]);
    controls_ = std::move(controls);
    const std::vector<bool> edited = touched;
    for (std::int64_t index = 0; index < static_cast<std::int64_t>(windows_.size()); ++index) {
        const FrameSpan own = span(index);
        const auto first = edited.begin() + own.first, last = edited.begin() + own.end();
        if (std::find(first, last, true) == last) continue;
        const std::string before = windows_[static_cast<std::size_t>(index)].direction;
        direct_window(index);
        if (before != windows_[static_cast<std::size_t>(index)].direction)
            std::fill(touched.begin() + own.first, touched.begin() + own.end(), true);
    }
    forget_old_directions();
    return spans_of(touched);
}

/// Brings a window up to its controls, with what was sampled for them before.
void MotionCache::direct_window(std::int64_t index) {
    Window& window = windows_[static_cast<std::size_t>(index)];
    window.draft = nullptr;
    window.direction = direction_of(input(index).controls);
    window.final = nullptr;
    if (window.direction.empty()) {
        if (has_free(index)) window.final = free_[static_cast<std::size_t>(index)];
    } else if (const auto found = directed_.find({index, window.direction});
               found != directed_.end()) {
        window.final = found->second;
    }
}

/// Keeps as many directions that were left as there are windows.
void MotionCache::forget_old_directions() {
    if (directed_.size() <= 2 * windows_.size() + 64) return;
    std::erase_if(directed_, [&](const auto& entry) {
        const auto& [index, direction] = entry.first;
        return windows_[static_cast<std::size_t>(index)].direction != direction;
    });
}

bool MotionCache::has_free(std::int64_t index) const {
    return index < static_cast<std::int64_t>(free_.size());
}

bool MotionCache::fades_in(std::int64_t frame) const {
    const std::int64_t index = window::of(frame, frames());
    return index > 0 && frame - index * window::kHop < window::kOverlap;
}

bool MotionCache::has_row(std::int64_t frame) const {
    const auto index = static_cast<std::size_t>(window::of(frame, frames()));
    return windows_[index].final && (!fades_in(frame) || windows_[index - 1].final);
}

bool MotionCache::has_draft(std::int64_t frame) const {
    return free_or_early(window::of(frame, frames())) != nullptr;
}

MotionCache::Sampled MotionCache::free_or_early(std::int64_t index) const {
    if (has_free(index)) return free_[static_cast<std::size_t>(index)];
    const auto found = early_.find(index);
    return found == early_.end() ? nullptr : found->second;
}

template <typename Of>
std::vector<float> MotionCache::finished(std::int64_t frame, Of&& of) const {
    const std::int64_t index = window::of(frame, frames());
    const Sampled own = of(index), before = fades_in(frame) ? of(index - 1) : nullptr;
    return finished_row(input(index), *own, before.get(),
                        static_cast<std::size_t>(frame - index * window::kHop));
}

std::vector<float> MotionCache::row(std::int64_t frame) const {
    return finished(
        frame, [&](std::int64_t index) { return windows_[static_cast<std::size_t>(index)].final; });
}

/// Null where there is nothing to make a draft from.
MotionCache::Sampled MotionCache::drafted(std::int64_t index) const {
    const Window& window = windows_[static_cast<std::size_t>(index)];
    if (window.final) return window.final;
    if (const Sampled free = free_or_early(index); free && !window.draft)
        window.draft = std::make_shared<const Motion>(direct(input(index), *free));
    return window.draft;
}

std::vector<float> MotionCache::draft(std::int64_t frame) const {
    return finished(frame, [&](std::int64_t index) { return drafted(index); });
}

std::optional<MotionTask> MotionCache::next(std::int64_t frame, std::span<const FrameSpan> busy) {
    const auto count = static_cast<std::int64_t>(windows_.size());
    if (count == 0) return std::nullopt;
    if (auto early = next_early(frame, busy)) return early;
    const std::int64_t own = window::of(frame, frames()), start = own - (fades_in(frame) ? 1 : 0);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t index = (start + i) % count;
        if (windows_[static_cast<std::size_t>(index)].final) continue;
        const bool directs = has_free(index);
        const auto sampled = directs ? index : static_cast<std::int64_t>(free_.size());
        if (std::ranges::find(busy, span(sampled)) != busy.end()) continue;
        const std::int64_t waiting = start + i <= own ? frame : index * window::kHop;
        return directs ? directed_task(index, waiting) : free_task(waiting);
    }
    return std::nullopt;
}

/// Whether the chain takes long to reach a window.
bool MotionCache::is_far(std::int64_t index) const {
    return index >= static_cast<std::int64_t>(free_.size()) + kFarWindows;
}

/// Of the playhead's window, then of the one after it.
std::optional<MotionTask> MotionCache::next_early(std::int64_t frame,
                                                  std::span<const FrameSpan> busy) {
    const std::int64_t own = window::of(frame, frames());
    if (!is_far(own)) return std::nullopt;
    const auto count = static_cast<std::int64_t>(windows_.size());
    for (std::int64_t index = own; index < std::min(own + 2, count); ++index) {
        if (early_.contains(index)) continue;
        // Each continues from the one before.
        if (std::ranges::find(busy, span(index)) != busy.end()) return std::nullopt;
        return early_task(index, std::max(frame, index * window::kHop));
    }
    return std::nullopt;
}

MotionTask MotionCache::free_task(std::int64_t frame) {
    const auto index = static_cast<std::int64_t>(free_.size());
    const auto result = std::make_shared<Motion>();
    const auto values = std::make_shared<std::vector<ModelValues>>();
    return {.frame = frame,
            .frames = span(index),
            .run =
                [=, model = model_, in = input(index), before = index > 0 ? free_.back() : nullptr,
                 count = kept(index)](const CancelToken& cancel) {
                    *result = model->free(in, before.get(), cancel);
                    *values = values_of(in, *result, before.get(), count);
                },
            .finish =
                [=, this] {
                    free_.push_back(result);
                    early_.erase(index);
                    own_values_.insert(own_values_.end(), values->begin(), values->end());
                    ++sampled_;
                    Window& window = windows_[static_cast<std::size_t>(index)];
                    window.draft = nullptr;
                    if (window.direction.empty()) window.final = result;
                    return span(index);
                },
            .wanted = [] { return true; }};
}

MotionTask MotionCache::early_task(std::int64_t index, std::int64_t frame) {
    const auto result = std::make_shared<Motion>();
    return {
        .frame = frame,
        .frames = span(index),
        .run = [=, model = model_, in = input(index), before = free_or_early(index - 1)](
                   const CancelToken& cancel) { *result = model->free(in, before.get(), cancel); },
        .finish =
            [=, this] {
                ++sampled_;
                if (has_free(index)) return FrameSpan{};
                early_[index] = result;
                windows_[static_cast<std::size_t>(index)].draft = nullptr;
                return span(index);
            },
        .wanted = [=, this] { return !has_free(index); }};
}

MotionTask MotionCache::directed_task(std::int64_t index, std::int64_t frame) {
    const auto result = std::make_shared<Motion>();
    const WindowInput in = input(index);
    const auto key = std::make_pair(index, windows_[static_cast<std::size_t>(index)].direction);
    return {
        .frame = frame,
        .frames = span(index),
        .run =
            [=, model = model_, heard = in.heard,
             controls = Controls(in.controls.begin(), in.controls.end()),
             free = free_[static_cast<std::size_t>(index)],
             before = index > 0 ? free_[static_cast<std::size_t>(index) - 1]
                                : nullptr](const CancelToken& cancel) {
                *result = model->directed({index, heard, controls}, *free, before.get(), cancel);
            },
        .finish =
            [=, this] {
                directed_[key] = result;
                ++sampled_;
                Window& window = windows_[static_cast<std::size_t>(index)];
                if (window.direction == key.second) window.final = result;
                return span(index);
            },
        .wanted =
            [=, this] {
                return windows_[static_cast<std::size_t>(index)].direction == key.second;
            }};
}

double MotionCache::done() const {
    if (windows_.empty()) return 1.0;
    const auto done = std::count_if(windows_.begin(), windows_.end(),
                                    [](const Window& window) { return window.final != nullptr; });
    return static_cast<double>(done) / static_cast<double>(windows_.size());
}

}  // namespace ditto
