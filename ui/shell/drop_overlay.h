#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <vector>

#include "document/drop.h"

class QMimeData;

namespace ditto::ui {

/// Lies over the whole window while files or a picture are dragged over it and says what dropping
/// them will do, or why nothing can be done with them. What is dragged within the window, such as
/// text or rows of a list, passes. It is only seen: drags are followed where they reach the window,
/// before any widget, and whatever tells that none goes on takes it away.
class DropOverlay : public QWidget {
    Q_OBJECT
  public:
    using Find = std::function<DropSpot(QPoint screen)>;
    using Look = std::function<std::vector<Drop>(const QMimeData&, DropPlace)>;

    /// `find` says what is at a place of the screen, `look` what the data would do there.
    DropOverlay(QWidget& window, Find find, Look look);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// The data is the drag's and gone when this returns.
    void dropped(const QMimeData& data, ditto::ui::DropPlace place);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool is_ours(const QWindow& window) const;
    bool follow(const QWindow& window, QDropEvent& event);
    void begin(const QMimeData& dragged, const DropSpot& spot);
    void end();
    void look_for_end();

    Find find_;
    Look look_;
    DropSpot spot_;
    std::vector<Drop> drops_;
    QTimer watch_;
    QElapsedTimer heard_;  ///< since the drag was last heard of
};

}  // namespace ditto::ui
