#pragma once

#include <QWidget>

#include "shell/actions.h"
#include "timeline/timeline_view.h"

class QMenu;
class QScrollBar;

namespace ditto::ui {

/// The timeline with the names of its lanes, scroll bars and buttons; what can be done in it stands
/// among the actions as "timeline.…".
class TimelinePanel : public QWidget {
    Q_OBJECT
  public:
    TimelinePanel(Document& document, Player& player, Selection& selection, SoundLoader& sound,
                  Actions& actions, QWidget* parent = nullptr);

    TimelineView& view() { return *view_; }

    QSize sizeHint() const override { return {1200, 340}; }

  private:
    QAction* add(const char* id, const QString& text, const QString& tip,
                 const QList<QKeySequence>& keys, std::function<void()> run,
                 const QString& submenu = {});
    /// Its shortcuts hold while the timeline has the focus.
    QAction* add_local(const char* id, const QString& text, const QString& tip,
                       const QList<QKeySequence>& keys, std::function<void()> run,
                       const QString& submenu = {});
    void add_key_actions();
    void add_clipboard_actions();
    void add_move_actions();
    void add_easing_actions();
    void add_lane_actions();
    void add_view_actions();
    QWidget* make_header();
    QMenu* make_menu();
    QMenu* make_lane_menu();
    void show_scroll();
    void show_emotions(const QPoint& global, double seconds);
    /// Where a menu belongs that a key has asked for.
    QPoint playhead_place() const;

    Selection& selection_;
    Player& player_;
    Actions& actions_;
    TimelineView* view_;
    QScrollBar *across_, *down_;
    QMenu* easings_;
};

}  // namespace ditto::ui
