#include "document/document.h"

#include <QDateTime>
#include <algorithm>
#include <exception>
#include <mutex>
#include <utility>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"
#include "document/channel_text.h"
#include "document/drafts.h"
#include "document/engine_text.h"
#include "document/timecode.h"
#include "project/project_file.h"

namespace ditto::ui {

namespace fs = std::filesystem;

/// What the session's threads told since the window last looked. However much they tell, one
/// message is under way to the window's thread.
struct Document::Events {
    std::mutex mutex;
    bool posted = false, media = false, motion = false, status = false;
    std::int64_t first = 0, end = 0;  ///< frames that changed; none when equal
};

namespace {

fs::path unused_draft(const fs::path& folder) {
    const std::string stem =
        "untitled-" + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss").toStdString();
    for (int number = 1;; ++number) {
        fs::path path =
            folder / (stem + (number > 1 ? "-" + std::to_string(number) : "") + ".ditto");
        if (!is_there(path)) return path;
    }
}

}  // namespace

Document::Document(fs::path drafts, const SessionOptions& options, QObject* parent)
    : QObject(parent), drafts_(std::move(drafts)), events_(std::make_shared<Events>()) {
    std::error_code error;
    fs::create_directories(drafts_, error);
    if (error) throw write_error(drafts_, error.value());
    const auto tell = [this, events = events_](auto note) {
        const std::lock_guard lock(events->mutex);
        note(*events);
        if (std::exchange(events->posted, true)) return;
        QMetaObject::invokeMethod(this, &Document::take_events, Qt::QueuedConnection);
    };
    session_ = std::make_unique<Session>(
        SessionEvents{
            .media_changed = [tell] { tell([](Events& e) { e.media = true; }); },
            .frames_changed =
                [tell](std::int64_t first, std::int64_t count) {
                    tell([=](Events& e) {
                        const bool none = e.first == e.end;
                        e.first = none ? first : std::min(e.first, first);
                        e.end = none ? first + count : std::max(e.end, first + count);
                    });
                },
            .own_motion_changed = [tell] { tell([](Events& e) { e.motion = true; }); },
            .status = [tell](const SessionStatus&) { tell([](Events& e) { e.status = true; }); }},
        options);
    connect(&disk_, &ProjectDisk::failed, this, &Document::failed);
    connect(&disk_, &ProjectDisk::saved, this, &Document::take_name);
    connect(&disk_, &ProjectDisk::began, this, &Document::saving_changed);
    connect(&disk_, &ProjectDisk::ended, this, [this] {
        Q_EMIT history_changed();
        Q_EMIT saving_changed();
    });
    connect(&disk_, &ProjectDisk::opened, this,
            [this](const std::shared_ptr<ProjectDocument>& file) { adopt(file); });
    connect(&disk_, &ProjectDisk::opening_changed, this, &Document::opening_changed);
    begin_draft({});
}

Document::~Document() {
    session_.reset();
    blockSignals(true);
    disconnect(&disk_, &ProjectDisk::opened, this, nullptr);
    finish_saving();
    if (!is_untouched_draft()) return;
    const fs::path left = path();
    file_.reset();
    remove_draft(left);
}

void Document::take_events() {
    bool media, motion, status;
    std::int64_t first, end;
    {
        const std::lock_guard lock(events_->mutex);
        events_->posted = false;
        media = std::exchange(events_->media, false);
        motion = std::exchange(events_->motion, false);
        status = std::exchange(events_->status, false);
        first = std::exchange(events_->first, 0);
        end = std::exchange(events_->end, 0);
    }
    if (media) Q_EMIT media_changed();
    if (first != end) Q_EMIT frames_changed(first, end - first);
    if (motion) Q_EMIT own_motion_changed();
    if (status) Q_EMIT status_changed();
}

template <typename Action>
bool Document::attempt(const Action& action) {
    try {
        action();
        return true;
    } catch (const std::exception& error) {
        Q_EMIT failed(engine_text(error.what()));
        return false;
    }
}

void Document::show() {
    session_->set_project(project());
    Q_EMIT project_changed();
}

void Document::show_step() {
    disk_.sync(*file_);
    show();
    Q_EMIT history_changed();
}

/// A draft that was not touched leaves no file behind.
void Document::adopt(std::shared_ptr<ProjectDocument> file, const Project& begun_with,
                     bool discard) {
    disk_.finish_save();
    if (file_) Q_EMIT leaving();
    const fs::path left = file_ && (discard || is_untouched_draft()) ? path() : fs::path();
    working_.reset();
    file_ = std::move(file);
    begun_with_ = begun_with;
    locks_.recall(path());
    if (!left.empty()) disk_.queue().start([left] { remove_draft(left); }, [](const QString&) {});
    show();
    Q_EMIT opened();
    Q_EMIT history_changed();
    if (!file_->note().empty()) Q_EMIT noted(engine_text(file_->note()));
}

void Document::begin_draft(const Project& project, bool discard) {
    const fs::path path = project_path(unused_draft(drafts_));
    save_project(project, path, Flush::Later);
    disk_.flush(path);
    adopt(std::make_shared<ProjectDocument>(path), project, discard);
}

void Document::start_new(const Project& project) {
    attempt([&] { begin_draft(project); });
}

void Document::open(const fs::path& path) {
    attempt([&] {
        if (project_path(path) != this->path()) disk_.open(path);
    });
}

bool Document::finish_opening() {
    disk_.queue().finish_until([this] { return !opening(); });
    return !disk_.open_failed();
}

bool Document::finish_saving() {
    disk_.queue().finish();
    return !disk_.save_failed();
}

void Document::save_as(const fs::path& path) {
    disk_.save(*file_, path);
}

/// A draft that has a name now makes room.
void Document::take_name(const fs::path& before) {
    if (before == path()) return;
    std::error_code ignored;
    if (is_draft(before)) fs::remove(before, ignored);
    locks_.rename(path());
    Q_EMIT opened();
}

void Document::discard_changes() {
    disk_.finish_save();
    working_.reset();
    if (untitled()) {
        attempt([&] { begin_draft({}, true); });
        return;
    }
    attempt([&] { file_->revert(); });
    show_step();
}

bool Document::is_draft(const fs::path& path) const {
    return path.parent_path() == project_path(drafts_);
}

bool Document::modified() const {
    return untitled() ? !is_untouched_draft() : file_->modified();
}

QString Document::name() const {
    return untitled() ? tr("Untitled") : QString::fromStdString(path().stem().string());
}

/// The change with what is locked put back afterwards.
Change Document::guarded(const Change& change) {
    return [&change, this](Project& project) {
        if (locks_.locked().none()) return change(project);
        const Timeline before = project.timeline;
        change(project);
        refused_ = locks_.restore(before, project.timeline);
    };
}

void Document::tell_refused() {
    QStringList names;
    for (const Channel channel : std::exchange(refused_, {})) names += channel_label(channel);
    if (!names.empty())
        Q_EMIT noted(
            tr("Locked in the timeline and not changed: %1").arg(names.join(QStringLiteral(", "))));
}

bool Document::edit(const QString& label, const Change& change, bool same_gesture) {
    cancel();
    const bool done =
        attempt([&] { file_->edit(label.toStdString(), guarded(change), same_gesture); });
    show_step();
    tell_refused();
    return done;
}

void Document::travel(const std::function<void()>& steps) {
    cancel();
    const auto from = static_cast<qint64>(history().done());
    travelling_ = true;
    attempt(steps);
    show_step();
    travelling_ = false;
    Q_EMIT travelled(from);
}

void Document::undo() {
    travel([this] { file_->undo(); });
}

void Document::redo() {
    travel([this] { file_->redo(); });
}

void Document::go_to(std::size_t done) {
    travel([this, done] {
        while (history().done() > done) file_->undo();
        while (history().done() < std::min(done, history().edits().size())) file_->redo();
    });
}

void Document::preview(const Change& change) {
    working_ = file_->project();
    guarded(change)(*working_);
    show();
}

bool Document::commit(const QString& label) {
    if (!working_) return true;
    const Project result = *std::exchange(working_, std::nullopt);
    const std::vector<Channel> refused = std::exchange(refused_, {});
    const bool done = edit(label, [&](Project& project) { project = result; });
    refused_ = refused;
    tell_refused();
    return done;
}

void Document::cancel() {
    if (!working_) return;
    working_.reset();
    refused_.clear();
    show();
}

double Document::seconds() const {
    return frame_time(frame_count());
}

}  // namespace ditto::ui
