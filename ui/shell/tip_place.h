#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace ditto::ui {

/// Shows a tool tip above `about`, a part of the widget in its coordinates, or below it where there
/// is no room: it hides neither that part nor what stands below, such as the progress that one
/// watches while the pointer rests. An empty text hides the tip.
void show_tip(QWidget& widget, const QString& text, const QRect& about);

/// Does so with the tool tips of all widgets while it lives.
class TipPlace : public QObject {
    Q_OBJECT
  public:
    explicit TipPlace(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ditto::ui
