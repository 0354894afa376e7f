#include "document/channel_text.h"

#include <QCoreApplication>
#include <array>

namespace ditto::ui {

QString channel_label(Channel channel) {
    static constexpr std::array<const char*, kChannelCount> kLabels{
        QT_TRANSLATE_NOOP("Channel", "Gaze yaw"),
        QT_TRANSLATE_NOOP("Channel", "Gaze pitch"),
        QT_TRANSLATE_NOOP("Channel", "Head yaw"),
        QT_TRANSLATE_NOOP("Channel", "Head pitch"),
        QT_TRANSLATE_NOOP("Channel", "Head roll"),
        QT_TRANSLATE_NOOP("Channel", "Head X"),
        QT_TRANSLATE_NOOP("Channel", "Head Y"),
        QT_TRANSLATE_NOOP("Channel", "Head scale"),
        QT_TRANSLATE_NOOP("Channel", "Eyes open"),
        QT_TRANSLATE_NOOP("Channel", "Mouth amplitude"),
        QT_TRANSLATE_NOOP("Channel", "Expression amplitude"),
        QT_TRANSLATE_NOOP("Channel", "Angry"),
        QT_TRANSLATE_NOOP("Channel", "Disgust"),
        QT_TRANSLATE_NOOP("Channel", "Fear"),
        QT_TRANSLATE_NOOP("Channel", "Happy"),
        QT_TRANSLATE_NOOP("Channel", "Neutral"),
        QT_TRANSLATE_NOOP("Channel", "Sad"),
        QT_TRANSLATE_NOOP("Channel", "Surprise"),
        QT_TRANSLATE_NOOP("Channel", "Contempt"),
    };
    return QCoreApplication::translate("Channel", kLabels[static_cast<std::size_t>(channel)]);
}

QString channel_unit(Channel channel) {
    if (channel <= Channel::HeadRoll) return QStringLiteral("°");
    if (channel == Channel::HeadScale || channel == Channel::MouthAmplitude ||
        channel == Channel::ExpressionAmplitude)
        return QStringLiteral(" ×");
    return {};
}

}  // namespace ditto::ui
