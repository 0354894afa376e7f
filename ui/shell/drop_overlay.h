#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "document/drop.h"

class QMimeData;

namespace ditto::ui {

/// Lies over the whole window while files or a picture are dragged over it and says what dropping
/// them will do, or why nothing can be done with them. What is dragged within the window, such as
/// text or rows of a list, passes.
class DropOverlay : public QWidget {
    Q_OBJECT
  public:
    using Look = std::function<std::vector<Drop>(const QMimeData&)>;

    /// `look` says what the data would do now.
    DropOverlay(QWidget& window, Look look);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void dropped(const QMimeData& data, const std::vector<ditto::ui::Drop>& drops);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void begin(QDropEvent* event);

    Look look_;
    std::vector<Drop> drops_;
};

}  // namespace ditto::ui
