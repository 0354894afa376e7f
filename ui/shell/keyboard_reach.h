#pragma once

#include <QObject>
#include <functional>

class QAction;
class QKeyEvent;
class QWidget;

namespace ditto::ui {

class FocusHome;

/// Decides whose a key is: the control's that has the focus, or a shortcut's of the window.
///
/// What plays (Space) is the window's everywhere but in a text that is typed; buttons and lists are
/// worked with Enter instead. Fields of numbers keep what can be part of a number, and Undo while
/// something is typed that does not count yet; Enter and Escape leave them. Arrows move sliders and
/// lists that were reached with the keyboard; what was merely clicked leaves them to the playback.
class KeyboardReach : public QObject {
    Q_OBJECT
  public:
    /// As long as `home` lives. `plays` says whether there is anything to play; where there is not
    /// Space works controls as well.
    KeyboardReach(QWidget& window, const QAction& play, std::function<bool()> plays,
                  FocusHome& home);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool is_in_window(const QWidget& control) const;
    bool is_play(const QKeyEvent& key) const;
    bool give_key(const QWidget& control, QKeyEvent& key) const;
    bool work(QWidget& control, QKeyEvent& key);
    bool leave_field(QWidget& field, QKeyEvent& key);

    QWidget& window_;
    const QAction& play_;
    std::function<bool()> plays_;
    FocusHome& home_;
    bool clicked_ = false;  ///< how the focus came where it is
};

}  // namespace ditto::ui
