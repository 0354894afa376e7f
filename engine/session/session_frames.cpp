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
constexpr std::int64_t kReadyAhead = 12;    // frames from the playhead on that are ready
constexpr std::size_t kReadyShare = 4;      // of the bytes, for pictures that are ready
constexpr std::int64_t kAheadShare = 4;     // of the room, for what was not played yet
constexpr std::size_t kUsualCompression = 8;
constexpr std::int64_t kBehindIsFarther = 4;  // films are rather played forward

}  // namespace

void SessionFrames::reset(std::int64_t count) {
    const std::int64_t before = this->count();
    slots_.assign(static_cast<std::size_t>(count), {});
    changed({0, std::max(before, count)});
}

void SessionFrames::set_renderer(const std::string& name, std::size_t bytes) {
    renderer_ = sha256(std::as_bytes(std::span(name)));
    frame_bytes_ = bytes;
    compressed_bytes_ = 0;
    compressed_ = 0;
    touch({0, count()});
}

std::int64_t SessionFrames::playhead() const {
    return std::clamp<std::int64_t>(playhead_, 0, std::max<std::int64_t>(count() - 1, 0));
}

std::int64_t SessionFrames::rank(std::int64_t frame) const {
    const std::int64_t ahead = frame - playhead();
    return ahead >= 0 ? ahead : ahead + count();
}

bool SessionFrames::fits_uncompressed() const {
    return static_cast<std::size_t>(count()) * (frame_bytes_ + kKeptBesides) <= cache_.most_bytes();
}

/// For pictures that are ready to be shown.
std::size_t SessionFrames::ready_bytes() const {
    const std::size_t most = cache_.most_bytes();
    if (fits_uncompressed()) return most;
    const std::size_t least = kReadyAhead * (frame_bytes_ + kKeptBesides);
    return std::min(most, std::max(most / kReadyShare, least));
}

std::int64_t SessionFrames::capacity() const {
    if (fits_uncompressed()) return count();
    const std::size_t each = compressed_ > 0
                                 ? compressed_bytes_ / static_cast<std::size_t>(compressed_)
                                 : frame_bytes_ / kUsualCompression;
    const std::size_t ready = ready_bytes() / (frame_bytes_ + kKeptBesides);
    const std::size_t rest = (cache_.most_bytes() - ready_bytes()) / (each + kKeptBesides);
    return std::min(count(), static_cast<std::int64_t>(ready + rest));
}

std::int64_t SessionFrames::ahead() const {
    const std::int64_t room = capacity();
    if (room == count()) return room;
    return std::max(room / kAheadShare, std::min(room, kReadyAhead));
}

/// From the playhead, in frames to be played.
std::int64_t SessionFrames::distance(std::int64_t frame) const {
    const std::int64_t ahead = rank(frame), behind = count() - ahead;
    return std::min(ahead, behind * kBehindIsFarther);
}

std::string SessionFrames::key(std::int64_t frame, const std::vector<float>& motion) const {
    std::string key = renderer_;
    key.append(reinterpret_cast<const char*>(&frame), sizeof frame);
    key.append(reinterpret_cast<const char*>(motion.data()), motion.size() * sizeof(float));
    return key;
}

void SessionFrames::show(std::int64_t frame, FrameState state, std::string key) {
    Slot& slot = slots_[static_cast<std::size_t>(frame)];
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
    const std::int64_t most = ahead();
    for (std::int64_t rank = 0; rank < most; ++rank) {
        const std::int64_t frame = (playhead() + rank) % count();
        const FrameState state = slots_[static_cast<std::size_t>(frame)].state;
        if (is_final(state)) continue;
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
        if (const auto fidelity = cache_.fidelity(wish.key)) {
            const bool close = final && fidelity == Fidelity::Compressed;
            show(frame, close ? FrameState::Compressed : wish.made, wish.key);
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
    if (frame >= count() || slots_[static_cast<std::size_t>(frame)].key != key) return false;
    const std::int64_t from_playhead = rank(frame), played = capacity() - ahead();
    return from_playhead < ahead() || count() - from_playhead <= played;
}

FrameCache::Wanted SessionFrames::wanted_now() const {
    return [this](const std::string& key, std::int64_t frame) { return wanted(key, frame); };
}

/// Takes in that pictures of these frames went.
void SessionFrames::forget(const std::vector<std::int64_t>& gone) {
    for (const std::int64_t frame : gone) {
        if (frame >= count()) continue;
        const Slot& slot = slots_[static_cast<std::size_t>(frame)];
        if (!slot.key.empty() && !cache_.fidelity(slot.key)) show(frame, FrameState::Missing, {});
    }
}

void SessionFrames::put(const FrameWish& wish, std::shared_ptr<const Image> image, bool current) {
    if (wish.frame < count()) {
        const FrameState before = slots_[static_cast<std::size_t>(wish.frame)].state;
        if (current)
            show(wish.frame, wish.made, wish.key);
        else if (before <= FrameState::Stale)
            show(wish.frame, FrameState::Stale, wish.key);
    }
    forget(cache_.put(wish.key, wish.frame, std::move(image), wanted_now()));
}

std::optional<SessionFrames::Expansion> SessionFrames::begin_expansion() {
    for (std::int64_t rank = 0; rank < std::min(kReadyAhead, count()); ++rank) {
        const std::int64_t frame = (playhead() + rank) % count();
        const std::string& key = slots_[static_cast<std::size_t>(frame)].key;
        if (cache_.find(key) || moving_.contains(frame)) continue;
        if (auto image = cache_.compressed(key)) {
            moving_.insert(frame);
            return Expansion{key, frame, std::move(image)};
        }
    }
    return std::nullopt;
}

void SessionFrames::put_expanded(const Expansion& expansion, std::shared_ptr<const Image> image) {
    forget(cache_.put_expanded(expansion.key, std::move(image), wanted_now()));
    if (expansion.frame < count()) changed({expansion.frame, 1});
}

std::optional<FrameCache::Ready> SessionFrames::begin_compression() {
    const std::size_t leaving = moving_.size() * frame_bytes_;
    auto ready = cache_.trim_ready(ready_bytes() + leaving, [this](std::int64_t frame) {
        return moving_.contains(frame) ? -1 : distance(frame);
    });
    if (ready) moving_.insert(ready->frame);
    return ready;
}

void SessionFrames::put_compressed(const FrameCache::Ready& ready,
                                   std::shared_ptr<const CompressedImage> image) {
    compressed_bytes_ += image->bytes();
    ++compressed_;
    cache_.put_compressed(ready.key, std::move(image));
    if (ready.frame >= count()) return;
    const Slot& slot = slots_[static_cast<std::size_t>(ready.frame)];
    const bool exact = slot.key == ready.key && slot.state == FrameState::Exact;
    if (exact) show(ready.frame, FrameState::Compressed, slot.key);
}

void SessionFrames::make_exact(std::int64_t frame) {
    if (frame < 0 || frame >= count()) return;
    const Slot& slot = slots_[static_cast<std::size_t>(frame)];
    if (slot.state != FrameState::Compressed) return;
    cache_.erase(slot.key);
    show(frame, FrameState::Missing, {});
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

std::int64_t SessionFrames::left() const {
    std::int64_t left = 0;
    const std::int64_t most = ahead();
    for (std::int64_t rank = 0; rank < most; ++rank)
        left += !is_final(slots_[static_cast<std::size_t>((playhead() + rank) % count())].state);
    return left;
}

double SessionFrames::done() const {
    const std::int64_t most = ahead();
    return most > 0 ? 1.0 - static_cast<double>(left()) / static_cast<double>(most) : 1.0;
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
