#pragma once

#include <QAbstractButton>

namespace ditto::ui {

/// A model to choose: its name, what is to be known of it, and a mark at the right.
class PackCard : public QAbstractButton {
    Q_OBJECT
  public:
    enum class Mark { None, Chosen, Download };

    explicit PackCard(QWidget* parent = nullptr);

    void show_pack(const QString& title, const QString& detail, Mark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paint_mark(QPainter& painter) const;

    QString detail_;
    Mark mark_ = Mark::None;
};

}  // namespace ditto::ui
