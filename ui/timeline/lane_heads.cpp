#include "timeline/lane_heads.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <algorithm>

#include "shell/theme.h"
#include "timeline/display_painter.h"

namespace ditto::ui {
namespace {

constexpr int kBarWidth = 3, kLeft = 16, kRight = 12, kArrow = 12, kIndent = 16;
constexpr int kTallLane = 40;  // has room for two lines
constexpr int kSmallLine = 16;

QColor bar_color(const Lane& lane, const QPalette& palette) {
    if (lane.channels.empty()) return palette.color(QPalette::PlaceholderText);
    return channel_color(lane.group == LaneGroup::Emotion && lane.leads ? Channel::EmotionHappy
                                                                        : lane.channels.front());
}

bool same_rows(const std::vector<LaneHead*>& heads, const std::vector<Lane>& rows) {
    return std::ranges::equal(heads, rows, [](const LaneHead* head, const Lane& lane) {
        return head->lane().group == lane.group && head->lane().kind == lane.kind &&
               head->lane().channels == lane.channels;
    });
}

}  // namespace

LaneHead::LaneHead(TimelineView& view, Selection& selection, const Lane& lane, QWidget* parent)
    : QAbstractButton(parent), view_(view), selection_(selection), lane_(lane) {
    const bool opens = lane.leads && lane.channels.size() > 1;
    const bool open = view.layout_now().lanes.open(lane.group);
    setText(lane.leads ? group_title(lane.group) : channel_title(lane.channels.front()));
    setFocusPolicy(opens ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleName(!lane.leads ? group_title(lane.group) + u' ' + text()
                      : opens     ? (open ? tr("%1, expanded") : tr("%1, collapsed")).arg(text())
                                  : text());
    if (opens) setToolTip(open ? tr("Collapse into one lane") : tr("Expand: one lane per channel"));
    connect(this, &QAbstractButton::clicked, this, &LaneHead::press);
    connect(&selection, &Selection::changed, this, qOverload<>(&QWidget::update));
}

QSize LaneHead::sizeHint() const {
    return {180, static_cast<int>(lane_.height)};
}

void LaneHead::press() {
    if (!lane_.channels.empty() && !lane_.has(selection_.channel()))
        selection_.set_channel(lane_.channels.front());
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
    const bool opens = lane_.leads && lane_.channels.size() > 1;
    QRect box = rect().adjusted(kLeft + (lane_.leads ? 0 : kIndent), 0, -kRight, -1);
    if (opens) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(box.right() - kArrow, box.center().y() - kArrow / 2, kArrow, kArrow);
        style()->drawPrimitive(view_.layout_now().lanes.open(lane_.group)
                                   ? QStyle::PE_IndicatorArrowDown
                                   : QStyle::PE_IndicatorArrowRight,
                               &arrow, &painter, this);
        box.setRight(box.right() - kArrow - 6);
    }
    // A closed lane says which channels it holds; of eight emotions it does not.
    const bool names = lane_.leads && lane_.kind == LaneKind::Curves;
    const bool tall = names && height() >= kTallLane;
    painter.setPen(
        palette().color(lane_.leads || focused ? QPalette::Text : QPalette::PlaceholderText));
    painter.setFont(font());
    const int middle = box.top() + box.height() / 2;
    painter.drawText(tall ? QRect(box.topLeft(), QPoint(box.right(), middle + 1)) : box,
                     (tall ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft, text());
    if (names)
        paint_channels(painter, tall ? QRect(box.left(), middle + 2, box.width(), kSmallLine) : box,
                       tall ? Qt::AlignLeft : Qt::AlignRight);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

LaneHeads::LaneHeads(TimelineView& view, Selection& selection, QWidget* parent)
    : QWidget(parent), view_(view), selection_(selection) {
    setAccessibleName(tr("Lanes"));
    connect(&view, &TimelineView::layout_changed, this, &LaneHeads::lay_out);
    lay_out();
}

void LaneHeads::resizeEvent(QResizeEvent*) {
    lay_out();
}

void LaneHeads::lay_out() {
    const Layout& layout = view_.layout_now();
    if (!same_rows(heads_, layout.lanes.rows())) {
        for (LaneHead* head : heads_) head->deleteLater();
        heads_.clear();
        for (const Lane& lane : layout.lanes.rows()) {
            heads_.push_back(new LaneHead(view_, selection_, lane, this));
            heads_.back()->show();
        }
    }
    for (LaneHead* head : heads_) {
        const Lane& lane = head->lane();
        head->setGeometry(0, static_cast<int>(lane.top - layout.scroll), width(),
                          static_cast<int>(lane.height));
    }
}

}  // namespace ditto::ui
