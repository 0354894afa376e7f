#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QRect>

class QLabel;
class QPushButton;

namespace ditto::ui {

/// A few callouts, one after the other, each beside the part of the window that it is about. It
/// takes nothing away: the window can be used while it stands. Escape ends it.
class Tour : public QFrame {
    Q_OBJECT
  public:
    struct Step {
        QString widget;  ///< object name of what it is about; empty: the whole window
        QString title, text;
    };

    Tour(QList<Step> steps, QWidget& window);

    void begin();
    /// Whether it was never seen to the end nor skipped.
    static bool is_new();

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void begun();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* subject() const;
    void show_step(qsizetype number);
    void place();
    void end();

    QList<Step> steps_;
    qsizetype number_ = 0;
    QPointer<QWidget> watched_;  ///< the part that the step is about
    QLabel* title_;
    QLabel* text_;
    QLabel* place_;
    QPushButton* back_;
    QPushButton* next_;
};

/// Where a card of a size goes within a window of a size, so that it does not cover what it speaks
/// of: beside `part`, else below or above it; where no side has room, where it covers least.
QPoint place_beside(const QRect& part, const QSize& card, const QSize& window);

/// The five steps through the studio.
QList<Tour::Step> studio_tour();

}  // namespace ditto::ui
