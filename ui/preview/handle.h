#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include "document/key_commands.h"
#include "timeline/controls.h"

class QPainter;

namespace ditto::ui {

/// The face on the screen, in widget coordinates.
struct FaceOnScreen {
    QPointF eyes;    ///< between them
    QPointF centre;  ///< of the head
    double eye_distance = 0;
    double radius = 0;  ///< of the head
    double side = 1;    ///< where there is more room beside the head: 1 right, -1 left
};

/// What handles show: the face, and what is directed at the playhead.
struct Stand {
    FaceOnScreen face;
    ControlRow row;
};

enum class HandleLook { Resting, Hovered, Grabbed };

/// Something on the picture that is dragged to direct the head. Holds no state: it is drawn and
/// dragged from where it stands.
class Handle {
  public:
    virtual ~Handle() = default;

    /// Where its mark is.
    virtual QPointF position(const Stand& stand) const = 0;
    /// Whether it is grabbed at a point: by its mark, if it says nothing else.
    virtual bool holds(const Stand& stand, QPointF point) const;
    /// From where a drag counts that begins at a point of the picture beside the handle.
    virtual QPointF grip(const Stand&, QPointF point) const { return point; }
    /// What its channels are given when it is dragged. `stand` is how it stood when it was grabbed.
    virtual ChannelValues dragged(const Stand& stand, QPointF from, QPointF to) const = 0;
    virtual void paint(QPainter& painter, const Stand& stand, HandleLook look) const = 0;

    /// What it says: "gaze 12°, 4°".
    virtual QString text(const ControlRow& row) const = 0;
    /// What a drag of it is called in the history.
    virtual QString edit() const = 0;
    virtual QString performance() const = 0;

  protected:
    static constexpr double kReach = 11;  ///< of a mark for the mouse, widget pixels
    /// A mark that is filled where its channels are directed.
    static void paint_mark(QPainter& painter, QPointF at, const QColor& color, bool directed,
                           HandleLook look);
    /// To a tenth of a degree, within a channel's range.
    static ChannelValue angle(Channel channel, double degrees);
};

}  // namespace ditto::ui
