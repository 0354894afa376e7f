#pragma once

#include <QObject>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "project/project_document.h"

namespace ditto::ui {

/// Brings the open project to the disk on a thread of its own, as disks may take long, while it is
/// edited further. Lives on the window's thread. A document that was given has to stay until
/// finish() returned.
class ProjectWriter : public QObject {
    Q_OBJECT
  public:
    ProjectWriter();
    ~ProjectWriter() override;

    /// The steps so far, which are in the journal, also survive a loss of power soon.
    void sync(ProjectDocument& file);
    /// Saves the project as it is now, or once the save before this one is done. An empty path is
    /// its own.
    void save(ProjectDocument& file, const std::filesystem::path& path);
    bool saving() const { return save_ != nullptr; }
    /// Waits until everything is done, signals included; false: the last save failed.
    bool finish();

  Q_SIGNALS:
    void began();                                     ///< to save
    void saved(const std::filesystem::path& before);  ///< and what its name was until now
    void failed(const QString& sentence);             ///< saving() is false again after a save
    void ended();                                     ///< saving, either way

  private:
    using Done = std::function<void(const QString& failure)>;

    void start(std::function<void()> work, Done done);
    void write(ProjectDocument& file);
    void take(ProjectDocument& file, QString failure);
    void take_synced(ProjectDocument& file, const QString& failure);

    std::shared_ptr<ProjectSave> save_;  ///< under way
    std::optional<std::filesystem::path> next_;
    bool failed_ = false;
    bool syncing_ = false, sync_again_ = false;
    QString sync_failure_;  ///< that was told; empty: it went well
    QThreadPool thread_;    // last: its work ends before anything else goes
};

}  // namespace ditto::ui
