#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "media/image.h"

namespace ditto {

/// Pictures by what they were made from, within a number of bytes. When there is no room the ones
/// that were not used for longest go, those that are wanted last. Not thread-safe.
class FrameCache {
  public:
    /// Whether a picture should stay as long as there are others.
    using Wanted = std::function<bool(const std::string& key, std::int64_t frame)>;

    explicit FrameCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// The picture under a key, or null. `use` marks it as just used.
    std::shared_ptr<const Image> find(const std::string& key) const;
    void use(const std::string& key);

    /// Takes in a picture made for a frame and makes room; returns the frames whose pictures went.
    /// A picture larger than the cache is not taken: its own frame is returned.
    std::vector<std::int64_t> put(const std::string& key, std::int64_t frame,
                                  std::shared_ptr<const Image> image, const Wanted& wanted);

    std::size_t bytes() const { return bytes_; }
    std::size_t most_bytes() const { return most_bytes_; }
    std::size_t size() const { return entries_.size(); }

  private:
    struct Entry {
        std::string key;
        std::int64_t frame = 0;
        std::shared_ptr<const Image> image;

        std::size_t bytes() const { return image->pixels.size() + key.size() + sizeof(Entry); }
    };
    using Entries = std::list<Entry>;

    void erase(Entries::iterator entry);

    std::size_t most_bytes_, bytes_ = 0;
    Entries entries_;  ///< last used first
    std::unordered_map<std::string, Entries::iterator> by_key_;
};

}  // namespace ditto
