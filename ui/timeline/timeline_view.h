#pragma once

#include <QQuickWidget>
#include <memory>
#include <vector>

#include "document/selection_memory.h"
#include "playback/sound_loader.h"
#include "timeline/timeline_commands.h"
#include "timeline/timeline_item.h"

class QMenu;

namespace ditto::ui {

/// Ruler, cache bar and lanes with their keys: draws them and turns what mouse and keyboard do into
/// tools and commands.
class TimelineView : public QQuickWidget {
    Q_OBJECT
  public:
    TimelineView(Document& document, Player& player, Selection& selection, SoundLoader& sound,
                 QWidget* parent = nullptr);
    ~TimelineView() override;

    const Layout& layout_now() const { return layout_; }
    /// What the model does of itself, as far as it is sampled.
    const MotionTrace& own_motion() const { return own_; }
    TimelineCommands& commands() { return commands_; }

    void fit();
    /// Above 1: nearer, about the playhead where it is seen.
    void zoom(double factor);
    void set_start(double seconds);
    void set_scroll(double pixels);
    void set_open(LaneGroup group, bool open);
    /// Makes the lanes of a group taller or lower about a height in the view; remembered.
    void set_height_factor(LaneGroup group, double factor, double held_y = Layout::kLanesTop);
    /// The lanes of all groups.
    void scale_heights(double factor);
    void reset_heights();
    /// Keys follow the mouse until a click or Enter.
    void grab();
    /// Shortcuts of this action hold while the view has the focus, and no other's then.
    void add_local_action(QAction* action) { local_actions_.push_back(action); }
    bool dragging() const { return tool_ != nullptr; }
    /// What the right mouse button shows.
    void set_menu(QMenu* menu) { menu_ = menu; }
    void rename_marker(double time);

  Q_SIGNALS:
    void layout_changed();  ///< axis, lanes or what is scrolled
    void values_changed();  ///< which values lanes show
    void emotion_wanted(const QPoint& global, double seconds);

  protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void connect_sources();
    SceneInput input() const;
    /// Scene and overlay, or the overlay only, once before the next picture.
    void draw_later(bool scene);
    void draw();
    /// Before the next picture, whenever that is: what is seen has another size or other colours.
    void draw_now();
    void take_project();
    void take_own_motion();
    void take_selection();
    void take_speech();
    void follow_playhead();
    void layout_moved();
    void show_values();
    void recall_heights();
    void remember_heights() const;
    double content_seconds() const;
    void describe();

    std::unique_ptr<Tool> tool_for(const Hit& hit, const Pointer& pointer);
    std::unique_ptr<Tool> keys_tool(const Hit& hit, const Pointer& pointer);
    void move_tool(const Pointer& pointer);
    void end_tool(bool finish);
    void show_cursor(const Hit& hit);
    bool tool_key(const QKeyEvent& event);
    QAction* local_action(const QKeyEvent& event) const;

    Document& document_;
    Player& player_;
    Selection& selection_;
    SoundLoader& sound_;
    Layout layout_;
    ToolContext context_;
    TimelineCommands commands_;
    SelectionMemory memory_;
    SceneColors colors_;
    SelectedKeys selected_;
    std::vector<CacheRun> cache_;
    MotionTrace own_;
    std::int64_t own_take_ = 0;  ///< what it is of
    SpeechMarks speech_;
    std::vector<QAction*> local_actions_;
    std::unique_ptr<Tool> tool_;
    Pointer pointer_;       ///< where it was last
    KeySelection pressed_;  ///< keys a click, if it is no drag, selects alone
    QMenu* menu_ = nullptr;
    TimelineItem* item_;
    bool fitted_ = true, scene_dirty_ = true, draw_posted_ = false;
};

}  // namespace ditto::ui
