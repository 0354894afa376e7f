#include "session/session_frames.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/sha256.h"

namespace ditto {
namespace {

constexpr std::int64_t kDraftsAhead = 25;   // frames: a second
constexpr int kMostFound = 64;              // pictures found again at a time
constexpr std::size_t kKeptBesides = 1024;  // bytes a picture takes besides its pixels

}  // namespace

void SessionFrames::reset(std::int64_t count) {
    const std::int64_t before = this->count();
    slots_.assign(static_cast<std::size_t>(count), {});
    exact_ = 0;
    changed({0, std::max(before, count)});
}

void SessionFrames::set_renderer(const std::string& name, std::size_t bytes) {
    renderer_ = sha256(std::as_bytes(std::span(name)));
    frame_bytes_ = bytes;
    touch({0, count()});
}

std::int64_t SessionFrames::playhead() const {
    return std::clamp<std::int64_t>(playhead_, 0, std::max<std::int64_t>(count() - 1, 0));
}

std::int64_t SessionFrames::rank(std::int64_t frame) const {
    const std::int64_t ahead = frame - playhead();
    return ahead >= 0 ? ahead : ahead + count();
}

std::int64_t SessionFrames::capacity() const {
    const auto room = cache_.most_bytes() / (frame_bytes_ + kKeptBesides);
    return std::min(count(), static_cast<std::int64_t>(room));
}

std::string SessionFrames::key(std::int64_t frame, const std::vector<float>& motion) const {
    std::string key = renderer_;
    key.append(reinterpret_cast<const char*>(&frame), sizeof frame);
    key.append(reinterpret_cast<const char*>(motion.data()), motion.size() * sizeof(float));
    return key;
}

void SessionFrames::show(std::int64_t frame, FrameState state, std::string key) {
    Slot& slot = slots_[static_cast<std::size_t>(frame)];
    exact_ += (state == FrameState::Exact) - (slot.state == FrameState::Exact);
    if (slot.state != state || slot.key != key) changed({frame, 1});
    slot.state = state;
    slot.key = std::move(key);
}

void SessionFrames::touch(const FrameSpan& span) {
    for (std::int64_t i = span.first; i < std::min(span.end(), count()); ++i) {
        const Slot& slot = slots_[static_cast<std::size_t>(i)];
        if (slot.state != FrameState::Missing) show(i, FrameState::Stale, slot.key);
    }
}

SessionFrames::Wishes SessionFrames::wishes(const TakeMotion& motion) {
    Wishes wishes;
    int found = 0;
    for (std::int64_t rank = 0; rank < capacity(); ++rank) {
        const std::int64_t frame = (playhead() + rank) % count();
        const FrameState state = slots_[static_cast<std::size_t>(frame)].state;
        if (state == FrameState::Exact) continue;
        const bool final = motion.has_row(frame);
        const bool helps = !final && !wishes.draft && rank < kDraftsAhead &&
                           state != FrameState::Draft && motion.has_draft(frame);
        if (!final && !helps) continue;
        FrameWish wish;
        wish.frame = frame;
        wish.rank = rank;
        wish.made = final ? FrameState::Exact : FrameState::Draft;
        wish.motion = final ? motion.row(frame) : motion.draft(frame);
        wish.key = key(frame, wish.motion);
        if (busy_.contains(wish.key)) continue;
        if (cache_.find(wish.key)) {
            show(frame, wish.made, wish.key);
            wishes.looked_enough = ++found == kMostFound;
            if (wishes.looked_enough) return wishes;
        } else if (final) {
            wishes.exact = std::move(wish);
            return wishes;
        } else {
            wishes.draft = std::move(wish);
        }
    }
    return wishes;
}

void SessionFrames::begin(const FrameWish& wish) {
    busy_.emplace(wish.key, wish.frame);
    changed({wish.frame, 1});
}

void SessionFrames::end(const FrameWish& wish) {
    busy_.erase(wish.key);
    changed({wish.frame, 1});
}

void SessionFrames::set_sampled(const FrameSpan& span) {
    for (const FrameSpan& other : {sampled_, span})
        if (other.count > 0) changed(other);
    sampled_ = span;
}

std::vector<FrameSpan> SessionFrames::in_the_making() const {
    std::vector<FrameSpan> spans;
    if (sampled_.count > 0) spans.push_back(sampled_);
    for (const auto& [key, frame] : busy_) spans.push_back({frame, 1});
    return spans;
}

bool SessionFrames::wanted(const std::string& key, std::int64_t frame) const {
    return frame < count() && rank(frame) < capacity() &&
           slots_[static_cast<std::size_t>(frame)].key == key;
}

void SessionFrames::put(const FrameWish& wish, std::shared_ptr<const Image> image, bool current) {
    const auto wanted_now = [this](const std::string& key, std::int64_t frame) {
        return wanted(key, frame);
    };
    if (wish.frame < count()) {
        const FrameState before = slots_[static_cast<std::size_t>(wish.frame)].state;
        if (current)
            show(wish.frame, wish.made, wish.key);
        else if (before <= FrameState::Stale)
            show(wish.frame, FrameState::Stale, wish.key);
    }
    for (const std::int64_t gone : cache_.put(wish.key, wish.frame, std::move(image), wanted_now)) {
        if (gone >= count()) continue;
        const Slot& slot = slots_[static_cast<std::size_t>(gone)];
        if (!slot.key.empty() && !cache_.find(slot.key)) show(gone, FrameState::Missing, {});
    }
}

std::optional<SessionFrame> SessionFrames::find(std::int64_t frame) {
    if (frame < 0 || frame >= count()) return std::nullopt;
    const Slot& slot = slots_[static_cast<std::size_t>(frame)];
    cache_.use(slot.key);
    auto image = slot.key.empty() ? nullptr : cache_.find(slot.key);
    if (!image) return std::nullopt;
    return SessionFrame{std::move(image), slot.state};
}

std::vector<FrameState> SessionFrames::states() const {
    std::vector<FrameState> states;
    states.reserve(slots_.size());
    for (const Slot& slot : slots_) states.push_back(slot.state);
    return states;
}

double SessionFrames::done() const {
    const std::int64_t room = capacity();
    return room > 0 ? std::min(1.0, static_cast<double>(exact_) / static_cast<double>(room)) : 1.0;
}

void SessionFrames::changed(const FrameSpan& span) {
    const bool told = !changes_.empty() && changes_.back().first <= span.first &&
                      span.end() <= changes_.back().end();
    if (told) return;
    if (!changes_.empty() && changes_.back().end() == span.first)
        changes_.back().count += span.count;
    else
        changes_.push_back(span);
}

std::vector<FrameSpan> SessionFrames::take_changes() {
    return std::exchange(changes_, {});
}

}  // namespace ditto
