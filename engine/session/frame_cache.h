#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "media/compressed_image.h"
#include "media/image.h"

namespace ditto {

/// How a picture of the cache relates to the one that was put in.
enum class Fidelity : std::uint8_t {
    Compressed,  ///< it was compressed: close to it
    Exact,       ///< the same bytes
};

/// Pictures by what they were made from, within a number of bytes, ready to be shown or compressed.
/// When there is no room the ones that were not used for longest go, those that are wanted last.
/// Compressing and expanding is the caller's: it takes too long to be done under a lock.
/// Not thread-safe.
class FrameCache {
  public:
    /// Whether a picture should stay as long as there are others.
    using Wanted = std::function<bool(const std::string& key, std::int64_t frame)>;
    /// How far a frame is from being shown; negative: its pictures stay as they are.
    using Distance = std::function<std::int64_t(std::int64_t frame)>;

    explicit FrameCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// The picture under a key if it is ready to be shown, or null. `use` marks it as just used.
    std::shared_ptr<const Image> find(const std::string& key) const;
    void use(const std::string& key);
    /// Whether there is a picture under a key, ready or compressed, and what it is worth.
    std::optional<Fidelity> fidelity(const std::string& key) const;
    /// The compressed picture under a key; null: there is none.
    std::shared_ptr<const CompressedImage> compressed(const std::string& key) const;

    /// Takes in a picture made for a frame and makes room; returns the frames whose pictures went.
    /// A picture larger than the cache is not taken: its own frame is returned.
    std::vector<std::int64_t> put(const std::string& key, std::int64_t frame,
                                  std::shared_ptr<const Image> image, const Wanted& wanted);
    /// A picture that is there, compressed.
    void put_compressed(const std::string& key, std::shared_ptr<const CompressedImage> image);
    /// A compressed picture that is there, expanded; returns the frames whose pictures went.
    std::vector<std::int64_t> put_expanded(const std::string& key,
                                           std::shared_ptr<const Image> image,
                                           const Wanted& wanted);

    void erase(const std::string& key);

    struct Ready {
        std::string key;
        std::int64_t frame = 0;
        std::shared_ptr<const Image> image;
    };
    /// Brings the pictures that are ready down to a number of bytes, the farthest first: where one
    /// is compressed as well, only that is kept. Stops at the first that has to be compressed
    /// before it can go, and returns it; nothing when no more has to go.
    std::optional<Ready> trim_ready(std::size_t most_bytes, const Distance& distance);

    std::size_t bytes() const { return bytes_; }
    std::size_t ready_bytes() const { return ready_bytes_; }
    std::size_t most_bytes() const { return most_bytes_; }
    std::size_t size() const { return entries_.size(); }

  private:
    struct Entry {
        std::string key;
        std::int64_t frame = 0;
        std::shared_ptr<const Image> image;                 ///< null: to be expanded
        std::shared_ptr<const CompressedImage> compressed;  ///< null: not compressed
        Fidelity fidelity = Fidelity::Exact;

        std::size_t ready_bytes() const { return image ? image->pixels.size() : 0; }
        std::size_t bytes() const {
            return ready_bytes() + (compressed ? compressed->bytes() : 0) + key.size() +
                   sizeof(Entry);
        }
    };
    using Entries = std::list<Entry>;

    Entry* entry(const std::string& key) const;
    /// Changes an entry and keeps the sums of bytes.
    template <typename Change>
    void update(Entry& entry, Change change);
    void erase(Entries::iterator entry);
    std::vector<std::int64_t> make_room(const Wanted& wanted);

    std::size_t most_bytes_, bytes_ = 0, ready_bytes_ = 0;
    Entries entries_;  ///< last used first
    std::unordered_map<std::string, Entries::iterator> by_key_;
};

}  // namespace ditto
