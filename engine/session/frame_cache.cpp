#include "session/frame_cache.h"

#include <iterator>

namespace ditto {

std::shared_ptr<const Image> FrameCache::find(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second->image;
}

void FrameCache::use(const std::string& key) {
    const auto found = by_key_.find(key);
    if (found != by_key_.end()) entries_.splice(entries_.begin(), entries_, found->second);
}

void FrameCache::erase(Entries::iterator entry) {
    bytes_ -= entry->bytes();
    by_key_.erase(entry->key);
    entries_.erase(entry);
}

std::vector<std::int64_t> FrameCache::put(const std::string& key, std::int64_t frame,
                                          std::shared_ptr<const Image> image,
                                          const Wanted& wanted) {
    if (const auto found = by_key_.find(key); found != by_key_.end()) erase(found->second);
    Entry made{key, frame, std::move(image)};
    if (made.bytes() > most_bytes_) return {frame};
    entries_.push_front(std::move(made));
    by_key_[key] = entries_.begin();
    bytes_ += entries_.front().bytes();

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

}  // namespace ditto
