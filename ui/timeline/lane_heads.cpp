#include "timeline/lane_heads.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "shell/theme.h"
#include "timeline/display_painter.h"

namespace ditto::ui {
namespace {

constexpr int kBarWidth = 3, kLeft = 16, kArrow = 12, kIndent = 16, kBeside = 6;
constexpr int kScaleWidth = 36, kTick = 4;
constexpr int kLeastWidth = 248;
constexpr int kEdge = 5;                    // pixels above the lower edge that take hold of it
constexpr double kTallerPerDegree = 1.015;  // of the wheel
constexpr int kTallLane = 40;               // has room for two lines
constexpr int kSmallLine = 16;

QColor bar_color(const Lane& lane, const QPalette& palette) {
    if (lane.channels.empty()) return palette.color(QPalette::PlaceholderText);
    return channel_color(lane.group == LaneGroup::Emotion && lane.leads ? Channel::EmotionHappy
                                                                        : lane.channels.front());
}

QString mark_text(Channel channel, float value) {
    return QString::number(static_cast<double>(value), 'g', 3) +
           (channel_range(channel).most > 10 ? QStringLiteral("°") : QString());
}

bool same_rows(const std::vector<LaneHead*>& heads, const std::vector<Lane>& rows) {
    return std::ranges::equal(heads, rows, [](const LaneHead* head, const Lane& lane) {
        return head->lane().group == lane.group && head->lane().kind == lane.kind &&
               head->lane().channels == lane.channels;
    });
}

}  // namespace

LaneHead::LaneHead(Document& document, TimelineView& view, Selection& selection, const Lane& lane,
                   QWidget* parent)
    : QAbstractButton(parent),
      document_(document),
      view_(view),
      selection_(selection),
      lane_(lane) {
    const bool opens = lane.leads && lane.channels.size() > 1;
    const bool open = view.layout_now().lanes.open(lane.group);
    setText(lane.leads ? group_title(lane.group) : channel_title(lane.channels.front()));
    setFocusPolicy(opens ? Qt::TabFocus : Qt::NoFocus);
    const QString name = lane.leads ? text() : group_title(lane.group) + u' ' + text();
    setAccessibleName(!opens ? name
                             : (open ? tr("%1, expanded") : tr("%1, collapsed")).arg(text()));
    if (opens) setToolTip(open ? tr("Collapse into one lane") : tr("Expand: one lane per channel"));
    setMouseTracking(true);
    if (!lane.channels.empty()) add_switches(name);
    const auto redraw = qOverload<>(&QWidget::update);
    connect(this, &QAbstractButton::clicked, this, &LaneHead::press);
    connect(&selection, &Selection::changed, this, redraw);
    connect(&view, &TimelineView::values_changed, this, redraw);
}

void LaneHead::add_switches(const QString& name) {
    const auto add = [&](LaneSwitchKind kind, auto toggle) {
        switches_.push_back(new LaneSwitch(kind, name, this));
        connect(switches_.back(), &QToolButton::clicked, this, [this, toggle] {
            toggle(view_.commands(), lane_.channels);
            show_switches();  // also where nothing changed
        });
    };
    add(LaneSwitchKind::Mute, [](TimelineCommands& commands, std::span<const Channel> channels) {
        commands.toggle_switch(channels, TrackSwitch::Mute);
    });
    add(LaneSwitchKind::Solo, [](TimelineCommands& commands, std::span<const Channel> channels) {
        commands.toggle_switch(channels, TrackSwitch::Solo);
    });
    add(LaneSwitchKind::Lock, [](TimelineCommands& commands, std::span<const Channel> channels) {
        commands.toggle_lock(channels);
    });
    connect(&document_, &Document::project_changed, this, &LaneHead::show_switches);
    connect(&document_.locks(), &ChannelLocks::changed, this, &LaneHead::show_switches);
    show_switches();
}

void LaneHead::show_switches() {
    const Timeline& timeline = document_.project().timeline;
    const auto show = [&](std::size_t at, auto on) {
        const auto count = std::ranges::count_if(lane_.channels, on);
        switches_[at]->set_state(count == 0                            ? LaneSwitchState::Off
                                 : count == std::ssize(lane_.channels) ? LaneSwitchState::On
                                                                       : LaneSwitchState::Part);
    };
    show(0, [&](Channel channel) { return is_on(timeline, channel, TrackSwitch::Mute); });
    show(1, [&](Channel channel) { return is_on(timeline, channel, TrackSwitch::Solo); });
    show(2, [&](Channel channel) { return holds(document_.locks().locked(), channel); });
}

QSize LaneHead::sizeHint() const {
    return {180, static_cast<int>(lane_.height)};
}

/// With room for the names of the channels below its own.
bool LaneHead::is_tall() const {
    return lane_.leads && lane_.kind == LaneKind::Curves && height() >= kTallLane;
}

/// Beside the name, which is above the middle in a tall lane.
void LaneHead::resizeEvent(QResizeEvent*) {
    const int middle = height() / 2 - (is_tall() ? kSmallLine / 2 : 0);
    int x = width() - kScaleWidth - static_cast<int>(switches_.size()) * (LaneSwitch::kSide + 1);
    for (LaneSwitch* each : switches_) {
        each->move(x, middle - LaneSwitch::kSide / 2);
        x += LaneSwitch::kSide + 1;
    }
}

bool LaneHead::is_edge(QPointF at) const {
    return lane_.kind != LaneKind::Keys && at.y() >= height() - kEdge;
}

bool LaneHead::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && is_edge(static_cast<QHelpEvent*>(event)->pos())) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           tr("Drag to resize the lane; double-click for the default height"),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

void LaneHead::mousePressEvent(QMouseEvent* event) {
    resizing_ = event->button() == Qt::LeftButton && is_edge(event->position());
    if (!resizing_) QAbstractButton::mousePressEvent(event);
}

void LaneHead::mouseMoveEvent(QMouseEvent* event) {
    if (resizing_) {
        const double usual = view_.layout_now().lanes.usual_height(lane_);
        return view_.set_height_factor(lane_.group, std::max(1.0, event->position().y()) / usual);
    }
    is_edge(event->position()) ? setCursor(Qt::SizeVerCursor) : unsetCursor();
    QAbstractButton::mouseMoveEvent(event);
}

void LaneHead::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(resizing_, false)) QAbstractButton::mouseReleaseEvent(event);
}

void LaneHead::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && is_edge(event->position()))
        return view_.set_height_factor(lane_.group, 1);
    QAbstractButton::mouseDoubleClickEvent(event);
}

/// As over the lane itself; there is no time here that Ctrl could zoom.
void LaneHead::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPoint turned = event->angleDelta();
    const int way = turned.y() ? turned.y() : turned.x();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        const double factor = view_.layout_now().lanes.height_factor(lane_.group);
        view_.set_height_factor(lane_.group, factor * std::pow(kTallerPerDegree, way / 8.0));
    } else {
        view_.set_scroll(view_.layout_now().scroll - way * 2 / 3);
    }
}

void LaneHead::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    focus_lane();
    Q_EMIT menu_wanted(event->globalPos());
}

void LaneHead::focus_lane() {
    if (!lane_.channels.empty() && !lane_.has(selection_.channel()))
        selection_.set_channel(lane_.channels.front());
}

void LaneHead::press() {
    focus_lane();
    if (lane_.leads) view_.set_open(lane_.group, !view_.layout_now().lanes.open(lane_.group));
}

/// The names of the channels, the one that new keys go to as bright as the title.
void LaneHead::paint_channels(QPainter& painter, const QRect& box, Qt::Alignment alignment) const {
    painter.setFont(label_font(font(), true));
    const QFontMetrics metrics(painter.font());
    const int space = metrics.horizontalAdvance(u' ') + 1;
    int width = 0;
    for (const Channel channel : lane_.channels)
        width += metrics.horizontalAdvance(channel_title(channel)) + space;
    QRect rest = box;
    if (alignment & Qt::AlignRight) rest.setLeft(box.right() - width + space);
    for (const Channel channel : lane_.channels) {
        if (rest.width() <= space) break;
        const bool focused = channel == selection_.channel();
        painter.setPen(palette().color(focused ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(rest, Qt::AlignVCenter,
                         metrics.elidedText(channel_title(channel), Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + metrics.horizontalAdvance(channel_title(channel)) + space);
    }
}

void LaneHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool focused = lane_.has(selection_.channel()) &&
                         (!lane_.leads || !view_.layout_now().lanes.open(lane_.group));
    painter.fillRect(
        rect(), palette().color(underMouse() || focused ? QPalette::Button : QPalette::Window));
    painter.fillRect(QRect(0, 1, kBarWidth, height() - 2), bar_color(lane_, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
    painter.setPen(
        palette().color(lane_.leads || focused ? QPalette::Text : QPalette::PlaceholderText));
    paint_name(painter);
    paint_scale(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// A closed lane says which channels it holds; of eight emotions it does not.
void LaneHead::paint_name(QPainter& painter) {
    const bool tall = is_tall();
    const QRect whole =
        rect().adjusted(kLeft + (lane_.leads ? 0 : kIndent), 0, -kScaleWidth - kBeside, -1);
    QRect line = whole;
    if (tall) line.setBottom(line.bottom() - kSmallLine);
    if (!switches_.empty()) line.setRight(switches_.front()->x() - kBeside);
    if (lane_.leads && lane_.channels.size() > 1) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(line.right() - kArrow, line.center().y() - kArrow / 2, kArrow, kArrow);
        style()->drawPrimitive(view_.layout_now().lanes.open(lane_.group)
                                   ? QStyle::PE_IndicatorArrowDown
                                   : QStyle::PE_IndicatorArrowRight,
                               &arrow, &painter, this);
        line.setRight(line.right() - kArrow - kBeside);
    }
    painter.setFont(font());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    if (!lane_.leads || lane_.kind != LaneKind::Curves) return;
    const int named = painter.fontMetrics().horizontalAdvance(text()) + kBeside;
    const int below = line.center().y() + kSmallLine / 2;
    paint_channels(painter,
                   tall ? QRect(whole.left(), below, whole.width(), kSmallLine)
                        : line.adjusted(named, 0, 0, 0),
                   tall ? Qt::AlignLeft : Qt::AlignRight);
}

/// Values at the heights at which the lane shows them.
void LaneHead::paint_scale(QPainter& painter) const {
    const Channel channel = marked_channel(lane_, selection_.channel());
    if (channel == Channel::Count) return;
    const Lanes& lanes = view_.layout_now().lanes;
    painter.setFont(label_font(font(), true));
    const QFontMetrics metrics(painter.font());
    QColor color = palette().color(QPalette::PlaceholderText);
    int free = height();  // above what is written already
    for (const float value : lanes.marks(lane_, channel)) {
        const int y = qRound(lanes.y(lane_, channel, value) - lane_.top);
        const QRect box(width() - kScaleWidth, y - metrics.height() / 2, kScaleWidth - kTick - 2,
                        metrics.height());
        painter.fillRect(QRect(width() - kTick, y, kTick, 1), color);
        if (box.bottom() > free || box.top() < 0) continue;
        painter.setPen(color);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, mark_text(channel, value));
        free = box.top();
    }
}

LaneHeads::LaneHeads(Document& document, TimelineView& view, Selection& selection, QWidget* parent)
    : QWidget(parent), document_(document), view_(view), selection_(selection) {
    setAccessibleName(tr("Lanes"));
    connect(&view, &TimelineView::layout_changed, this, &LaneHeads::lay_out);
    lay_out();
}

QSize LaneHeads::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    int longest = 0;
    for (const LaneGroup group : kLaneGroups) {
        const auto channels = group_channels(group);
        const int arrow = channels.size() > 1 ? kArrow + kBeside : 0;
        longest = std::max(longest, metrics.horizontalAdvance(group_title(group)) + arrow);
        for (const Channel channel : channels)
            longest =
                std::max(longest, kIndent + metrics.horizontalAdvance(channel_title(channel)));
    }
    constexpr int kSwitches = 3 * (LaneSwitch::kSide + 1);
    const int width = kLeft + longest + 2 * kBeside + kSwitches + kScaleWidth;
    return {std::max(kLeastWidth, width), 0};
}

void LaneHeads::resizeEvent(QResizeEvent*) {
    lay_out();
}

void LaneHeads::add_head(const Lane& lane) {
    auto* head = new LaneHead(document_, view_, selection_, lane, this);
    connect(head, &LaneHead::menu_wanted, this,
            [this, directed = !lane.channels.empty()](const QPoint& global) {
                Q_EMIT menu_wanted(global, directed);
            });
    head->show();
    heads_.push_back(head);
}

void LaneHeads::lay_out() {
    const Layout& layout = view_.layout_now();
    const auto& rows = layout.lanes.rows();
    if (!same_rows(heads_, rows)) {
        for (LaneHead* head : heads_) head->deleteLater();
        heads_.clear();
        for (const Lane& lane : rows) add_head(lane);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        heads_[i]->set_lane(rows[i]);
        heads_[i]->setGeometry(0, static_cast<int>(rows[i].top - layout.scroll), width(),
                               static_cast<int>(rows[i].height));
        heads_[i]->update();
    }
}

}  // namespace ditto::ui
