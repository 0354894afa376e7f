#include "bench/watched_session.h"

#include <chrono>

#include "core/error.h"

namespace ditto {
namespace {

constexpr std::chrono::milliseconds kLook{100};  // for a cancel or an error, which are no change

}  // namespace

WatchedSession::WatchedSession(const SessionOptions& options)
    : session_({.media_changed = {},
                .frames_changed =
                    [this](std::int64_t, std::int64_t) {
                        {
                            const std::lock_guard lock(mutex_);
                            ++changes_;
                        }
                        changed_.notify_all();
                    },
                .status = {}},
               options) {}

void WatchedSession::wait_until(const std::function<bool()>& reached, const CancelToken& cancel) {
    for (;;) {
        const auto seen = [&] {
            const std::lock_guard lock(mutex_);
            return changes_;
        }();
        if (reached()) return;
        check(cancel);
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, kLook, [&] { return changes_ != seen; });
    }
}

void WatchedSession::wait_idle(const CancelToken& cancel) {
    session_.wait_idle();
    check(cancel);
}

void WatchedSession::check(const CancelToken& cancel) const {
    cancel.check();
    if (const std::string error = session_.status().error; !error.empty())
        throw Error(ErrorKind::BadInput, error);
}

}  // namespace ditto
