#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>

#include "document/work_queue.h"
#include "project/project_document.h"

namespace ditto::ui {

/// Brings projects to the disk and from it beside the window, as disks may take long. What is asked
/// is done in that order. Lives on the window's thread.
class ProjectDisk : public QObject {
    Q_OBJECT
  public:
    /// A file that was written with Flush::Later also survives a loss of power soon.
    void flush(const std::filesystem::path& path);
    /// So do the steps so far, which are in the journal.
    void sync(ProjectDocument& file);

    /// Saves the project as it is now, or once the save before this one is done. An empty path is
    /// its own. The document has to stay until finish_save() returned.
    void save(ProjectDocument& file, const std::filesystem::path& path);
    bool saving() const { return save_ != nullptr; }
    /// Waits until nothing is being saved, signals included.
    void finish_save();
    bool save_failed() const { return save_failed_; }

    /// Opens a project. Of several that are asked for the last is told.
    void open(const std::filesystem::path& path);
    bool opening() const { return opening_ > 0; }
    bool open_failed() const { return open_failed_; }

    /// What else is read or written for projects, which has to take turns with all that.
    WorkQueue& queue() { return queue_; }

  Q_SIGNALS:
    void began();                                     ///< to save
    void saved(const std::filesystem::path& before);  ///< and what its name was until now
    void failed(const QString& sentence);  ///< saving() or opening() is false again by then
    void ended();                          ///< saving, either way
    void opened(const std::shared_ptr<ditto::ProjectDocument>& file);
    void opening_changed();

  private:
    void write(ProjectDocument& file);
    void take(ProjectDocument& file, QString failure);
    void tell_flushed(const QString& failure);

    std::shared_ptr<ProjectSave> save_;  ///< under way
    std::optional<std::filesystem::path> next_;
    bool save_failed_ = false, open_failed_ = false;
    int opening_ = 0;
    QString flush_failure_;  ///< that was told; empty: it went well
    WorkQueue queue_;        // last: its work ends before anything else goes
};

}  // namespace ditto::ui
