#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace ditto {

/// One step of a long operation: `done` of `total` units of `stage` are finished.
/// `total` is 0 while it is not known.
struct Progress {
    std::string_view stage;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Receives progress on the thread that works; must return quickly.
using ProgressFn = std::function<void(const Progress&)>;

/// A flag that any thread may raise to end a long operation. Copies share the flag.
class CancelToken {
  public:
    CancelToken() : flag_(std::make_shared<std::atomic<bool>>(false)) {}

    void cancel() const { flag_->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return flag_->load(std::memory_order_relaxed); }
    /// Throws Error(Cancelled) when the flag is raised.
    void check() const;

  private:
    std::shared_ptr<std::atomic<bool>> flag_;
};

}  // namespace ditto
