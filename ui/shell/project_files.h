#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "document/drop.h"
#include "document/media_collector.h"
#include "shell/actions.h"
#include "shell/notice_bar.h"
#include "shell/recent_projects.h"

class QImage;
class QMimeData;
class QWidget;

namespace ditto::ui {

/// Opening, saving and leaving projects, with the questions that this takes, and taking files in,
/// however they come.
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
    void open(const std::filesystem::path& path);
    void open_dialog();
    void open_sample();
    /// Portrait and recording from a dialog.
    void choose_files();
    void take(const QMimeData& data, const std::vector<Drop>& drops);
    /// Offers to take a project off the list that is not there any more.
    void tell_missing(const std::filesystem::path& path);
    /// What is on the clipboard, where it is a file or a picture.
    void paste();

  Q_SIGNALS:
    void pack_folder(const std::filesystem::path& folder);  ///< one was dropped, to be imported

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
    void take_one(const Drop& drop);
    void take_picture(const QImage& picture, const Drop& drop);

    Document& document_;
    RecentProjects& recent_;
    NoticeBar& notices_;
    QWidget& window_;
    MediaCollector collector_;
    std::filesystem::path pictured_;  ///< the project whose first frame is kept for the start page
};

}  // namespace ditto::ui
