#include "timeline/lane_switch.h"

#include <QPainter>
#include <QPainterPath>

#include "shell/theme.h"
#include "timeline/display_painter.h"

namespace ditto::ui {
namespace {

QString name_of(LaneSwitchKind kind, bool on, const QString& lane) {
    switch (kind) {
        case LaneSwitchKind::Mute:
            return (on ? LaneSwitch::tr("Unmute %1") : LaneSwitch::tr("Mute %1")).arg(lane);
        case LaneSwitchKind::Solo:
            return (on ? LaneSwitch::tr("End solo of %1") : LaneSwitch::tr("Solo %1")).arg(lane);
        case LaneSwitchKind::Lock:
            return (on ? LaneSwitch::tr("Unlock %1") : LaneSwitch::tr("Lock %1")).arg(lane);
    }
    return {};
}

QString tip_of(LaneSwitchKind kind) {
    switch (kind) {
        case LaneSwitchKind::Mute:
            return LaneSwitch::tr("Muted, a lane keeps its keys and the model decides");
        case LaneSwitchKind::Solo:
            return LaneSwitch::tr("While any lane is soloed, only soloed lanes act");
        case LaneSwitchKind::Lock:
            return LaneSwitch::tr("Keys of a locked lane cannot be selected or changed");
    }
    return {};
}

QColor color_of(LaneSwitchKind kind, const QPalette& palette) {
    switch (kind) {
        case LaneSwitchKind::Mute:
            return state_colors().wrong;
        case LaneSwitchKind::Solo:
            return state_colors().care;
        case LaneSwitchKind::Lock:
            break;
    }
    return palette.color(QPalette::Highlight);
}

/// Within 12 × 12; `closed`: its shackle is down.
QPainterPath lock_path(bool closed) {
    QPainterPath path;
    path.addRect(QRectF(2.5, 5.5, 7, 5));
    path.moveTo(4, 5.5);
    path.lineTo(4, closed ? 3.5 : 2.5);
    path.arcTo(QRectF(4, closed ? 1.5 : 0.5, 4, 4), 180, closed ? -180 : -150);
    if (closed) path.lineTo(8, 5.5);
    return path;
}

}  // namespace

LaneSwitch::LaneSwitch(LaneSwitchKind kind, const QString& lane, QWidget* parent)
    : QToolButton(parent), kind_(kind), lane_(lane) {
    setCheckable(true);
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    set_state(LaneSwitchState::Off);
}

void LaneSwitch::set_state(LaneSwitchState state) {
    state_ = state;
    const bool on = state == LaneSwitchState::On;
    setChecked(on);
    setAccessibleName(name_of(kind_, on, lane_));
    setToolTip(accessibleName() + u'\n' + tip_of(kind_));
    update();
}

void LaneSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = state_ == LaneSwitchState::On, part = state_ == LaneSwitchState::Part;
    const QColor color = color_of(kind_, palette());
    const QRectF box = rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(on ? QBrush(color) : Qt::NoBrush);
    painter.setPen(hasFocus()     ? QPen(palette().color(QPalette::Highlight), 2)
                   : on || part   ? QPen(color)
                   : underMouse() ? QPen(palette().color(QPalette::PlaceholderText))
                                  : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 3, 3);
    const QColor ink = on             ? palette().color(QPalette::Dark)
                       : underMouse() ? palette().color(QPalette::Text)
                                      : palette().color(QPalette::PlaceholderText);
    painter.setPen(QPen(ink, 1.2));
    if (kind_ == LaneSwitchKind::Lock) {
        painter.setBrush(Qt::NoBrush);
        painter.translate(rect().toRectF().center() - QPointF(6, 6));
        return painter.drawPath(lock_path(on));
    }
    QFont letter = label_font(font(), true);
    letter.setWeight(on ? QFont::Bold : QFont::DemiBold);
    painter.setFont(letter);
    // The letters of every mixing desk, in all languages.
    painter.drawText(rect(), Qt::AlignCenter,
                     kind_ == LaneSwitchKind::Mute ? QStringLiteral("M") : QStringLiteral("S"));
}

}  // namespace ditto::ui
