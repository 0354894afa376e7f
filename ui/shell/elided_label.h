#pragma once

#include <QLabel>

namespace ditto::ui {

/// A label of one line that ends in an ellipsis where it has too little room; the whole text is its
/// tool tip then, where it has no other.
class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(const QString& text = {}, Qt::TextElideMode mode = Qt::ElideRight,
                         QWidget* parent = nullptr);

    /// Whether it shows less than its text.
    bool elided() const;

    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRect inner() const;

    Qt::TextElideMode mode_;
};

}  // namespace ditto::ui
