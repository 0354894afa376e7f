#pragma once

#include <QDoubleSpinBox>
#include <optional>

namespace ditto::ui {

/// A number that may stand for several different ones: a dash then, until one is typed for all.
class NumberField : public QDoubleSpinBox {
    Q_OBJECT
  public:
    explicit NumberField(QWidget* parent = nullptr);

    /// What can be typed, and what is shown in place of the least value.
    void set_limits(double least, double most, const QString& least_text = {});
    /// Nothing: they differ. Tells nobody.
    void show_value(std::optional<double> value);
    bool mixed() const { return mixed_; }

    void stepBy(int steps) override;

  Q_SIGNALS:
    void entered(double value);  ///< typed, or stepped to
    void stepped(double by);     ///< while they differ

  private:
    double least_ = 0;
    QString least_text_;
    bool mixed_ = false;
};

}  // namespace ditto::ui
