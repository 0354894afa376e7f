#pragma once

#include <QWidget>
#include <vector>

#include "document/document.h"
#include "document/drafts.h"
#include "shell/recent_projects.h"

class QListView;
class QVBoxLayout;

namespace ditto::ui {

class FilmCard;

/// What is seen while the project is empty: where to drop files, and as cards with their pictures
/// the sample and what was worked on before. It tells what was chosen; the window does it.
class StartPage : public QWidget {
    Q_OBJECT
  public:
    /// Offers the unsaved work among the document's drafts too.
    StartPage(RecentProjects& recent, Document& document, QWidget* parent = nullptr);

    /// Looks again for unsaved work and for projects that are gone.
    void refresh();

  Q_SIGNALS:
    void choose_files();
    void open_sample();
    void open_project();
    void begin_empty();
    void open(const QString& path);
    void missing(const QString& path);  ///< a project that was chosen is not there

  private:
    QWidget* drop_zone();
    QWidget* sample_card();
    QWidget* choices();
    QWidget* recent_list();
    void show_drafts(const std::vector<UnsavedWork>& drafts);
    void add_draft(const QString& path, const QString& what, const QString& when);
    void activate(const QModelIndex& index);
    void remove_selected();
    void show_recent();

    RecentProjects& recent_;
    Document& document_;
    QWidget* draft_section_;
    QVBoxLayout* draft_rows_;
    QWidget* recent_section_ = nullptr;
    FilmCard* sample_ = nullptr;
    QListView* list_ = nullptr;
};

}  // namespace ditto::ui
