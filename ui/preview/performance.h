#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "document/document.h"
#include "playback/player.h"
#include "preview/handle.h"
#include "timeline/simplify.h"

namespace ditto::ui {

/// Puppeteering: while it plays, where the mouse is held is recorded for a handle's channels, one
/// value a frame, and shown at once. At the end it becomes few keys and one step of the history, in
/// place of what was directed in that time. Ends with the recording, or where a loop starts again.
class Performance : public QObject {
    Q_OBJECT
  public:
    Performance(Document& document, Player& player, QObject* parent = nullptr);

    /// `stand`: how the handle stands; `handle` must outlive the take. Plays if it does not yet.
    void begin(const Handle& handle, const Stand& stand, QPointF point);
    void move(QPointF point);
    void end();
    /// Nothing was performed.
    void cancel();
    bool running() const { return take_.has_value(); }

  Q_SIGNALS:
    void finished();

  private:
    struct Part {
        Channel channel;
        std::vector<TimedValue> values;
    };
    struct Take {
        const Handle* handle;
        Stand stand;
        QPointF from, to;
        std::int64_t frame;  ///< recorded last
        std::vector<Part> parts;
    };

    void record(std::int64_t frame);
    void show();

    Document& document_;
    Player& player_;
    std::optional<Take> take_;
};

}  // namespace ditto::ui
