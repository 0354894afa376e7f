#pragma once

#include <QObject>

namespace ditto::ui {

/// Lets controls have the keys that work them although a shortcut of the window has the same ones:
/// Space presses the button that has the focus, arrows move sliders and lists. A button or slider
/// that was merely clicked does not keep Space and arrows from the playback.
class KeyboardReach : public QObject {
    Q_OBJECT
  public:
    /// For all windows of the program, as long as this lives.
    explicit KeyboardReach(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool clicked_ = false;  ///< how the focus came where it is
};

}  // namespace ditto::ui
