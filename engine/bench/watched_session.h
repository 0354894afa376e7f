#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>

#include "core/progress.h"
#include "session/session.h"

namespace ditto {

/// A session whose changes can be waited for.
class WatchedSession {
  public:
    explicit WatchedSession(const SessionOptions& options);

    Session& operator*() { return session_; }
    Session* operator->() { return &session_; }

    /// Waits until `reached`, which is asked after each change of a frame. Throws
    /// Error(Cancelled), and Error(BadInput) for what the session says is wrong.
    void wait_until(const std::function<bool()>& reached, const CancelToken& cancel);
    /// Waits until nothing is left to do.
    void wait_idle(const CancelToken& cancel);
    /// Throws as wait_until().
    void check(const CancelToken& cancel) const;

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::int64_t changes_ = 0;
    Session session_;
};

}  // namespace ditto
