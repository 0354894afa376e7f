#include "document/project_writer.h"

#include <QCoreApplication>
#include <exception>
#include <utility>

#include "document/engine_text.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

/// What went wrong; empty: nothing.
template <typename Work>
QString failure_of(const Work& work) {
    try {
        work();
        return {};
    } catch (const std::exception& error) {
        return engine_text(error.what());
    }
}

}  // namespace

ProjectWriter::ProjectWriter() {
    thread_.setMaxThreadCount(1);
}

ProjectWriter::~ProjectWriter() {
    thread_.waitForDone();
}

void ProjectWriter::start(std::function<void()> work, Done done) {
    thread_.start([this, work = std::move(work), done = std::move(done)] {
        const QString failure = failure_of(work);
        QMetaObject::invokeMethod(
            this, [done, failure] { done(failure); }, Qt::QueuedConnection);
    });
}

bool ProjectWriter::finish() {
    while (save_ || syncing_) {
        thread_.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    return !failed_;
}

void ProjectWriter::sync(ProjectDocument& file) {
    if (std::exchange(syncing_, true)) {
        sync_again_ = true;
        return;
    }
    start(file.synced_by(), [this, &file](const QString& failure) { take_synced(file, failure); });
}

/// A disk that fails is told of once, not with every step.
void ProjectWriter::take_synced(ProjectDocument& file, const QString& failure) {
    syncing_ = false;
    if (std::exchange(sync_again_, false)) sync(file);
    if (std::exchange(sync_failure_, failure).isEmpty() && !failure.isEmpty())
        Q_EMIT failed(failure);
}

void ProjectWriter::save(ProjectDocument& file, const fs::path& path) {
    if (save_) {
        if (!next_ || !path.empty()) next_ = path;
        return;
    }
    const QString failure = failure_of([&] {
        save_ = std::make_shared<ProjectSave>(file.begin_save(path.empty() ? file.path() : path));
    });
    failed_ = !failure.isEmpty();
    if (failed_) {
        Q_EMIT failed(failure);
        return;
    }
    write(file);
    Q_EMIT began();
}

void ProjectWriter::write(ProjectDocument& file) {
    start([save = save_] { save->write(); },
          [this, &file](const QString& failure) { take(file, failure); });
}

void ProjectWriter::take(ProjectDocument& file, QString failure) {
    const fs::path before = file.path();
    bool finished = true;
    const QString refusal = failure_of([&] { finished = file.finish_save(*save_); });
    if (!finished) return write(file);
    if (failure.isEmpty()) failure = refusal;
    save_ = nullptr;
    failed_ = !failure.isEmpty();
    if (next_) save(file, *std::exchange(next_, std::nullopt));
    // Last: who hears of it may leave the document.
    failure.isEmpty() ? Q_EMIT saved(before) : Q_EMIT failed(failure);
    Q_EMIT ended();
}

}  // namespace ditto::ui
