#include "session/session_state.h"

#include <algorithm>

namespace ditto {
namespace {

/// Frames between the first that is not exact and the motion that is sampled meanwhile.
constexpr std::int64_t kMotionAhead = 160;
constexpr std::size_t kMostSampled = 2;  // windows at a time

}  // namespace

SessionState::SessionState(int threads, std::size_t cache_bytes)
    : threads_(threads), frames_(cache_bytes) {}

/// Those of motion that follows the face are known as soon as the pack is.
SessionState::Keys SessionState::keys_of(const Project& project) const {
    const ProjectSettings& settings = project.settings;
    Keys keys;
    keys.pack = settings.pack;
    if (!settings.portrait.path.empty()) keys.portrait = portrait_key(settings);
    if (settings.audio.path.empty()) return keys;
    keys.recording = recording_key(settings);
    keys.motion = motion_key(settings);
    const Pack* const pack = pack_.current(keys.pack);
    if (pack && motion_follows_face(*pack)) keys.motion += keys.portrait;
    return keys;
}

void SessionState::set_project(std::shared_ptr<const Project> project) {
    Keys keys = keys_of(*project);
    const bool same = project_ && *project_ == *project;
    const auto renew = [&](auto& stage, const std::string Keys::*key, ProjectPart part) {
        const bool other = keys.*key != keys_.*key;
        if (other) errors_.erase(part);
        if (other || same) stage.forget_failure();
    };
    renew(pack_, &Keys::pack, ProjectPart::Pack);
    renew(portrait_, &Keys::portrait, ProjectPart::Portrait);
    renew(recording_, &Keys::recording, ProjectPart::Audio);
    renew(motion_, &Keys::motion, ProjectPart::Sampling);
    if (keys != keys_) frames_.touch({0, frames_.count()});
    keys_ = std::move(keys);
    if (keys_.recording.empty()) forget_recording();
    if (!project_ || project_->timeline.tracks != project->timeline.tracks) {
        ++direction_;
        errors_.erase(ProjectPart::Direction);
    }
    project_ = std::move(project);
    cancel_the_unwanted();
}

/// Without one there are no frames. It is heard again when it comes back.
void SessionState::forget_recording() {
    recording_.key.clear();
    recording_.made = nullptr;
    if (frames_.count() == 0) return;
    frames_.reset(0);
    media_changed_ = true;
}

void SessionState::cancel_the_unwanted() {
    for (const auto& task : running_)
        if (!task->wanted()) task->cancel.cancel();
}

void SessionState::cancel_all() {
    for (const auto& task : running_) task->cancel.cancel();
}

std::shared_ptr<SessionTask> SessionState::begin_next(bool& again) {
    again = false;
    if (!project_) return nullptr;
    auto task = media_task();
    if (!task) task = direction_task();
    if (!task) task = work_on_frames(again);
    if (task) running_.push_back(task);
    return task;
}

void SessionState::end(const std::shared_ptr<SessionTask>& task, bool finished,
                       const std::string* error) {
    running_.remove(task);
    task->end();
    if (finished) task->finish();
    if (error && task->wanted()) {
        errors_[task->part] = *error;
        task->fail();
    }
    cancel_the_unwanted();
}

template <typename T, typename Make, typename Made>
std::shared_ptr<SessionTask> SessionState::stage_task(Stage<T>& stage, const std::string Keys::*key,
                                                      ProjectPart part, Make make, Made made) {
    const std::string wanted = keys_.*key;
    if (wanted.empty() || !stage.needs(wanted)) return nullptr;
    stage.running = wanted;
    const auto result = std::make_shared<std::shared_ptr<T>>();
    auto task = std::make_shared<SessionTask>();
    task->part = part;
    task->run = [result, make](const CancelToken& cancel) { *result = make(cancel); };
    task->wanted = [this, key, wanted] { return keys_.*key == wanted; };
    task->finish = [this, key, wanted, part, &stage, result, made] {
        if (keys_.*key != wanted) return;
        errors_.erase(part);
        stage.key = wanted;
        stage.made = std::move(*result);
        made();
    };
    task->fail = [&stage, wanted] {
        stage.key = wanted;
        stage.made = nullptr;
    };
    task->end = [&stage, wanted] {
        if (stage.running == wanted) stage.running.clear();
    };
    return task;
}

std::shared_ptr<SessionTask> SessionState::pack_task() {
    return stage_task(
        pack_, &Keys::pack, ProjectPart::Pack,
        [project = project_](const CancelToken&) { return open_pack(project->settings); },
        [this] { keys_ = keys_of(*project_); });
}

std::shared_ptr<SessionTask> SessionState::portrait_task() {
    return stage_task(
        portrait_, &Keys::portrait, ProjectPart::Portrait,
        [project = project_, pack = pack_.made, threads = threads_](const CancelToken& cancel) {
            return prepare_portrait(project->settings, *pack, threads, cancel);
        },
        [this] {
            ++work_.portraits;
            renderer_ = portrait_.made->renderer;
            const auto bytes = static_cast<std::size_t>(renderer_->width()) *
                               static_cast<std::size_t>(renderer_->height()) *
                               static_cast<std::size_t>(renderer_->channels());
            frames_.set_renderer(portrait_.key, bytes);
            media_changed_ = true;
        });
}

std::shared_ptr<SessionTask> SessionState::recording_task() {
    return stage_task(
        recording_, &Keys::recording, ProjectPart::Audio,
        [project = project_, pack = pack_.made, threads = threads_](const CancelToken& cancel) {
            return hear_recording(project->settings, *pack, threads, cancel);
        },
        [this] {
            ++work_.recordings;
            if (keys_.recording.empty()) return forget_recording();
            frames_.reset(recording_.made->frames());
            media_changed_ = true;
        });
}

std::shared_ptr<SessionTask> SessionState::take_task() {
    if (!recording_.current(keys_.recording)) return nullptr;
    const bool face_known = portrait_.current(keys_.portrait);
    if (!face_known && motion_follows_face(*pack_.made)) return nullptr;
    return stage_task(
        motion_, &Keys::motion, ProjectPart::Sampling,
        [project = project_, pack = pack_.made, heard = recording_.made,
         portrait = face_known ? portrait_.made : nullptr](const CancelToken&) {
            return prepare_motion(project->settings, *pack, *heard, portrait.get());
        },
        [this] {
            directed_ = 0;
            ++takes_;
            own_motion_changed_ = true;
            frames_.touch({0, frames_.count()});
        });
}

/// What comes before frames: pack, then portrait and recording, then the motion model.
std::shared_ptr<SessionTask> SessionState::media_task() {
    if (auto task = pack_task()) return task;
    if (!pack_.current(keys_.pack)) return nullptr;
    if (auto task = portrait_task()) return task;
    if (auto task = recording_task()) return task;
    return take_task();
}

std::shared_ptr<SessionTask> SessionState::direction_task() {
    if (!motion_.current(keys_.motion)) return nullptr;
    if (directed_ == direction_ || directing_ == direction_) return nullptr;
    directing_ = direction_;
    const auto take = motion_.made;
    const auto controls = std::make_shared<Controls>();
    auto task = std::make_shared<SessionTask>();
    task->part = ProjectPart::Direction;
    task->run = [project = project_, take, controls](const CancelToken&) {
        *controls = project->timeline.sample(0, take->frames(), kFeatureRate);
    };
    task->finish = [this, take, controls, direction = direction_] {
        if (motion_.made != take) return;
        for (const FrameSpan& span : take->set_direction(std::move(*controls))) frames_.touch(span);
        directed_ = direction;
    };
    task->fail = [this, direction = direction_] { directed_ = direction; };
    task->end = [this, direction = direction_] {
        if (directing_ == direction) directing_ = 0;
    };
    return task;
}

bool SessionState::ready_for_frames() const {
    return recording_.current(keys_.recording) && motion_.current(keys_.motion) &&
           directed_ == direction_;
}

std::shared_ptr<SessionTask> SessionState::work_on_frames(bool& again) {
    if (!ready_for_frames()) return nullptr;
    if (auto expansion = frames_.begin_expansion()) return expand_task(std::move(*expansion));
    SessionFrames::Wishes wishes;
    if (portrait_.current(keys_.portrait)) wishes = frames_.wishes(*motion_.made);
    again = wishes.looked_enough;
    if (again) return nullptr;
    if (wishes.draft && wishes.draft->rank == 0) return frame_task(std::move(*wishes.draft));
    if (wishes.exact && wishes.exact->rank == 0) return frame_task(std::move(*wishes.exact));
    if (auto ready = frames_.begin_compression()) return compress_task(std::move(*ready));
    const std::int64_t first_exact = wishes.exact ? wishes.exact->rank : frames_.count();
    if (sampling_.size() < kMostSampled && first_exact > 0) {
        auto motion = motion_.made->next(frames_.playhead(), sampling_);
        // Windows are sampled one by one, but for the two that the frame under the playhead may be
        // of.
        const std::int64_t furthest = sampling_.empty() ? first_exact + kMotionAhead : 0;
        if (motion && frames_.rank(motion->frame) <= furthest)
            return motion_task(std::move(*motion));
    }
    if (wishes.exact) return frame_task(std::move(*wishes.exact));
    if (wishes.draft) return frame_task(std::move(*wishes.draft));
    return nullptr;
}

/// From the first frame whose motion is being sampled to the last.
FrameSpan SessionState::sampled_frames() const {
    if (sampling_.empty()) return {};
    const auto [first, last] = std::ranges::minmax(sampling_, {}, &FrameSpan::first);
    return {first.first, last.end() - first.first};
}

std::shared_ptr<SessionTask> SessionState::motion_task(MotionTask motion) {
    sampling_.push_back(motion.frames);
    frames_.set_sampled(sampled_frames());
    const auto take = motion_.made;
    auto task = std::make_shared<SessionTask>();
    task->part = ProjectPart::Sampling;
    task->cancel = motion.cancel;
    task->run = motion.run;
    task->wanted = [this, take, wanted = motion.wanted] {
        return motion_.current(keys_.motion) == take.get() && wanted();
    };
    task->finish = [this, take, finish = motion.finish] {
        finish();
        ++work_.windows;
        own_motion_changed_ = true;
    };
    task->fail = [this] { motion_.made = nullptr; };
    task->end = [this, sampled = motion.frames] {
        sampling_.erase(std::ranges::find(sampling_, sampled));
        frames_.set_sampled(sampled_frames());
    };
    return task;
}

std::shared_ptr<SessionTask> SessionState::frame_task(FrameWish asked) {
    frames_.begin(asked);
    const auto wish = std::make_shared<const FrameWish>(std::move(asked));
    const auto image = std::make_shared<Image>();
    const auto renderer = portrait_.made->renderer;
    const auto take = motion_.made;
    auto task = std::make_shared<SessionTask>();
    task->part = ProjectPart::Portrait;
    task->run = [renderer, wish, image](const CancelToken&) {
        renderer->render(wish->motion, *image);
    };
    task->finish = [this, wish, image, renderer, take] {
        ++work_.frames;
        if (wish->made == FrameState::Draft) ++work_.drafts;
        const bool same = prepared() == renderer && motion_.current(keys_.motion) == take.get();
        const bool exact = wish->made == FrameState::Exact;
        const bool current =
            same &&
            (exact ? take->has_row(wish->frame) && take->row(wish->frame) == wish->motion
                   : take->has_draft(wish->frame) && take->draft(wish->frame) == wish->motion);
        frames_.put(*wish, image, current);
    };
    task->fail = [this] { portrait_.made = nullptr; };
    task->end = [this, wish] { frames_.end(*wish); };
    return task;
}

std::shared_ptr<SessionTask> SessionState::expand_task(SessionFrames::Expansion wanted) {
    const auto expansion = std::make_shared<const SessionFrames::Expansion>(std::move(wanted));
    const auto image = std::make_shared<Image>();
    auto task = std::make_shared<SessionTask>();
    task->part = ProjectPart::Portrait;
    task->run = [=](const CancelToken&) { *image = expansion->image->expand(); };
    task->finish = [=, this] { frames_.put_expanded(*expansion, image); };
    task->end = [=, this] { frames_.end_move(expansion->frame); };
    return task;
}

std::shared_ptr<SessionTask> SessionState::compress_task(FrameCache::Ready farthest) {
    const auto ready = std::make_shared<const FrameCache::Ready>(std::move(farthest));
    const auto image = std::make_shared<std::shared_ptr<const CompressedImage>>();
    auto task = std::make_shared<SessionTask>();
    task->part = ProjectPart::Portrait;
    task->run = [=](const CancelToken&) {
        *image = std::make_shared<const CompressedImage>(*ready->image);
    };
    task->finish = [=, this] { frames_.put_compressed(*ready, std::move(*image)); };
    task->end = [=, this] { frames_.end_move(ready->frame); };
    return task;
}

OwnMotion SessionState::own_motion(std::int64_t first) const {
    OwnMotion own{.take = takes_, .frames = {}};
    if (!motion_.made) return own;
    const auto values = motion_.made->own_values();
    if (first < static_cast<std::int64_t>(values.size()))
        own.frames.assign(values.begin() + first, values.end());
    return own;
}

SessionStatus SessionState::status() const {
    SessionStatus status;
    if (!errors_.empty()) {
        status.error_at = errors_.begin()->first;
        status.error = errors_.begin()->second;
    }
    if (!project_) return status;
    const auto waits = [](const auto& stage, const std::string& key) {
        return !key.empty() && stage.key != key;
    };
    const TakeMotion* const motion = motion_.current(keys_.motion);
    const bool pack = pack_.current(keys_.pack);
    if (waits(pack_, keys_.pack) || (pack && waits(portrait_, keys_.portrait))) {
        status.stage = "portrait";
    } else if (pack && waits(recording_, keys_.recording)) {
        status.stage = "audio";
    } else if (pack && recording_.current(keys_.recording) && waits(motion_, keys_.motion)) {
        status.stage = "motion";
    } else if (motion && portrait_.current(keys_.portrait) && frames_.done() < 1.0) {
        status.stage = "frames";
        status.done = frames_.done();
        status.frames_left = frames_.left();
    } else if (motion && motion->done() < 1.0) {
        status.stage = "motion";
        status.done = motion->done();
    }
    return status;
}

}  // namespace ditto
