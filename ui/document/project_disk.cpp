#include "document/project_disk.h"

#include <utility>

#include "core/atomic_file.h"

namespace ditto::ui {

namespace fs = std::filesystem;

void ProjectDisk::flush(const fs::path& path) {
    queue_.start([path] { flush_file(path); },
                 [this](const QString& failure) { tell_flushed(failure); });
}

void ProjectDisk::sync(ProjectDocument& file) {
    queue_.start(file.synced_by(), [this](const QString& failure) { tell_flushed(failure); });
}

/// A disk that fails is told of once, not with every step.
void ProjectDisk::tell_flushed(const QString& failure) {
    if (std::exchange(flush_failure_, failure).isEmpty() && !failure.isEmpty())
        Q_EMIT failed(failure);
}

void ProjectDisk::open(const fs::path& path) {
    auto file = std::make_shared<std::shared_ptr<ProjectDocument>>();
    ++opening_;
    queue_.start([path, file] { *file = std::make_shared<ProjectDocument>(path); },
                 [this, file](const QString& failure) {
                     if (--opening_ > 0) return;
                     open_failed_ = !failure.isEmpty();
                     open_failed_ ? Q_EMIT failed(failure) : Q_EMIT opened(*file);
                     Q_EMIT opening_changed();
                 });
    Q_EMIT opening_changed();
}

void ProjectDisk::finish_save() {
    queue_.finish_until([this] { return !save_; });
}

void ProjectDisk::save(ProjectDocument& file, const fs::path& path) {
    if (save_) {
        if (!next_ || !path.empty()) next_ = path;
        return;
    }
    const QString failure = failure_of([&] {
        save_ = std::make_shared<ProjectSave>(file.begin_save(path.empty() ? file.path() : path));
    });
    save_failed_ = !failure.isEmpty();
    if (save_failed_) {
        Q_EMIT failed(failure);
        return;
    }
    write(file);
    Q_EMIT began();
}

void ProjectDisk::write(ProjectDocument& file) {
    queue_.start([save = save_] { save->write(); },
                 [this, &file](const QString& failure) { take(file, failure); });
}

void ProjectDisk::take(ProjectDocument& file, QString failure) {
    const fs::path before = file.path();
    bool finished = true;
    const QString refusal = failure_of([&] { finished = file.finish_save(*save_); });
    if (!finished) return write(file);
    if (failure.isEmpty()) failure = refusal;
    save_ = nullptr;
    save_failed_ = !failure.isEmpty();
    if (next_) save(file, *std::exchange(next_, std::nullopt));
    // Last: who hears of it may leave the document.
    failure.isEmpty() ? Q_EMIT saved(before) : Q_EMIT failed(failure);
    Q_EMIT ended();
}

}  // namespace ditto::ui
