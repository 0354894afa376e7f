#pragma once

#include <QToolButton>

#include "preview/transport_icon.h"

class QAction;

namespace ditto::ui {

/// A disc with an icon, for an action. `primary`: the one that is pressed most, larger and in the
/// accent's colour.
class RoundButton : public QToolButton {
    Q_OBJECT
  public:
    RoundButton(QAction* action, TransportIcon icon, bool primary = false,
                QWidget* parent = nullptr);

    void set_icon(TransportIcon icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QColor disc_color() const;

    TransportIcon icon_;
    bool primary_;
};

}  // namespace ditto::ui
