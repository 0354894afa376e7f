#pragma once

#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/progress.h"
#include "pack/pack.h"
#include "render/renderer.h"
#include "session/session_frames.h"
#include "session/session_stages.h"

namespace ditto {

/// A piece of a session's work.
struct SessionTask {
    ProjectPart part = ProjectPart::Portrait;            ///< at fault when it fails
    std::function<void(const CancelToken&)> run;         ///< without the lock
    std::function<void()> finish;                        ///< with it, when all went well
    std::function<void()> fail = [] {};                  ///< with it, when something went wrong
    std::function<void()> end = [] {};                   ///< with it, whatever happened
    std::function<bool()> wanted = [] { return true; };  ///< still; else it is cancelled
    CancelToken cancel;
};

/// What a session knows and what it should do next. Not thread-safe: what does not say that it runs
/// without the session's lock needs it.
class SessionState {
  public:
    SessionState(int threads, std::size_t cache_bytes);

    void set_project(std::shared_ptr<const Project> project);
    void set_playhead(std::int64_t frame) { frames_.set_playhead(frame); }

    /// The most urgent work that nobody does yet, which the caller does now; null: there is none.
    /// `again`: looking was cut short, ask again.
    std::shared_ptr<SessionTask> begin_next(bool& again);
    /// Ends what begin_next() gave. `error`: what went wrong; null: nothing, or it was cancelled.
    void end(const std::shared_ptr<SessionTask>& task, bool finished, const std::string* error);
    bool working() const { return !running_.empty(); }
    void cancel_all();

    SessionFrames& frames() { return frames_; }
    const SessionFrames& frames() const { return frames_; }
    SessionStatus status() const;
    const SessionWork& work() const { return work_; }
    std::int64_t frame_count() const { return frames_.count(); }
    /// That made the last frames; null: there were none yet.
    const std::shared_ptr<const Renderer>& renderer() const { return renderer_; }
    /// Of the project's portrait; null until it is prepared.
    std::shared_ptr<const Renderer> prepared() const {
        return portrait_.current(keys_.portrait) ? portrait_.made->renderer : nullptr;
    }
    OwnMotion own_motion(std::int64_t first) const;
    /// Whether there is more of it, or another, since this was called last.
    bool take_own_motion_changed() { return std::exchange(own_motion_changed_, false); }
    /// Whether renderer or length changed since this was called last.
    bool take_media_changed() { return std::exchange(media_changed_, false); }

  private:
    /// What is made once from some of the settings.
    template <typename T>
    struct Stage {
        std::string key;          ///< of what was made or failed
        std::string running;      ///< key of what is being made
        std::shared_ptr<T> made;  ///< null: failed, or nothing made yet

        bool needs(const std::string& wanted) const { return key != wanted && running != wanted; }
        T* current(const std::string& wanted) const { return key == wanted ? made.get() : nullptr; }
        void forget_failure() {
            if (!made) key.clear();
        }
    };
    struct Keys {
        std::string pack, portrait, recording, motion;
        bool operator==(const Keys&) const = default;
    };

    template <typename T, typename Make, typename Made>
    std::shared_ptr<SessionTask> stage_task(Stage<T>& stage, const std::string Keys::*key,
                                            ProjectPart part, Make make, Made made);
    Keys keys_of(const Project& project) const;
    std::shared_ptr<SessionTask> pack_task();
    std::shared_ptr<SessionTask> portrait_task();
    std::shared_ptr<SessionTask> recording_task();
    void forget_recording();
    std::shared_ptr<SessionTask> take_task();
    std::shared_ptr<SessionTask> media_task();
    std::shared_ptr<SessionTask> direction_task();
    std::shared_ptr<SessionTask> work_on_frames(bool& again);
    std::shared_ptr<SessionTask> motion_task(MotionTask motion);
    std::shared_ptr<SessionTask> frame_task(FrameWish wish);
    std::shared_ptr<SessionTask> expand_task(SessionFrames::Expansion expansion);
    std::shared_ptr<SessionTask> compress_task(FrameCache::Ready ready);
    FrameSpan sampled_frames() const;
    bool ready_for_frames() const;
    void cancel_the_unwanted();

    int threads_;
    std::shared_ptr<const Project> project_;
    Keys keys_;  ///< of what the project needs; empty where it has chosen nothing
    Stage<const Pack> pack_;
    Stage<const MovablePortrait> portrait_;
    Stage<const HeardRecording> recording_;
    Stage<TakeMotion> motion_;
    std::int64_t direction_ = 0;                 ///< counts the timelines that were set
    std::int64_t directed_ = 0, directing_ = 0;  ///< the one the motion follows, is being told
    std::vector<FrameSpan> sampling_;            ///< windows of the motion that are being sampled
    SessionFrames frames_;
    std::list<std::shared_ptr<SessionTask>> running_;
    std::map<ProjectPart, std::string> errors_;
    SessionWork work_;
    std::shared_ptr<const Renderer> renderer_;
    bool media_changed_ = false;
    std::int64_t takes_ = 0;  ///< motions so far
    bool own_motion_changed_ = false;
};

}  // namespace ditto
