#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ditto::ui {

/// Where the focus of a window is at home: the one of its work places that had it last. It goes
/// back there from what closes or disappears (dialogs, notices, panels), so that the keyboard
/// always works on something.
class FocusHome : public QObject {
    Q_OBJECT
  public:
    /// The first of the places has it at first.
    FocusHome(QWidget& window, const QList<QWidget*>& places);

    /// To the last place, or another one where that is not to be seen.
    void go() { go(nullptr); }

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void go(const QWidget* leaving);
    void note(const QWidget* focus);

    QWidget& window_;
    QList<QPointer<QWidget>> places_;  ///< the one that had the focus last is the first
};

}  // namespace ditto::ui
