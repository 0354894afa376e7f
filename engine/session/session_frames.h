#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/frame_cache.h"
#include "session/session.h"
#include "session/take_motion.h"

namespace ditto {

/// A picture to be made.
struct FrameWish {
    std::int64_t frame = 0;
    std::int64_t rank = 0;  ///< 0 under the playhead, then the frames behind it, then the rest
    FrameState made = FrameState::Exact;  ///< what it will be
    std::string key;
    std::vector<float> motion;
};

/// The pictures of a take: which there are, and which to make next. Not thread-safe.
class SessionFrames {
  public:
    explicit SessionFrames(std::size_t cache_bytes) : cache_(cache_bytes) {}

    /// A compressed picture that will be shown soon.
    struct Expansion {
        std::string key;
        std::int64_t frame = 0;
        std::shared_ptr<const CompressedImage> image;
    };

    /// Another take, of which nothing can be shown yet.
    void reset(std::int64_t count);
    /// Pictures are `bytes` large and made by the renderer of this name from now on.
    void set_renderer(const std::string& name, std::size_t bytes);
    void set_playhead(std::int64_t frame) { playhead_ = frame; }
    std::int64_t playhead() const;
    std::int64_t rank(std::int64_t frame) const;

    /// The frames' motion may be another now.
    void touch(const FrameSpan& span);

    /// The first frame whose picture can be made exact, and the first near the playhead that a
    /// draft would help. Finds pictures that are there from before an edit. `looked_enough`: it
    /// found so many that the lock should be given up before going on.
    struct Wishes {
        std::optional<FrameWish> exact, draft;
        bool looked_enough = false;
    };
    Wishes wishes(const TakeMotion& motion);
    void begin(const FrameWish& wish);
    void end(const FrameWish& wish);
    /// Motion for these frames is being sampled; none when empty.
    void set_sampled(const FrameSpan& span);
    /// Takes in what was made; `current`: the frame's motion is still the wish's.
    void put(const FrameWish& wish, std::shared_ptr<const Image> image, bool current);

    /// The picture to expand first; nothing when those at the playhead are ready. `frame`'s
    /// pictures are left alone until end_move().
    std::optional<Expansion> begin_expansion();
    void put_expanded(const Expansion& expansion, std::shared_ptr<const Image> image);
    /// The picture to compress first; nothing when there is room enough for those that are ready.
    std::optional<FrameCache::Ready> begin_compression();
    void put_compressed(const FrameCache::Ready& ready,
                        std::shared_ptr<const CompressedImage> image);
    /// Forgets a compressed picture, so that it is made again.
    void make_exact(std::int64_t frame);
    void end_move(std::int64_t frame) { moving_.erase(frame); }

    std::int64_t count() const { return static_cast<std::int64_t>(slots_.size()); }
    std::optional<SessionFrame> find(std::int64_t frame);
    std::vector<FrameState> states() const;
    /// Frames whose pictures, or whose motion, is being made, in any order.
    std::vector<FrameSpan> in_the_making() const;
    /// Frames that are made ahead of the playhead and are not final yet.
    std::int64_t left() const;
    /// Share of the frames that are made ahead of the playhead that are final, 0…1.
    double done() const;
    /// Frames whose state or picture changed since this was called last.
    std::vector<FrameSpan> take_changes();
    bool has_changes() const { return !changes_.empty(); }

    /// The key of a frame rendered from a row of motion.
    std::string key(std::int64_t frame, const std::vector<float>& motion) const;

  private:
    struct Slot {
        FrameState state = FrameState::Missing;
        std::string key;  ///< of the picture that is shown; empty: none
    };

    /// Frames that the cache has room for.
    std::int64_t capacity() const;
    /// Frames from the playhead on that are made: all, or as many as leave room for what was
    /// played.
    std::int64_t ahead() const;
    bool fits_uncompressed() const;
    std::size_t ready_bytes() const;
    std::int64_t distance(std::int64_t frame) const;
    FrameCache::Wanted wanted_now() const;
    void forget(const std::vector<std::int64_t>& gone);
    void show(std::int64_t frame, FrameState state, std::string key);
    bool wanted(const std::string& key, std::int64_t frame) const;
    void changed(const FrameSpan& span);

    FrameCache cache_;
    std::vector<Slot> slots_;
    std::map<std::string, std::int64_t> busy_;  ///< frames that are being made, by their keys
    FrameSpan sampled_;                         ///< frames whose motion is being made
    std::string renderer_;                      ///< hash of its name, so that keys stay short
    std::size_t frame_bytes_ = 0;
    std::set<std::int64_t> moving_;  ///< frames of which a picture is being compressed or expanded
    std::size_t compressed_bytes_ = 0;  ///< of all pictures compressed so far
    std::int64_t compressed_ = 0;       ///< how many
    std::int64_t playhead_ = 0;
    std::vector<FrameSpan> changes_;
};

}  // namespace ditto
