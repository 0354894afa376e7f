#pragma once

#include <QMainWindow>
#include <memory>

#include "document/document.h"
#include "document/run_marker.h"
#include "document/selection.h"
#include "playback/player.h"
#include "playback/sound_loader.h"
#include "shell/actions.h"
#include "shell/notice_bar.h"
#include "shell/project_files.h"
#include "shell/recent_projects.h"

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace ditto::ui {

class Layouts;
class ExportRoom;
class FocusHome;
class Intake;
class ModelRoom;
class SourcePanel;
class StartPage;
class Tour;

/// The frame: puts the rooms in their places and connects them. What a room does is in the room.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(Document& document, QWidget* parent = nullptr);
    ~MainWindow() override;

    Player& player() { return player_; }
    Selection& selection() { return selection_; }
    Actions& actions() { return actions_; }

    NoticeBar& notices() { return *notices_; }

    /// Takes files in as if they were dropped.
    void take(const QStringList& files);

    /// Whether it does what would be lost with it: an export, loading a model, or a recording.
    bool busy() const;
    /// Keeps where it stands, and its panels, for the next one.
    void remember();

    /// Offers to go on with unsaved work, and begins the tour when the rooms are first seen at all.
    /// To be called once the project that was asked for is open.
    void welcome(const std::optional<CrashedRun>& crashed);

  Q_SIGNALS:
    void language_chosen();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build_pages();
    void build_docks();
    void build_focus();
    void connect_files();
    void connect_rooms();
    QDockWidget* dock(const QString& id, const QString& title, Qt::DockWidgetArea area,
                      QWidget* content);
    void load_sound();
    void show_page();
    void show_rooms();
    void show_title();

    Document& document_;
    Player player_;
    Selection selection_;
    SoundLoader sound_;
    Actions actions_;
    RecentProjects recent_;
    NoticeBar* notices_;
    ProjectFiles* files_;
    Intake* intake_;
    ModelRoom* models_ = nullptr;
    ExportRoom* exports_ = nullptr;
    StartPage* start_page_ = nullptr;
    SourcePanel* source_ = nullptr;
    QMainWindow* rooms_ = nullptr;  ///< the docks around the preview, hidden by the start page
    QStackedWidget* pages_ = nullptr;
    Layouts* layouts_ = nullptr;
    Tour* tour_ = nullptr;
    FocusHome* home_ = nullptr;
    bool tour_waits_ = false;
    bool arranged_ = false;
    QLabel* message_ = nullptr;
};

}  // namespace ditto::ui
