#pragma once

#include <QObject>
#include <filesystem>

#include "document/document.h"
#include "document/media_collector.h"
#include "shell/actions.h"
#include "shell/notice_bar.h"
#include "shell/recent_projects.h"

class QWidget;

namespace ditto::ui {

/// Opening, saving and leaving projects, with the questions that this takes.
class ProjectFiles : public QObject {
    Q_OBJECT
  public:
    /// Dialogs belong to `window`.
    ProjectFiles(Document& document, RecentProjects& recent, NoticeBar& notices, QWidget& window);

    void add_actions(Actions& actions);
    /// The last of the file actions, whoever else adds some.
    void add_quit(Actions& actions);

    /// Asks what to do with unsaved work; false: stay.
    bool may_leave();
    /// False: another project stays open, as the user or the file wants it.
    bool open(const std::filesystem::path& path);
    void open_dialog();
    void open_sample();
    /// Offers to take a project off the list that is not there any more.
    void tell_missing(const std::filesystem::path& path);

  Q_SIGNALS:
    void import_wanted();  ///< portrait and recording are to be chosen

  private:
    void begin_new();
    void save();
    void save_as();
    void collect();
    /// Saves or discards, as the user answers; false: neither.
    bool settle_changes();
    void wait_for_disk();
    void keep_picture_of_project();
    void tell_collecting(int percent);

    Document& document_;
    RecentProjects& recent_;
    NoticeBar& notices_;
    QWidget& window_;
    MediaCollector collector_;
    std::filesystem::path pictured_;  ///< the project whose first frame is kept for the start page
};

}  // namespace ditto::ui
