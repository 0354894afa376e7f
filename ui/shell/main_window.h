#pragma once

#include <QMainWindow>
#include <memory>

#include "document/document.h"
#include "document/selection.h"
#include "playback/player.h"
#include "playback/sound_loader.h"
#include "shell/actions.h"

class QDockWidget;
class QLabel;
class QMenu;

namespace ditto::ui {

/// The frame: puts the rooms in their places and connects them. What a room does is in the room.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(Document& document, QWidget* parent = nullptr);
    ~MainWindow() override;

    Player& player() { return player_; }
    Selection& selection() { return selection_; }
    Actions& actions() { return actions_; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build_docks();
    void add_file_actions();
    void add_edit_actions();
    void add_view_actions();
    void build_menus();
    void connect_rooms();
    QDockWidget* dock(const QString& id, const QString& title, Qt::DockWidgetArea area,
                      QWidget* content);
    void show_title();
    void show_status();
    void open_project();
    void save_project_as();
    /// Asks what to do with unsaved work; false: stay.
    bool may_leave();

    Document& document_;
    Player player_;
    Selection selection_;
    SoundLoader sound_;
    Actions actions_;
    QLabel* activity_ = nullptr;
    QLabel* message_ = nullptr;
};

}  // namespace ditto::ui
