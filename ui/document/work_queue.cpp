#include "document/work_queue.h"

#include <QCoreApplication>
#include <exception>
#include <utility>

#include "document/engine_text.h"

namespace ditto::ui {

QString failure_of(const std::function<void()>& work) {
    try {
        work();
        return {};
    } catch (const std::exception& error) {
        return engine_text(error.what());
    }
}

WorkQueue::WorkQueue() {
    thread_.setMaxThreadCount(1);
}

WorkQueue::~WorkQueue() {
    thread_.waitForDone();
}

void WorkQueue::start(std::function<void()> work, Done done) {
    ++left_;
    thread_.start([this, work = std::move(work), done = std::move(done)] {
        const QString failure = failure_of(work);
        QMetaObject::invokeMethod(
            this,
            [this, done, failure] {
                --left_;
                done(failure);
            },
            Qt::QueuedConnection);
    });
}

void WorkQueue::finish() {
    finish_until([] { return false; });
}

void WorkQueue::finish_until(const std::function<bool()>& condition) {
    while (left_ > 0 && !condition()) {
        thread_.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

}  // namespace ditto::ui
