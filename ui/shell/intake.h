#pragma once

#include <QList>
#include <QUrl>
#include <filesystem>
#include <vector>

#include "document/drop.h"
#include "shell/notice_bar.h"
#include "shell/project_files.h"

namespace ditto::ui {

/// Takes files and pictures in, however they come. What was not used is told by name, and where two
/// things may be meant the other one is offered.
class Intake : public QObject {
    Q_OBJECT
  public:
    /// Dialogs belong to `window`.
    Intake(Document& document, ProjectFiles& files, NoticeBar& notices, QWidget& window);

    /// Portrait and recording from a dialog.
    void choose_files();
    /// What is on the clipboard, where it is a file or a picture.
    void paste();
    /// Looks at the data at once, and takes it when the event that brought it is over: questions
    /// would keep the program waiting from which it was dragged.
    void take_later(const QMimeData& data, DropPlace place);
    void take(const QMimeData& data, DropPlace place = DropPlace::Anywhere);

  Q_SIGNALS:
    void pack_folder(const std::filesystem::path& folder);  ///< to be imported

  private:
    std::vector<Drop> open_project(const QMimeData& data, DropPlace place,
                                   std::vector<Drop> drops);
    bool take_one(const Drop& drop);
    void take_picture(const QImage& picture, const Drop& drop);
    void tell(const std::vector<Drop>& drops, const ProjectSettings& before);
    void offer(const Drop& drop, const ProjectSettings& before,
               std::vector<Notice::Choice>& choices);

    Document& document_;
    ProjectFiles& files_;
    NoticeBar& notices_;
    QWidget& window_;
};

}  // namespace ditto::ui
