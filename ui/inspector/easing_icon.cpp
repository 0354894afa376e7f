#include "inspector/easing_icon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace ditto::ui {
namespace {

constexpr int kSide = 20;
constexpr int kMargin = 4;
constexpr int kScale = 3;  // drawn larger, so that it is crisp on dense screens

/// From 0 to 1 within a second.
Curve eased(Easing easing) {
    Timeline timeline;
    Track& track = timeline.track(Channel::HeadYaw);
    track.values = Curve({Key{.time = 0, .value = 0}, Key{.time = 1, .value = 1}});
    ease_keys(timeline, {{Channel::HeadYaw, 0}}, easing);
    return track.values;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Easing)
};

}  // namespace

QString easing_name(Easing easing) {
    switch (easing) {
        case Easing::Hold:
            return Text::tr("Hold");
        case Easing::Linear:
            return Text::tr("Linear");
        case Easing::EaseIn:
            return Text::tr("Ease in");
        case Easing::EaseOut:
            return Text::tr("Ease out");
        case Easing::EaseInOut:
            return Text::tr("Ease in and out");
        case Easing::BackOut:
            return Text::tr("Overshoot");
        case Easing::Smooth:
            break;
    }
    return Text::tr("Smooth");
}

QIcon easing_icon(Easing easing, const QColor& color) {
    const Curve curve = eased(easing);
    QPixmap pixmap(kSide * kScale, kSide * kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kScale, kScale);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    constexpr double kSpan = kSide - 2 * kMargin;
    QPainterPath path;
    for (int x = 0; x <= kSpan * kScale; ++x) {
        const double time = x / (kSpan * kScale);
        const QPointF point(kMargin + time * kSpan, kSide - kMargin - curve.at(time) * kSpan);
        x == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.drawPath(path);
    return QIcon(pixmap);
}

}  // namespace ditto::ui
