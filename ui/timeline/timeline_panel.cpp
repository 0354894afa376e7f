#include "timeline/timeline_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "shell/theme.h"
#include "timeline/lane_heads.h"

namespace ditto::ui {
namespace {

constexpr double kScrollUnits = 1000;  // of a scroll bar in a second

QPixmap swatch(const QColor& color) {
    QPixmap pixmap(12, 12);
    pixmap.fill(color);
    return pixmap;
}

}  // namespace

TimelinePanel::TimelinePanel(Document& document, Player& player, Selection& selection,
                             SoundLoader& sound, Actions& actions, QWidget* parent)
    : QWidget(parent),
      selection_(selection),
      player_(player),
      actions_(actions),
      view_(new TimelineView(document, player, selection, sound)),
      across_(new QScrollBar(Qt::Horizontal)),
      down_(new QScrollBar(Qt::Vertical)),
      easings_(new QMenu(tr("Easing"), this)) {
    add_key_actions();
    add_clipboard_actions();
    add_easing_actions();
    add_move_actions();
    add_lane_actions();
    add_view_actions();
    across_->setAccessibleName(tr("Visible time range"));
    down_->setAccessibleName(tr("Visible lanes"));

    auto* heads = new LaneHeads(document, *view_, selection);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(make_header(), 0, 0);
    grid->addWidget(heads, 1, 0);
    grid->addWidget(view_, 0, 1, 2, 1);
    grid->addWidget(down_, 0, 2, 2, 1);
    grid->addWidget(across_, 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);

    connect(view_, &TimelineView::layout_changed, this, &TimelinePanel::show_scroll);
    connect(view_, &TimelineView::emotion_wanted, this, &TimelinePanel::show_emotions);
    connect(across_, &QScrollBar::valueChanged, view_,
            [this](int value) { view_->set_start(value / kScrollUnits); });
    connect(down_, &QScrollBar::valueChanged, view_,
            [this](int value) { view_->set_scroll(value); });
    QMenu *menu = make_menu(), *lane_menu = make_lane_menu();
    view_->set_menu(menu);
    connect(heads, &LaneHeads::menu_wanted, this,
            [menu, lane_menu](const QPoint& global, bool directed) {
                (directed ? lane_menu : menu)->popup(global);
            });
    show_scroll();
}

QWidget* TimelinePanel::make_header() {
    auto* header = new QWidget;
    header->setFixedHeight(static_cast<int>(Layout::kLanesTop));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(4);
    for (const char* id :
         {"timeline.add-key", "timeline.zoom-out", "timeline.fit", "timeline.zoom-in"}) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions_.find(QString::fromLatin1(id)));
        button->setAccessibleName(button->defaultAction()->text());
        button->setMinimumSize(24, 24);
        row->addWidget(button);
        if (row->count() == 1) row->addStretch();
    }
    return header;
}

void TimelinePanel::show_scroll() {
    const Layout& layout = view_->layout_now();
    const QSignalBlocker quiet_across(across_), quiet_down(down_);
    const TimeAxis& axis = layout.axis;
    const double end = std::max(axis.end(), frame_time(player_.frame_count()));
    across_->setRange(static_cast<int>(std::min(0.0, axis.start()) * kScrollUnits),
                      static_cast<int>((end - axis.span()) * kScrollUnits));
    across_->setPageStep(static_cast<int>(axis.span() * kScrollUnits));
    across_->setSingleStep(std::max(1, across_->pageStep() / 20));
    across_->setValue(static_cast<int>(axis.start() * kScrollUnits));
    down_->setRange(0, static_cast<int>(layout.most_scroll()));
    down_->setPageStep(static_cast<int>(layout.height - Layout::kLanesTop));
    down_->setValue(static_cast<int>(layout.scroll));
    down_->setVisible(layout.most_scroll() > 0);
}

void TimelinePanel::show_emotions(const QPoint& global, double seconds) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Channel emotion : group_channels(LaneGroup::Emotion))
        menu->addAction(
            swatch(channel_color(emotion)), channel_title(emotion), this,
            [this, emotion, seconds] { view_->commands().begin_emotion_at(emotion, seconds); });
    menu->addSeparator();
    menu->addAction(tr("Return to the Model"), this,
                    [this, seconds] { view_->commands().release_emotions_at(seconds); });
    menu->popup(global);
}

QPoint TimelinePanel::playhead_place() const {
    const double x = view_->layout_now().axis.x(frame_time(player_.frame()));
    return view_->mapToGlobal(QPoint(static_cast<int>(std::clamp(x, 0.0, view_->width() - 1.0)),
                                     static_cast<int>(Layout::kLanesTop)));
}

}  // namespace ditto::ui
