#include <algorithm>
#include <cmath>

#include "timeline/scene.h"

namespace ditto::ui {

void add_speech(DisplayList& list, const SceneInput& input, const Lane& lane) {
    const TimeAxis& axis = input.layout.axis;
    const QRectF rect = input.layout.lane_rect(lane);
    const double middle = std::round(rect.center().y()), half = rect.height() / 2 - 3;
    if (!input.waveform || !input.speech || input.waveform->empty()) {
        list.labels.push_back(
            {{std::max(8.0, axis.x(0) + 10), rect.top(), 300, rect.height()},
             input.listening ? SceneText::tr("analysing…") : SceneText::tr("no speech yet"),
             input.colors.quiet});
        return;
    }
    QColor band = input.colors.accent;
    auto silence =
        std::ranges::upper_bound(input.speech->silences, axis.start(), {}, &Stretch::end);
    double drawn = -1;
    for (; silence != input.speech->silences.end() && silence->first < axis.end(); ++silence) {
        const double left = std::max(drawn, axis.x(silence->first)), right = axis.x(silence->end);
        if (right - left < 1) continue;
        drawn = right;
        band.setAlphaF(0.12f);
        list.rect({left, rect.top(), right - left, rect.height() - 1}, band);
        band.setAlphaF(0.5f);
        list.rect({left, middle, right - left, 1}, band);
    }
    std::vector<Peak> peaks(static_cast<std::size_t>(axis.width()));
    input.waveform->peaks(axis.start(), 1 / axis.scale(), peaks);
    const double unit = half / input.speech->loudest;
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        if (peaks[i] == Peak{}) continue;
        const double above = peaks[i].most * unit, below = -peaks[i].least * unit;
        list.rect({static_cast<double>(i), middle - above, 1, std::max(1.0, above + below)},
                  input.colors.quiet);
    }
}

}  // namespace ditto::ui
