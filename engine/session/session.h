#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "media/image.h"
#include "motion/model_values.h"
#include "portrait/face_place.h"
#include "project/project.h"
#include "session/frame_span.h"

namespace ditto {

/// How near a cached picture is to what the project exports.
enum class FrameState : std::uint8_t {
    Missing,
    Stale,       ///< of the project before an edit
    Draft,       ///< of the project as it is, made in a hurry
    Compressed,  ///< that was exact, and was compressed for want of room: close to it
    Exact,  ///< what render_video() renders on the CPU, byte for byte, before FilmLook is applied
};

/// Whether a picture is of the project as it is, to the end.
constexpr bool is_final(FrameState state) {
    return state >= FrameState::Compressed;
}

/// A picture of the preview. `image` is never null; where the project wants another background than
/// the portrait's it has 4 channels.
struct SessionFrame {
    std::shared_ptr<const Image> image;
    FrameState state = FrameState::Missing;
};

/// Where an error has its cause, and where the studio shows it.
enum class ProjectPart : std::uint8_t { Portrait, Audio, Pack, Sampling, Direction };

/// What the session does now.
struct SessionStatus {
    std::string stage;  ///< "portrait", "audio", "motion", "frames"; empty: nothing to do
    double done = 0;    ///< share of the stage, 0…1
    std::int64_t frames_left = 0;  ///< of the stage "frames": pictures still to be made
    std::optional<ProjectPart> error_at;
    std::string error;  ///< one sentence for the user; empty: none

    bool operator==(const SessionStatus&) const = default;
};

/// What the motion model does of itself, nothing directed, as far as it is sampled.
struct OwnMotion {
    std::int64_t take = 0;            ///< another number: another motion, from its start on
    std::vector<ModelValues> frames;  ///< one by one from the frame that was asked for
};

/// Told on the session's threads, never while it holds a lock: its functions may be called back,
/// but must return quickly. What is empty is not called.
struct SessionEvents {
    std::function<void()> media_changed;  ///< frame_count() or portrait() changed
    /// The states of frames `first` to before `first + count` changed, or their pictures, or
    /// whether they are being made.
    std::function<void(std::int64_t first, std::int64_t count)> frames_changed;
    std::function<void()> own_motion_changed{};  ///< own_motion() has more, or another
    std::function<void(const SessionStatus&)> status;
};

struct SessionOptions {
    int threads = 0;  ///< that render frames; 0: as many as the machine has
    /// Of pictures. Those of a film for which this is too little are compressed, but for the
    /// nearest to the playhead.
    std::size_t cache_bytes = std::size_t{1} << 30;
};

/// What was worked so far, so that tests and measurements need no clock.
struct SessionWork {
    std::int64_t portraits = 0;   ///< analysed
    std::int64_t recordings = 0;  ///< heard
    std::int64_t windows = 0;     ///< of motion sampled to the end
    std::int64_t frames = 0;      ///< rendered, drafts as well
    std::int64_t drafts = 0;      ///< rendered from motion that was not sampled yet
};

/// A project brought to life: a project goes in, pictures come out, an edit changes what it touches
/// and nothing else. Holds threads that work on by themselves: the frame under the playhead first,
/// then what comes next, then the rest. Thread-safe.
class Session {
  public:
    explicit Session(SessionEvents events, const SessionOptions& options = {});
    /// Cancels what is being worked; no event comes afterwards.
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Shows this project from now on; returns at once. What is wrong with it is told as status;
    /// set again, it tries once more what failed.
    void set_project(const Project& project);
    /// The frame that is wanted first.
    void set_playhead(std::int64_t frame);
    /// Makes a frame's picture again if it is FrameState::Compressed, to be Exact.
    void make_exact(std::int64_t frame);

    /// 0 until the recording is heard.
    std::int64_t frame_count() const;
    /// 0 until the portrait is prepared.
    int width() const;
    int height() const;
    /// The project's portrait at the size of the frames, nothing moved; null until it is prepared.
    std::shared_ptr<const Image> portrait() const;
    /// Where the face is in it.
    std::optional<FacePlace> face() const;

    /// The best picture there is of a frame; nothing while there is none.
    std::optional<SessionFrame> frame(std::int64_t index) const;
    /// The states of all frames, `frame_count()` of them.
    std::vector<FrameState> cache_map() const;
    /// Frames that are being made now, their pictures or the motion for them; in any order.
    std::vector<FrameSpan> in_the_making() const;

    /// From frame `first` on; nothing when that is not sampled yet.
    OwnMotion own_motion(std::int64_t first = 0) const;

    SessionStatus status() const;
    SessionWork work() const;

    /// Waits until nothing is left to do that the cache has room for and no error prevents, and all
    /// events are told. Not for use in an event.
    void wait_idle() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
