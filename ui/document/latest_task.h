#pragma once

#include <QObject>
#include <QThreadPool>
#include <exception>
#include <utility>

#include "core/progress.h"

namespace ditto::ui {

/// Work on a thread of its own, of which only what was asked for last counts. Lives on the thread
/// that takes the results.
class LatestTask {
  public:
    LatestTask() { pool_.setMaxThreadCount(1); }
    ~LatestTask() {
        stop();
        pool_.waitForDone();
    }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    /// What was asked for is not wanted any more.
    void stop() {
        cancel_.cancel();
        cancel_ = {};
    }

    /// Calls make(cancel) on the other thread and take(its result) on the receiver's, in place of
    /// what was asked for before. Where make() throws, nothing is taken.
    template <typename Make, typename Take>
    void start(QObject& receiver, Make make, Take take) {
        stop();
        pool_.start([&receiver, make, take, cancel = cancel_] {
            if (cancel.cancelled()) return;
            try {
                QMetaObject::invokeMethod(&receiver, [take, cancel, result = make(cancel)] {
                    if (!cancel.cancelled()) take(result);
                });
            } catch (const std::exception&) {
                return;  // who asked tells what is wrong elsewhere, or not at all
            }
        });
    }

  private:
    QThreadPool pool_;
    CancelToken cancel_;
};

}  // namespace ditto::ui
