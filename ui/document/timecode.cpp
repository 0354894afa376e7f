#include "document/timecode.h"

#include <QStringList>
#include <array>
#include <cmath>

namespace ditto::ui {

std::int64_t frame_at(double seconds) {
    return static_cast<std::int64_t>(std::floor(seconds * kFrameRate + 1e-6));
}

std::int64_t frames_of(double seconds) {
    return static_cast<std::int64_t>(std::ceil(seconds * kFrameRate - 1e-6));
}

QString timecode(std::int64_t frame) {
    const std::int64_t seconds = frame / kFrameRate;
    const auto two = [](std::int64_t number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60) + u':' +
           two(frame % kFrameRate);
}

std::optional<std::int64_t> frame_from_timecode(const QString& text) {
    const QStringList parts = text.trimmed().split(u':');
    constexpr std::array<std::int64_t, 4> kUnits{1, kFrameRate, 60 * kFrameRate, 3600 * kFrameRate};
    if (parts.size() > 4) return std::nullopt;
    std::int64_t frame = 0;
    for (int i = 0; i < parts.size(); ++i) {
        bool sound = false;
        const int number = parts[parts.size() - 1 - i].toInt(&sound);
        if (!sound || number < 0 || number > 100'000) return std::nullopt;
        frame += number * kUnits[static_cast<std::size_t>(i)];
    }
    return frame;
}

}  // namespace ditto::ui
