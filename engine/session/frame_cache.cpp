#include "session/frame_cache.h"

#include <iterator>

namespace ditto {

FrameCache::Entry* FrameCache::entry(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : &*found->second;
}

std::shared_ptr<const Image> FrameCache::find(const std::string& key) const {
    const Entry* const found = entry(key);
    return found ? found->image : nullptr;
}

void FrameCache::use(const std::string& key) {
    const auto found = by_key_.find(key);
    if (found != by_key_.end()) entries_.splice(entries_.begin(), entries_, found->second);
}

std::optional<Fidelity> FrameCache::fidelity(const std::string& key) const {
    const Entry* const found = entry(key);
    return found ? std::optional(found->fidelity) : std::nullopt;
}

std::shared_ptr<const CompressedImage> FrameCache::compressed(const std::string& key) const {
    const Entry* const found = entry(key);
    return found ? found->compressed : nullptr;
}

template <typename Change>
void FrameCache::update(Entry& entry, Change change) {
    bytes_ -= entry.bytes();
    ready_bytes_ -= entry.ready_bytes();
    change();
    bytes_ += entry.bytes();
    ready_bytes_ += entry.ready_bytes();
}

void FrameCache::erase(Entries::iterator entry) {
    bytes_ -= entry->bytes();
    ready_bytes_ -= entry->ready_bytes();
    by_key_.erase(entry->key);
    entries_.erase(entry);
}

void FrameCache::erase(const std::string& key) {
    if (const auto found = by_key_.find(key); found != by_key_.end()) erase(found->second);
}

std::vector<std::int64_t> FrameCache::put(const std::string& key, std::int64_t frame,
                                          std::shared_ptr<const Image> image,
                                          const Wanted& wanted) {
    erase(key);
    Entry made{.key = key, .frame = frame, .image = std::move(image), .compressed = nullptr};
    if (made.bytes() > most_bytes_) return {frame};
    bytes_ += made.bytes();
    ready_bytes_ += made.ready_bytes();
    entries_.push_front(std::move(made));
    by_key_[key] = entries_.begin();
    return make_room(wanted);
}

void FrameCache::put_compressed(const std::string& key,
                                std::shared_ptr<const CompressedImage> image) {
    Entry* const found = entry(key);
    if (!found) return;
    update(*found, [&] {
        found->compressed = std::move(image);
        found->image = nullptr;
        found->fidelity = Fidelity::Compressed;
    });
}

std::vector<std::int64_t> FrameCache::put_expanded(const std::string& key,
                                                   std::shared_ptr<const Image> image,
                                                   const Wanted& wanted) {
    Entry* const found = entry(key);
    if (!found) return {};
    update(*found, [&] { found->image = std::move(image); });
    use(key);
    return make_room(wanted);
}

std::vector<std::int64_t> FrameCache::make_room(const Wanted& wanted) {
    std::vector<std::int64_t> gone;
    for (const bool spare_wanted : {true, false}) {
        for (auto entry = entries_.end(); bytes_ > most_bytes_ && entry != entries_.begin();) {
            const auto candidate = std::prev(entry);
            if (spare_wanted && wanted(candidate->key, candidate->frame)) {
                entry = candidate;
                continue;
            }
            gone.push_back(candidate->frame);
            erase(candidate);
        }
    }
    return gone;
}

std::optional<FrameCache::Ready> FrameCache::trim_ready(std::size_t most_bytes,
                                                        const Distance& distance) {
    while (ready_bytes_ > most_bytes) {
        Entry* farthest = nullptr;
        std::int64_t most = -1;
        for (Entry& entry : entries_) {
            const std::int64_t away = entry.image ? distance(entry.frame) : -1;
            if (away <= most) continue;
            most = away;
            farthest = &entry;
        }
        if (!farthest) break;
        if (!farthest->compressed) return Ready{farthest->key, farthest->frame, farthest->image};
        update(*farthest, [&] { farthest->image = nullptr; });
    }
    return std::nullopt;
}

}  // namespace ditto
