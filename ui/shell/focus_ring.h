#pragma once

#include <QWidget>

namespace ditto::ui {

/// A line around a widget while it has the focus, for those that do not draw one themselves.
class FocusRing : public QWidget {
    Q_OBJECT
  public:
    /// Lives as long as the widget.
    explicit FocusRing(QWidget& around);

    bool eventFilter(QObject* watched, QEvent* event) override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void place();
};

}  // namespace ditto::ui
