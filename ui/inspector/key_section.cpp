#include "inspector/key_section.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "document/channel_text.h"
#include "document/timecode.h"
#include "inspector/easing_icon.h"
#include "inspector/number_field.h"
#include "inspector/value_row.h"

namespace ditto::ui {
namespace {

const Key* find_key(const Project& project, const KeyRef& ref) {
    const Track* track = project.timeline.find(ref.channel);
    if (!track) return nullptr;
    const std::vector<Key>& keys = track->values.keys();
    const auto at = std::ranges::lower_bound(keys, ref.time, {}, &Key::time);
    return at == keys.end() || at->time != ref.time ? nullptr : &*at;
}

/// The selected keys that are there.
KeySelection present(const Project& project, const Selection& selection) {
    KeySelection keys = selection.keys();
    std::erase_if(keys, [&](const KeyRef& ref) { return !find_key(project, ref); });
    return keys;
}

bool alike(Channel a, Channel b) {
    const ChannelRange first = channel_range(a), second = channel_range(b);
    return first.least == second.least && first.most == second.most &&
           channel_unit(a) == channel_unit(b);
}

/// Those of the keys that can be given the same value: the last one, and others of its kind.
KeySelection of_a_kind(const KeySelection& keys) {
    KeySelection result;
    for (const KeyRef& key : keys)
        if (alike(key.channel, keys.back().channel)) result.push_back(key);
    return result;
}

/// The channels of the selected keys; without any the one in hand.
std::vector<Channel> channels_in_hand(const Project& project, const Selection& selection) {
    const KeySelection keys = present(project, selection);
    if (keys.empty()) return {selection.channel()};
    std::vector<Channel> channels;
    for (const KeyRef& key : keys)
        if (std::ranges::find(channels, key.channel) == channels.end())
            channels.push_back(key.channel);
    return channels;
}

QString names_of(const KeySelection& keys) {
    QStringList names;
    for (const KeyRef& key : keys)
        if (const QString name = channel_label(key.channel); !names.contains(name)) names += name;
    return names.join(QStringLiteral(", "));
}

/// What all have; nothing where they differ.
template <typename Range, typename Get>
auto common(const Range& range, const Get& get) {
    std::optional<decltype(get(range.front()))> first;
    for (const auto& each : range) {
        const auto value = get(each);
        if (first && *first != value) return decltype(first)();
        first = value;
    }
    return first;
}

/// How far a track overrides the model where it does most, 0 to 1.
float strength(const Track& track) {
    float most = 0;
    for (const Key& key : track.influence.keys()) most = std::max(most, key.value);
    return most;
}

/// Where it begins and ends to, it goes on to.
void set_strength(Track& track, float value) {
    value = std::clamp(value, 0.0f, 1.0f);
    const float before = strength(track);
    if (before <= 0 || track.influence.keys().size() < 2) {
        track.influence = Curve::constant(value);
        return;
    }
    std::vector<Key> keys = track.influence.keys();
    for (Key& key : keys) {
        key.value *= value / before;
        for (auto* handle : {&key.in, &key.out})
            if (*handle) (*handle)->value *= value / before;
    }
    track.influence = Curve(std::move(keys));
}

/// How strongly the tracks in hand override the model.
ValueSpec influence_of(const Selection& selection) {
    const auto tracks = [&selection](auto& project) {
        std::vector<decltype(project.timeline.find(Channel::Count))> found;
        for (const Channel channel : channels_in_hand(project, selection))
            if (auto* track = project.timeline.find(channel)) found.push_back(track);
        return found;
    };
    const auto change = [tracks](Project& project, const auto& to) {
        for (Track* track : tracks(project)) set_strength(*track, to(*track));
    };
    return {.label = KeySection::tr("Influence"),
            .edit = KeySection::tr("Change influence"),
            .tip = KeySection::tr("0 % lets the model decide, 100 % follows the curve"),
            .least = 0,
            .most = 100,
            .step = 1,
            .decimals = 0,
            .suffix = QStringLiteral(" %"),
            .get = [tracks](const Project& project) -> std::optional<double> {
                const auto found = tracks(project);
                if (found.empty()) return 100.0;
                return common(
                    found, [](const Track* track) { return std::round(100.0 * strength(*track)); });
            },
            .set =
                [change](Project& project, double percent) {
                    change(project,
                           [&](const Track&) { return static_cast<float>(percent / 100); });
                },
            .shift =
                [change](Project& project, double percent) {
                    change(project, [&](const Track& track) {
                        return strength(track) + static_cast<float>(percent / 100);
                    });
                }};
}

}  // namespace

KeySection::KeySection(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      value_(new NumberField),
      time_(new QLineEdit),
      keys_(new QWidget),
      hint_(new QLabel),
      influence_(new ValueRow(document, influence_of(selection))) {
    value_->setAccessibleName(tr("Value of the key"));
    time_->setAccessibleName(tr("Time of the key"));
    time_->setInputMethodHints(Qt::ImhTime);
    hint_->setProperty("small", true);
    hint_->setWordWrap(true);
    connect(value_, &NumberField::entered, this, [this](double value) {
        edit_values([value](float) { return static_cast<float>(value); });
    });
    connect(value_, &NumberField::stepped, this, [this](double by) {
        edit_values([by](float value) { return value + static_cast<float>(by); });
    });
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
    const Project& project = document_.project();
    const KeySelection keys = present(project, selection_);
    if (keys.empty()) return channel_label(selection_.channel());
    const auto channels = channels_in_hand(project, selection_);
    const QString name = channel_label(keys.back().channel);
    if (keys.size() == 1)
        return tr("Key · %1 · %2").arg(name, timecode(frame_at(keys.back().time)));
    const QString count = tr("%n keys", nullptr, static_cast<int>(keys.size()));
    return channels.size() == 1 ? count + QStringLiteral(" · ") + name : count;
}

void KeySection::show_keys() {
    const Project& project = document_.project();
    const bool any = !present(project, selection_).empty();
    const bool directed =
        std::ranges::any_of(channels_in_hand(project, selection_), [&](Channel channel) {
            const Track* track = project.timeline.find(channel);
            return track && !track->values.empty();
        });
    keys_->setVisible(any);
    influence_->setVisible(directed);
    influence_->show_value();
    hint_->setText(hint(directed));
    if (any) {
        show_value();
        show_time();
    }
    Q_EMIT title_changed();
}

QString KeySection::hint(bool directed) const {
    if (!directed)
        return tr("No keys: the model decides. Drag on the picture, or press S to add a key.");
    const KeySelection keys = present(document_.project(), selection_), some = of_a_kind(keys);
    const QString influence = tr("0 % lets the model decide, 100 % follows the curve.");
    if (some.size() == keys.size()) return influence;
    return tr("The value applies to %1 of %2 keys: %3.")
               .arg(some.size())
               .arg(keys.size())
               .arg(names_of(some)) +
           u' ' + influence;
}

void KeySection::show_value() {
    const Project& project = document_.project();
    const KeySelection keys = of_a_kind(present(project, selection_));
    const Channel channel = keys.back().channel;
    const auto [least, most] = channel_range(channel);
    const QString unit = channel_unit(channel);
    const bool angle = unit == QStringLiteral("°");
    value_->setDecimals(angle ? 1 : 2);
    value_->setSingleStep(angle ? 1 : 0.05);
    value_->setSuffix(unit);
    value_->set_limits(least, most);
    const auto value =
        common(keys, [&](const KeyRef& key) { return find_key(project, key)->value; });
    value_->show_value(value ? std::optional<double>(*value) : std::nullopt);
    value_->setToolTip(
        keys.size() > 1
            ? tr("Value of %n keys: %1", nullptr, static_cast<int>(keys.size())).arg(names_of(keys))
            : QString());
}

/// Of keys at different times the first and the last; what is typed is where the first goes.
void KeySection::show_time() {
    const KeySelection keys = present(document_.project(), selection_);
    const auto [first, last] = std::ranges::minmax(keys, {}, &KeyRef::time);
    const QString from = timecode(frame_at(first.time)), to = timecode(frame_at(last.time));
    time_->setPlaceholderText(from + QStringLiteral(" – ") + to);
    time_->setToolTip(from == to
                          ? QString()
                          : tr("%1 to %2; type a time to move the first key there").arg(from, to));
    if (!time_->isModified()) time_->setText(from == to ? from : QString());
}

/// Of the keys of a kind.
void KeySection::edit_values(const std::function<float(float)>& change) {
    const KeySelection keys = of_a_kind(present(document_.project(), selection_));
    document_.edit(tr("Change value"), [&](Project& project) {
        for (const KeyRef& ref : keys) {
            const auto [least, most] = channel_range(ref.channel);
            Key key = *find_key(project, ref);
            key.value = std::clamp(change(key.value), least, most);
            project.timeline.track(ref.channel).values.set(key);
        }
    });
}

/// All selected keys move by as much as the first.
void KeySection::set_time(const QString& text) {
    KeySelection moved = present(document_.project(), selection_);
    const auto frame = frame_from_timecode(text);
    if (moved.empty() || !frame) return;
    const double first = std::ranges::min(moved, {}, &KeyRef::time).time;
    if (frame_at(first) == *frame) return;
    const double by = frame_time(*frame) - first;
    document_.edit(tr("Move keys"),
                   [&](Project& project) { move_keys(project.timeline, moved, by, 0); });
    selection_.set_keys(std::move(moved));
}

}  // namespace ditto::ui
