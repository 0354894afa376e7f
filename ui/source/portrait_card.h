#pragma once

#include <QWidget>

#include "document/document.h"
#include "source/portrait_report.h"

class QLabel;
class QPushButton;

namespace ditto::ui {

/// The portrait's thumbnail, with its faces when there are several: the one that is clicked is
/// animated.
class PortraitThumbnail : public QWidget {
    Q_OBJECT
  public:
    PortraitThumbnail(Document& document, PortraitReporter& reporter, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {204, 132}; }

  Q_SIGNALS:
    void choose();  ///< there is no portrait yet, or the same one was clicked

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    QRectF picture_rect() const;
    QRectF face_rect(int face) const;
    int face_at(QPointF point) const;
    void set_face(int face);
    void paint_landmarks(QPainter& painter) const;
    void paint_state(QPainter& painter) const;

    Document& document_;
    PortraitReporter& reporter_;
    int hovered_ = -1;
};

/// The portrait: thumbnail, name, size, and what could be better.
class PortraitCard : public QWidget {
    Q_OBJECT
  public:
    PortraitCard(Document& document, QWidget* parent = nullptr);

  Q_SIGNALS:
    void choose();

  private:
    void show_portrait();
    void show_landmarks();

    Document& document_;
    PortraitReporter reporter_;
    QLabel *name_, *size_, *advice_;
    QPushButton* landmarks_;
};

}  // namespace ditto::ui
