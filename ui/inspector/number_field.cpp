#include "inspector/number_field.h"

#include <QSignalBlocker>
#include <algorithm>

namespace ditto::ui {
namespace {

constexpr double kBelow = 1000;  // the least value, where nothing is that could be typed

}  // namespace

NumberField::NumberField(QWidget* parent) : QDoubleSpinBox(parent) {
    setKeyboardTracking(false);
    connect(this, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { Q_EMIT entered(std::max(value, least_)); });
}

void NumberField::set_limits(double least, double most, const QString& least_text) {
    const QSignalBlocker quiet(this);
    least_ = least;
    least_text_ = least_text;
    setRange(least, most);
    setSpecialValueText(least_text);
}

/// A dash stands for a value of its own, so that any number that is typed is another one.
void NumberField::show_value(std::optional<double> value) {
    const QSignalBlocker quiet(this);
    mixed_ = !value;
    setMinimum(mixed_ ? least_ - kBelow : least_);
    setSpecialValueText(mixed_ ? QStringLiteral("—") : least_text_);
    setValue(value.value_or(minimum()));
}

void NumberField::stepBy(int steps) {
    if (!mixed_) return QDoubleSpinBox::stepBy(steps);
    Q_EMIT stepped(steps * singleStep());
}

}  // namespace ditto::ui
