#include "document/document.h"

#include <QDateTime>
#include <algorithm>
#include <exception>
#include <mutex>
#include <utility>

#include "core/error.h"
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
        if (!fs::exists(path)) return path;
    }
}

}  // namespace

Document::Document(fs::path drafts, const SessionOptions& options, QObject* parent)
    : QObject(parent), drafts_(std::move(drafts)), events_(std::make_shared<Events>()) {
    fs::create_directories(drafts_);
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
    start_new();
}

Document::~Document() {
    session_.reset();
    std::error_code error;
    if (is_empty_draft()) fs::remove(path(), error);
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

/// A draft that holds nothing leaves no file behind.
void Document::adopt(std::unique_ptr<ProjectDocument> file) {
    if (file_) Q_EMIT leaving();
    const fs::path left = file_ && is_empty_draft() ? path() : fs::path();
    working_.reset();
    file_ = std::move(file);
    if (!left.empty()) fs::remove(left);
    show();
    Q_EMIT opened();
    Q_EMIT history_changed();
    if (!file_->note().empty()) Q_EMIT noted(QString::fromStdString(file_->note()));
}

void Document::start_new(const Project& project) {
    const fs::path path = unused_draft(drafts_);
    save_project(project, project_path(path));
    adopt(std::make_unique<ProjectDocument>(path));
}

bool Document::open(const fs::path& path) {
    return attempt([&] {
        if (project_path(path) != this->path()) adopt(std::make_unique<ProjectDocument>(path));
    });
}

bool Document::save() {
    const bool saved = attempt([&] { file_->save(); });
    Q_EMIT history_changed();
    return saved;
}

bool Document::save_as(const fs::path& path) {
    const fs::path draft = untitled() ? this->path() : fs::path();
    const bool saved = attempt([&] { file_->save_as(path); });
    if (saved && !draft.empty()) fs::remove(draft);
    Q_EMIT opened();
    Q_EMIT history_changed();
    return saved;
}

void Document::discard_changes() {
    working_.reset();
    if (untitled()) {
        const fs::path draft = path();
        start_new();
        remove_draft(draft);
        return;
    }
    attempt([&] { file_->revert(); });
    show();
    Q_EMIT history_changed();
}

bool Document::untitled() const {
    return path().parent_path() == project_path(drafts_);
}

bool Document::modified() const {
    return untitled() ? file_->project() != Project{} : file_->modified();
}

QString Document::name() const {
    return untitled() ? tr("Untitled") : QString::fromStdString(path().stem().string());
}

bool Document::edit(const QString& label, const Change& change, bool same_gesture) {
    cancel();
    const bool done = attempt([&] { file_->edit(label.toStdString(), change, same_gesture); });
    show();
    Q_EMIT history_changed();
    return done;
}

void Document::undo() {
    cancel();
    attempt([&] { file_->undo(); });
    show();
    Q_EMIT history_changed();
}

void Document::redo() {
    cancel();
    attempt([&] { file_->redo(); });
    show();
    Q_EMIT history_changed();
}

void Document::go_to(std::size_t done) {
    cancel();
    attempt([&] {
        while (history().done() > done) file_->undo();
        while (history().done() < std::min(done, history().edits().size())) file_->redo();
    });
    show();
    Q_EMIT history_changed();
}

void Document::preview(const Change& change) {
    working_ = file_->project();
    change(*working_);
    show();
}

bool Document::commit(const QString& label) {
    if (!working_) return true;
    const Project result = *std::exchange(working_, std::nullopt);
    return edit(label, [&](Project& project) { project = result; });
}

void Document::cancel() {
    if (!working_) return;
    working_.reset();
    show();
}

double Document::seconds() const {
    return frame_time(frame_count());
}

}  // namespace ditto::ui
