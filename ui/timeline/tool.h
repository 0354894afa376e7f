#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "document/document.h"
#include "document/selection.h"
#include "playback/player.h"
#include "timeline/hit.h"

namespace ditto::ui {

/// What tools work on.
struct ToolContext {
    Document& document;
    Player& player;
    Selection& selection;
    Layout& layout;
    std::function<SceneInput()> scene;  ///< as it is now

    const Timeline& timeline() const { return document.project().timeline; }
};

struct Pointer {
    QPointF at;
    Qt::KeyboardModifiers modifiers;
};

/// How far the pointer has gone up since a drag began, in pixels; while Shift is held, a tenth of
/// its way, so that values can be met exactly.
class FineWay {
  public:
    explicit FineWay(double y) : y_(y) {}

    void move(const Pointer& pointer) {
        const bool fine = pointer.modifiers & Qt::ShiftModifier;
        up_ += (fine ? kFine : 1.0) * (y_ - pointer.at.y());
        y_ = pointer.at.y();
    }
    double up() const { return up_; }

  private:
    static constexpr double kFine = 0.1;

    double y_, up_ = 0;
};

/// One drag: from where it was begun, through moves, to its end, which makes one step of the
/// history, or to being cancelled, which restores all.
class Tool {
    Q_DECLARE_TR_FUNCTIONS(ditto::ui::Tool)
  public:
    explicit Tool(ToolContext& context) : context_(context) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void move(const Pointer& pointer) = 0;
    virtual void finish() {}
    virtual void cancel() {}
    /// Text typed while it goes on; true: taken.
    virtual bool type(const QString&) { return false; }
    /// What it shows over the scene.
    virtual void draw(DisplayList&, const SceneInput&) const {}

  protected:
    ToolContext& context_;
};

/// A time brought to the nearest thing worth it, or else to a frame.
struct Snap {
    double seconds = 0;
    bool to_target = false;
};
/// `free`: stays as it is.
Snap snap(double seconds, const std::vector<double>& targets, const TimeAxis& axis, bool free);
/// A line over the lanes where a drag snapped to.
void draw_snap(DisplayList& list, const SceneInput& input, const Snap& snap);
/// A caption beside the pointer, within the view.
void draw_caption(DisplayList& list, const SceneInput& input, QPointF at, const QString& text);
/// "12.0°", "0.25", as fits the channel.
QString value_text(Channel channel, float value);

/// Moves the playhead.
std::unique_ptr<Tool> make_scrub_tool(ToolContext& context);
/// Moves what is seen.
std::unique_ptr<Tool> make_pan_tool(ToolContext& context, QPointF from);
/// Moves the selected keys, `anchor` with the pointer; with Shift in one direction only, and values
/// finely. `by_keyboard`: until a click, and text typed
/// is the value they get.
std::unique_ptr<Tool> make_move_tool(ToolContext& context, KeyRef anchor, QPointF from, bool values,
                                     bool by_keyboard = false);
/// Selects the keys in a rectangle, with those that were or without.
std::unique_ptr<Tool> make_box_tool(ToolContext& context, QPointF from, bool add);
/// Stretches the selected keys in time: from their first or last one.
std::unique_ptr<Tool> make_stretch_tool(ToolContext& context, bool end);
/// Scales the values of the selected keys about the channel's default.
std::unique_ptr<Tool> make_scale_tool(ToolContext& context, KeyRef anchor, QPointF from);
/// Moves a handle, and the one opposite with it.
std::unique_ptr<Tool> make_handle_tool(ToolContext& context, const HandleEnd& end, QPointF from);
std::unique_ptr<Tool> make_marker_tool(ToolContext& context, double time);
/// Sets what is repeated: from a new start, or one end of it.
std::unique_ptr<Tool> make_loop_tool(ToolContext& context, std::int64_t fixed);

}  // namespace ditto::ui
