#pragma once

#include <QObject>
#include <array>
#include <optional>

#include "document/document.h"
#include "playback/player.h"
#include "preview/gaze_handle.h"
#include "preview/head_roll_handle.h"
#include "preview/head_turn_handle.h"

class QPainter;

namespace ditto::ui {

/// The handles on the picture, and the one that is dragged. A drag is one gesture of the document.
class HandleLayer : public QObject {
    Q_OBJECT
  public:
    HandleLayer(Document& document, Player& player, QObject* parent = nullptr);

    /// Whether a drag sets keys at the playhead; else it moves whole curves.
    void set_keys_on(bool on) { keys_on_ = on; }
    bool keys_on() const { return keys_on_; }

    /// How handles stand now; nothing without a face.
    void set_face(const std::optional<FaceOnScreen>& face) { face_ = face; }
    std::optional<Stand> stand() const;
    void paint(QPainter& painter) const;
    /// Why dragging a handle would not be seen: its channels are locked or muted. Empty: it would.
    QString obstacle(const Handle& handle) const;

    const Handle& gaze() const { return gaze_; }
    const Handle& head() const { return head_; }
    const Handle& roll() const { return roll_; }
    const Handle* at(QPointF point) const;

    /// Tells what the mouse is over; returns whether that is another.
    bool hover(QPointF point) { return point_out(at(point)); }
    /// Shows what a handle says; null: none.
    bool point_out(const Handle* handle);
    /// Takes hold of the handle at a point, or of the gaze where there is none. Playing stops.
    /// False without a face.
    bool grab(QPointF point);
    /// `fine`: by a tenth of the mouse's way.
    void drag(QPointF point, bool fine = false);
    void release();
    /// Restores what was before the drag.
    void cancel();
    bool dragging() const { return drag_.has_value(); }

  Q_SIGNALS:
    void changed();                           ///< the handles have to be painted
    void keys_set(const KeySelection& keys);  ///< by a drag that came to its end

  private:
    struct Drag {
        const Handle* handle;
        Stand stand;            ///< as it was grabbed
        QPointF from, pressed;  ///< the same where the handle itself was grabbed
        QPointF mouse, at;      ///< where it is now, and where that takes the handle
        std::int64_t frame;
        bool moved = false;
        KeySelection keys = {};  ///< that were set last
    };

    std::array<const Handle*, 3> handles() const { return {&gaze_, &head_, &roll_}; }
    HandleLook look(const Handle& handle) const;

    Document& document_;
    Player& player_;
    GazeHandle gaze_;
    HeadTurnHandle head_;
    HeadRollHandle roll_;
    std::optional<FaceOnScreen> face_;
    const Handle* hovered_ = nullptr;
    std::optional<Drag> drag_;
    bool keys_on_ = true;
};

}  // namespace ditto::ui
