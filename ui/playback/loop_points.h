#pragma once

#include <QObject>

#include "playback/player.h"

namespace ditto::ui {

/// Where the loop begins and ends, also while nothing is looped.
class LoopPoints : public QObject {
    Q_OBJECT
  public:
    explicit LoopPoints(Player& player, QObject* parent = nullptr);

    /// The loop begins at the playhead; it ends where it did, or with the recording. Looping
    /// starts.
    void set_in();
    /// The loop ends with the frame at the playhead.
    void set_out();
    /// Loops between the points, or over all where there are none.
    void set_looping(bool on);
    bool looping() const { return player_.loop().has_value(); }
    /// Forgets the points.
    void clear();

  Q_SIGNALS:
    void changed();

  private:
    Player& player_;
    std::optional<FrameRange> range_;
};

}  // namespace ditto::ui
