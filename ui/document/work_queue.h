#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace ditto::ui {

/// Work beside the window, one after the other in the order in which it is given: for disks, which
/// may take long. Lives on the window's thread.
class WorkQueue : public QObject {
  public:
    /// Told on the window's thread: what went wrong, for the user; empty: nothing.
    using Done = std::function<void(const QString& failure)>;

    WorkQueue();
    /// Waits until all work is done; nobody is told any more.
    ~WorkQueue() override;

    void start(std::function<void()> work, Done done);
    /// Waits, with the whole window, until all is done and told.
    void finish();
    /// The same, until a condition holds or nothing is left to do.
    void finish_until(const std::function<bool()>& condition);

  private:
    int left_ = 0;        ///< not told yet
    QThreadPool thread_;  // last: its work ends before anything else goes
};

/// What went wrong when work was done, for the user; empty: nothing.
QString failure_of(const std::function<void()>& work);

}  // namespace ditto::ui
