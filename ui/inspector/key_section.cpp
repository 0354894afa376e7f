#include "inspector/key_section.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "document/channel_text.h"
#include "document/timecode.h"
#include "inspector/easing_icon.h"
#include "inspector/value_row.h"

namespace ditto::ui {
namespace {

/// The selected key that the numbers show: the last one. Null when it is gone.
const Key* shown_key(const Project& project, const Selection& selection) {
    if (selection.keys().empty()) return nullptr;
    const KeyRef& ref = selection.keys().back();
    const Track* track = project.timeline.find(ref.channel);
    if (!track) return nullptr;
    const std::vector<Key>& keys = track->values.keys();
    const auto at = std::ranges::find(keys, ref.time, &Key::time);
    return at == keys.end() ? nullptr : &*at;
}

/// The influence curve of the channel in hand, moved as a whole.
ValueSpec influence_of(const Selection& selection) {
    return {.label = KeySection::tr("Influence"),
            .edit = KeySection::tr("Change influence"),
            .tip = KeySection::tr("0 % lets the model decide, 100 % follows the curve"),
            .least = 0,
            .most = 100,
            .step = 1,
            .decimals = 0,
            .suffix = QStringLiteral(" %"),
            .get = [&selection](const Project& project) -> double {
                const Track* track = project.timeline.find(selection.channel());
                return track ? 100.0 * track->influence.at(0) : 100.0;
            },
            .set =
                [&selection](Project& project, double percent) {
                    if (Track* track = project.timeline.find(selection.channel()))
                        track->influence = Curve::constant(static_cast<float>(percent / 100));
                }};
}

}  // namespace

KeySection::KeySection(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      value_(new QDoubleSpinBox),
      time_(new QLineEdit),
      keys_(new QWidget),
      hint_(new QLabel),
      influence_(new ValueRow(document, influence_of(selection))) {
    value_->setKeyboardTracking(false);
    value_->setAccessibleName(tr("Value of the key"));
    time_->setAccessibleName(tr("Time of the key"));
    time_->setInputMethodHints(Qt::ImhTime);
    hint_->setProperty("small", true);
    hint_->setWordWrap(true);
    connect(value_, &QDoubleSpinBox::valueChanged, this,
            [this](double v) { set_value(static_cast<float>(v)); });
    connect(time_, &QLineEdit::editingFinished, this, [this] {
        if (time_->isModified()) set_time(time_->text());
        time_->setModified(false);
        show_keys();
    });

    auto* easings = new QHBoxLayout;
    easings->setSpacing(2);
    add_easings(*easings);
    auto* form = new QFormLayout(keys_);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Value"), value_);
    form->addRow(tr("Time"), time_);
    form->addRow(tr("Ease"), easings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(keys_);
    column->addWidget(influence_);
    column->addWidget(hint_);
    connect(&document, &Document::project_changed, this, &KeySection::show_keys);
    connect(&selection, &Selection::changed, this, &KeySection::show_keys);
    show_keys();
}

void KeySection::add_easings(QHBoxLayout& row) {
    for (const Easing easing : kEasings) {
        auto* button = new QToolButton;
        button->setIconSize({20, 20});
        button->setAccessibleName(easing_name(easing));
        button->setToolTip(easing_name(easing));
        connect(button, &QToolButton::clicked, this, [this, easing] {
            document_.edit(tr("Change easing"), [&](Project& project) {
                ease_keys(project.timeline, selection_.keys(), easing);
            });
        });
        row.addWidget(button);
        easings_.push_back(button);
    }
    row.addStretch();
    draw_easings();
}

void KeySection::draw_easings() {
    for (std::size_t i = 0; i < easings_.size(); ++i)
        easings_[i]->setIcon(easing_icon(kEasings[i], palette().color(QPalette::WindowText)));
}

void KeySection::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) draw_easings();
    QWidget::changeEvent(event);
}

QString KeySection::title() const {
    if (selection_.keys().size() > 1)
        return tr("%n keys", nullptr, static_cast<int>(selection_.keys().size()));
    const Key* key = shown_key(document_.project(), selection_);
    const QString channel = channel_label(selection_.channel());
    return key ? tr("Key · %1 · %2").arg(channel, timecode(frame_at(key->time))) : channel;
}

void KeySection::show_keys() {
    const Key* key = shown_key(document_.project(), selection_);
    const Track* track = document_.project().timeline.find(selection_.channel());
    const bool directed = track && !track->values.empty();
    keys_->setVisible(key);
    influence_->setVisible(directed);
    influence_->show_value();
    hint_->setText(
        directed ? tr("0 % lets the model decide, 100 % follows the curve.")
                 : tr("No keys: the model decides. Drag on the picture, or press S to add a key."));
    if (key) {
        const QSignalBlocker quiet(value_);
        const auto [least, most] = channel_range(selection_.keys().back().channel);
        const QString unit = channel_unit(selection_.keys().back().channel);
        value_->setDecimals(unit == QStringLiteral("°") ? 1 : 2);
        value_->setRange(least, most);
        value_->setSingleStep(unit == QStringLiteral("°") ? 1 : 0.05);
        value_->setSuffix(unit);
        value_->setValue(key->value);
        if (!time_->isModified()) time_->setText(timecode(frame_at(key->time)));
    }
    Q_EMIT title_changed();
}

void KeySection::set_value(float value) {
    document_.edit(tr("Change value"), [&](Project& project) {
        for (const KeyRef& ref : selection_.keys()) {
            Curve& curve = project.timeline.track(ref.channel).values;
            const auto at = std::ranges::find(curve.keys(), ref.time, &Key::time);
            if (at == curve.keys().end()) continue;
            Key key = *at;
            key.value = value;
            curve.set(key);
        }
    });
}

/// All selected keys move by as much as the shown one.
void KeySection::set_time(const QString& text) {
    const Key* key = shown_key(document_.project(), selection_);
    const auto frame = frame_from_timecode(text);
    if (!key || !frame || frame_at(key->time) == *frame) return;
    const double by = frame_time(*frame) - key->time;
    KeySelection moved = selection_.keys();
    document_.edit(tr("Move keys"),
                   [&](Project& project) { move_keys(project.timeline, moved, by, 0); });
    selection_.set_keys(std::move(moved));
}

}  // namespace ditto::ui
