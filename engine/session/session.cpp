#include "session/session.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/error.h"
#include "core/out_of_memory.h"
#include "session/session_state.h"

namespace ditto {
namespace {

int threads_of(const SessionOptions& options) {
    if (options.threads > 0) return options.threads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

/// Runs a task. Returns whether it came to its end; `error` says why not, unless it was cancelled.
bool run(const SessionTask& task, std::optional<std::string>& error) {
    try {
        task.cancel.check();
        task.run(task.cancel);
        return true;
    } catch (const Error& e) {
        if (e.kind() != ErrorKind::Cancelled) error = e.what();
    } catch (const std::exception& e) {
        error = is_out_of_memory(e)
                    ? "not enough memory; close other programs or make the video smaller"
                    : e.what();
    }
    return false;
}

}  // namespace

struct Session::Impl {
    const SessionEvents events;
    std::mutex mutex;
    std::condition_variable changed;  ///< of all that follows
    SessionState state;
    std::int64_t version = 0;  ///< counts what may have made work
    int tellers = 0;           ///< threads that tell events
    bool idle = true, ending = false;
    std::mutex telling;  ///< taken before `mutex`: events are told one at a time
    SessionStatus told;
    std::vector<std::jthread> workers;

    Impl(SessionEvents e, const SessionOptions& options)
        : events(std::move(e)), state(threads_of(options), options.cache_bytes) {
        for (int i = 0; i < threads_of(options); ++i) workers.emplace_back([this] { work(); });
    }

    ~Impl() {
        change([&] {
            ending = true;
            state.cancel_all();
        });
        workers.clear();
    }

    /// Changes what the workers look at.
    template <typename Change>
    void change(Change change) {
        {
            const std::lock_guard lock(mutex);
            change();
            ++version;
            idle = false;
        }
        changed.notify_all();
    }

    /// Waits for work and takes it; null at the end.
    std::shared_ptr<SessionTask> take() {
        std::unique_lock lock(mutex);
        for (bool again = false; !ending;) {
            if (auto task = state.begin_next(again)) return task;
            if (again || state.frames().has_changes()) {
                lock.unlock();
                tell();
                lock.lock();
                continue;
            }
            if (!state.working() && tellers == 0) {
                idle = true;
                changed.notify_all();
            }
            changed.wait(lock, [&, seen = version] { return ending || version != seen; });
        }
        return nullptr;
    }

    void work() {
        while (const auto task = take()) {
            tell();
            std::optional<std::string> error;
            const bool finished = run(*task, error);
            // Nothing is idle before it is told how this ended.
            change([&] {
                state.end(task, finished, error ? &*error : nullptr);
                ++tellers;
            });
            tell();
            const std::lock_guard lock(mutex);
            --tellers;
        }
    }

    /// Tells what changed since it was told last.
    void tell() {
        const std::lock_guard one_at_a_time(telling);
        std::unique_lock lock(mutex);
        if (ending) return;
        ++tellers;
        const bool media = state.take_media_changed(), motion = state.take_own_motion_changed();
        const auto frames = state.frames().take_changes();
        const SessionStatus status = state.status();
        lock.unlock();
        if (media && events.media_changed) events.media_changed();
        if (motion && events.own_motion_changed) events.own_motion_changed();
        for (const FrameSpan& span : frames)
            if (events.frames_changed) events.frames_changed(span.first, span.count);
        if (status != told && events.status) events.status(status);
        told = status;
        lock.lock();
        --tellers;
    }
};

Session::Session(SessionEvents events, const SessionOptions& options)
    : impl_(std::make_unique<Impl>(std::move(events), options)) {}
Session::~Session() = default;

void Session::set_project(const Project& project) {
    auto copy = std::make_shared<const Project>(project);
    impl_->change([&] { impl_->state.set_project(std::move(copy)); });
}

void Session::set_playhead(std::int64_t frame) {
    impl_->change([&] { impl_->state.set_playhead(frame); });
}

void Session::make_exact(std::int64_t frame) {
    impl_->change([&] { impl_->state.frames().make_exact(frame); });
}

std::int64_t Session::frame_count() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.frame_count();
}

int Session::width() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.renderer() ? impl_->state.renderer()->width() : 0;
}

int Session::height() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.renderer() ? impl_->state.renderer()->height() : 0;
}

std::shared_ptr<const Image> Session::portrait() const {
    const std::lock_guard lock(impl_->mutex);
    const auto renderer = impl_->state.prepared();
    return renderer ? std::shared_ptr<const Image>(renderer, &renderer->source()) : nullptr;
}

std::optional<FacePlace> Session::face() const {
    const std::lock_guard lock(impl_->mutex);
    const auto renderer = impl_->state.prepared();
    return renderer ? std::optional(renderer->face()) : std::nullopt;
}

std::optional<SessionFrame> Session::frame(std::int64_t index) const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.frames().find(index);
}

std::vector<FrameState> Session::cache_map() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.frames().states();
}

std::vector<FrameSpan> Session::in_the_making() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.frames().in_the_making();
}

OwnMotion Session::own_motion(std::int64_t first) const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.own_motion(first);
}

SessionStatus Session::status() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.status();
}

SessionWork Session::work() const {
    const std::lock_guard lock(impl_->mutex);
    return impl_->state.work();
}

void Session::wait_idle() const {
    std::unique_lock lock(impl_->mutex);
    impl_->changed.wait(lock, [&] { return impl_->idle; });
}

}  // namespace ditto
