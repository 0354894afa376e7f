#pragma once

#include <QObject>
#include <QPointer>
#include <QSize>
#include <QString>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "document/channel_locks.h"
#include "document/project_disk.h"
#include "project/project_document.h"
#include "session/session.h"

namespace ditto::ui {

using Change = std::function<void(Project&)>;

/// The open project as the window sees it: edits that can be undone, and the pictures of it as they
/// come. There is always one; what has no name yet is kept among the drafts, so that nothing is
/// lost whatever ends the program. Lives on the window's thread.
class Document : public QObject {
    Q_OBJECT
  public:
    /// `drafts`: folder for projects without a name, made if need be. Throws Error where nothing
    /// can be written there.
    explicit Document(std::filesystem::path drafts, const SessionOptions& options = {},
                      QObject* parent = nullptr);
    ~Document() override;

    // The project. Functions that fail tell it by failed(). Those that leave it wait for what is
    // being saved.

    void start_new(const Project& project = {});
    /// Begins to open another project; this one stays until then. opening_changed() tells the end.
    void open(const std::filesystem::path& path);
    bool opening() const { return disk_.opening(); }
    /// Waits, with the whole window, until all is opened that was asked for; false: the last was
    /// not.
    bool finish_opening();
    /// Begins to save the project as it is now; editing goes on. saving_changed() tells the end.
    void save() { save_as({}); }
    /// Under another name; an empty one is its own.
    void save_as(const std::filesystem::path& path);
    bool saving() const { return disk_.saving(); }
    /// Waits, with the whole window, until all is on the disk; false: the last save failed.
    bool finish_saving();
    /// Forgets what was not saved, for good; a draft makes room for an empty one.
    void discard_changes();
    /// Calls look() beside the window, in turn with what is saved and opened, and then take(its
    /// result) here, as long as there is the receiver. look() tells failures by its result.
    template <typename Look, typename Take>
    void look_beside(QObject& receiver, Look look, Take take) {
        auto found = std::make_shared<std::optional<decltype(look())>>();
        disk_.queue().start([look, found] { *found = look(); },
                            [guard = QPointer(&receiver), found, take](const QString&) {
                                if (guard && *found) take(**found);
                            });
    }

    std::filesystem::path path() const { return file_->path(); }
    const std::filesystem::path& drafts() const { return drafts_; }
    /// Whether it has no name yet.
    bool untitled() const { return is_draft(path()); }
    bool modified() const;
    QString name() const;
    /// With the gesture that is under way.
    const Project& project() const { return working_ ? *working_ : file_->project(); }
    const History& history() const { return file_->history(); }

    // Edits. The label says what was done ("Move keys") and is shown in the menu and the history.
    // What is locked stays as it is, whatever a change does to it; noted() says so.

    bool edit(const QString& label, const Change& change, bool same_gesture = false);
    void undo();
    void redo();
    /// Goes to the state after so many steps of the history.
    void go_to(std::size_t done);

    /// A drag: each call replaces the one before, nothing is kept until commit(), which makes it
    /// one step; cancel() restores exactly.
    void preview(const Change& change);
    bool commit(const QString& label);
    void cancel();
    bool in_gesture() const { return working_.has_value(); }
    /// Whether undo, redo or the history are at it.
    bool travelling() const { return travelling_; }
    ChannelLocks& locks() { return locks_; }

    // What is seen.

    std::int64_t frame_count() const { return session_->frame_count(); }
    double seconds() const;
    QSize frame_size() const { return {session_->width(), session_->height()}; }
    /// The portrait before anything moves; null while there is none.
    std::shared_ptr<const Image> portrait() const { return session_->portrait(); }
    /// Where the face is in it.
    std::optional<FacePlace> face() const { return session_->face(); }
    std::optional<SessionFrame> frame(std::int64_t index) const { return session_->frame(index); }
    std::vector<FrameState> cache_map() const { return session_->cache_map(); }
    std::vector<FrameSpan> in_the_making() const { return session_->in_the_making(); }
    OwnMotion own_motion(std::int64_t first) const { return session_->own_motion(first); }
    SessionStatus status() const { return session_->status(); }
    SessionWork work() const { return session_->work(); }
    void set_playhead(std::int64_t frame) { session_->set_playhead(frame); }
    void make_exact(std::int64_t frame) { session_->make_exact(frame); }

  Q_SIGNALS:
    void project_changed();       ///< project(), also within a gesture
    void history_changed();       ///< history(), modified()
    void travelled(qint64 from);  ///< by undo, redo or the history; so many steps were done before
    void saving_changed();        ///< saving()
    void opening_changed();       ///< opening()
    void leaving();               ///< another project is about to take this one's place
    void opened();                ///< another project, or another name
    void media_changed();         ///< frame_count(), frame_size(), portrait(), face()
    void frames_changed(qint64 first, qint64 count);
    void own_motion_changed();
    void status_changed();
    void failed(const QString& sentence);  ///< what went wrong and what to do
    void noted(const QString& sentence);   ///< what the user should know; nothing is wrong

  private:
    template <typename Action>
    bool attempt(const Action& action);
    void begin_draft(const Project& project, bool discard = false);
    void show();
    void show_step();
    void travel(const std::function<void()>& steps);
    Change guarded(const Change& change);
    void tell_refused();
    void take_name(const std::filesystem::path& before);
    bool is_draft(const std::filesystem::path& path) const;
    bool is_untouched_draft() const { return untitled() && file_->project() == begun_with_; }
    /// `discard`: the draft that is left.
    void adopt(std::shared_ptr<ProjectDocument> file, const Project& begun_with = {},
               bool discard = false);
    void take_events();

    struct Events;

    std::filesystem::path drafts_;
    std::shared_ptr<ProjectDocument> file_;
    ProjectDisk disk_;
    Project begun_with_;  ///< a draft that is as it was then holds nothing to be saved
    std::optional<Project> working_;
    bool travelling_ = false;
    ChannelLocks locks_;
    std::vector<Channel> refused_;  ///< that the last change would have changed
    std::shared_ptr<Events> events_;
    std::unique_ptr<Session> session_;  // last: its threads stop before anything else goes
};

}  // namespace ditto::ui
