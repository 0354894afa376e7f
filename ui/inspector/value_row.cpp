#include "inspector/value_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>
#include <utility>

#include "inspector/number_field.h"

namespace ditto::ui {

ValueRow::ValueRow(Document& document, ValueSpec spec, QWidget* parent)
    : QWidget(parent),
      document_(document),
      spec_(std::move(spec)),
      slider_(new QSlider(Qt::Horizontal)),
      number_(new NumberField) {
    slider_->setRange(0, static_cast<int>(std::lround((spec_.most - spec_.least) / spec_.step)));
    slider_->setAccessibleName(spec_.label);
    number_->setDecimals(spec_.decimals);
    number_->setSingleStep(spec_.step);
    number_->setSuffix(spec_.suffix);
    number_->set_limits(spec_.least, spec_.most, spec_.least_text);
    slider_->setVisible(spec_.slider);
    number_->setAlignment(Qt::AlignRight);
    number_->setAccessibleName(spec_.label);
    number_->setFixedWidth(72);
    setToolTip(spec_.tip);

    auto* label = new QLabel(spec_.label);
    label->setBuddy(number_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(number_, 0, 1);
    grid->addWidget(slider_, 1, 0, 1, 2);

    connect(slider_, &QSlider::valueChanged, this, [this] {
        const auto change = [this, value = from_slider()](Project& project) {
            spec_.set(project, value);
        };
        if (slider_->isSliderDown()) {
            document_.preview(change);
        } else {
            const bool same_run = stepping_;
            document_.edit(spec_.edit, change, same_run);
            stepping_ = true;
        }
    });
    slider_->installEventFilter(this);
    connect(&document, &Document::history_changed, this, [this] { stepping_ = false; });
    connect(slider_, &QSlider::sliderReleased, this, [this] { document_.commit(spec_.edit); });
    connect(number_, &NumberField::entered, this, [this](double value) {
        document_.edit(spec_.edit, [this, value](Project& project) { spec_.set(project, value); });
    });
    connect(number_, &NumberField::stepped, this, [this](double by) {
        if (!spec_.shift) return;
        document_.edit(spec_.edit, [this, by](Project& project) { spec_.shift(project, by); });
    });
    connect(&document, &Document::project_changed, this, &ValueRow::show_value);
    show_value();
}

bool ValueRow::eventFilter(QObject* slider, QEvent* event) {
    if (event->type() == QEvent::FocusOut) stepping_ = false;
    return QWidget::eventFilter(slider, event);
}

double ValueRow::from_slider() const {
    return spec_.least + slider_->value() * spec_.step;
}

void ValueRow::show_value() {
    const QSignalBlocker quiet(slider_);
    const auto value = spec_.get(document_.project());
    if (value)
        slider_->setValue(static_cast<int>(std::lround((*value - spec_.least) / spec_.step)));
    number_->show_value(value);
}

}  // namespace ditto::ui
