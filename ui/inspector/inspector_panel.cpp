#include "inspector/inspector_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "inspector/emotion_section.h"
#include "inspector/film_section.h"
#include "inspector/key_section.h"
#include "inspector/sampling_section.h"
#include "inspector/value_row.h"
#include "shell/elided_label.h"
#include "shell/scrolled.h"

namespace ditto::ui {
namespace {

/// A whole-video factor is a track of one key; where the track has more, the number follows the
/// curve in the timeline and moves it as a whole.
ValueSpec amplitude(Channel channel, const QString& label, const QString& tip) {
    return {.label = label,
            .edit = InspectorPanel::tr("Change amplitude"),
            .tip = tip,
            .least = 0,
            .most = 2,
            .step = 0.05,
            .decimals = 2,
            .get = [channel](const Project& project) -> double {
                const Track* track = project.timeline.find(channel);
                return track && !track->values.empty() ? track->values.at(0)
                                                       : channel_default(channel);
            },
            .set =
                [channel](Project& project, double value) {
                    Track& track = project.timeline.track(channel);
                    const float by =
                        static_cast<float>(value) - (track.values.empty() ? 0 : track.values.at(0));
                    std::vector<Key> keys = track.values.keys();
                    for (Key& key : keys) key.value += by;
                    track.values =
                        keys.empty() ? Curve::constant(static_cast<float>(value)) : Curve(keys);
                }};
}

QWidget* section(QLabel* heading, QWidget* content) {
    heading->setProperty("heading", true);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(heading);
    column->addWidget(content);
    return box;
}

QWidget* section(const QString& title, QWidget* content) {
    return section(new QLabel(title.toUpper()), content);
}

QWidget* key_section(Document& document, Selection& selection) {
    auto* heading = new ElidedLabel;
    auto* keys = new KeySection(document, selection);
    const auto show = [=] { heading->setText(keys->title().toUpper()); };
    QObject::connect(keys, &KeySection::title_changed, heading, show);
    show();
    return section(heading, keys);
}

QWidget* amplitudes(Document& document) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new ValueRow(
        document,
        amplitude(Channel::MouthAmplitude, InspectorPanel::tr("Mouth"),
                  InspectorPanel::tr("How far the mouth opens; 1 leaves it to the model"))));
    column->addWidget(new ValueRow(
        document,
        amplitude(Channel::ExpressionAmplitude, InspectorPanel::tr("Expression"),
                  InspectorPanel::tr(
                      "How strongly brows, eyes and cheeks move; 1 leaves it to the model"))));
    return box;
}

}  // namespace

InspectorPanel::InspectorPanel(Document& document, Player& player, Selection& selection,
                               QWidget* parent)
    : QWidget(parent) {
    // Always at hand, in a place that does not depend on what is selected.
    auto* emotions = section(tr("Emotion at playhead"), new EmotionSection(document, player));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 0, 12, 8);
    column->addWidget(key_section(document, selection));
    column->addWidget(section(tr("Amplitude"), amplitudes(document)));
    column->addWidget(section(tr("Video"), new FilmSection(document)));
    column->addWidget(section(tr("Sampling"), new SamplingSection(document)));
    column->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* pinned = new QVBoxLayout;
    pinned->setContentsMargins(12, 8, 12, 0);
    pinned->addWidget(emotions);
    whole->addLayout(pinned);
    whole->addWidget(scrolled(content, 240), 1);
}

}  // namespace ditto::ui
