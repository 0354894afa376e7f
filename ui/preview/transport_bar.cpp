#include "preview/transport_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "document/timecode.h"
#include "preview/round_button.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr int kFastest = -8;  // of the speeds, the one that is longest in writing

QString id(const char* text) {
    return QString::fromLatin1(text);
}

QIcon record_icon() {
    constexpr int kSide = 64;
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(state_colors().wrong);
    painter.drawEllipse(QRectF(0, 0, kSide, kSide).adjusted(8, 8, -8, -8));
    return pixmap;
}

QToolButton* button_of(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    return button;
}

}  // namespace

TransportBar::TransportBar(Player& player, Actions& actions, QWidget* parent)
    : QWidget(parent),
      player_(player),
      actions_(actions),
      time_(new QLineEdit),
      length_(new QLabel),
      speed_(new QLabel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(4);
    add_time(*row);
    row->addStretch();
    add_buttons(*row);
    row->addStretch();
    add_performing(*row);
    add_view(*row);
    add_overflow(*row);
    connect(&player, &Player::frame_changed, this, &TransportBar::show_time);
    connect(&player, &Player::length_changed, this, &TransportBar::show_time);
    connect(&player, &Player::speed_changed, this, &TransportBar::show_speed);
    show_time();
    show_speed();
}

/// With all that is spare in the menu, and an icon for what performs.
QSize TransportBar::minimumSizeHint() const {
    const QMargins around = layout()->contentsMargins();
    int least = around.left() + around.right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem& item = *layout()->itemAt(i);
        QWidget* widget = layout()->itemAt(i)->widget();
        if (std::ranges::count(spare_, widget)) continue;
        least += widget == overflow_ ? overflow_->sizeHint().width() : item.minimumSize().width();
        if (widget) least += layout()->spacing();
    }
    if (perform_->toolButtonStyle() != Qt::ToolButtonIconOnly)
        least -= perform_->fontMetrics().horizontalAdvance(perform_->text());
    return {least, layout()->minimumSize().height()};
}

void TransportBar::resizeEvent(QResizeEvent*) {
    const auto fits = [this] { return layout()->minimumSize().width() <= width(); };
    for (QWidget* widget : spare_) widget->show();
    perform_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    overflow_->setVisible(!fits());
    for (QWidget* widget : spare_) {
        if (fits()) break;
        widget->hide();
    }
    if (!fits()) perform_->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TransportBar::add_time(QBoxLayout& row) {
    time_->setObjectName(id("timecode"));
    time_->setAccessibleName(tr("Playhead"));
    time_->setToolTip(tr("Time of the playhead, hours:minutes:seconds:frames; type to go there"));
    time_->setInputMethodHints(Qt::ImhTime);
    time_->setMaxLength(14);
    QFont font = time_->font();
    font.setPixelSize(16);
    font.setWeight(QFont::DemiBold);
    time_->setFont(font);
    time_->setFixedWidth(QFontMetrics(font).horizontalAdvance(timecode(0)) + 20);
    connect(time_, &QLineEdit::editingFinished, this, [this] {
        const auto frame = frame_from_timecode(time_->text());
        if (frame && time_->isModified()) player_.seek(*frame);
        time_->setModified(false);
        show_time();
    });
    length_->setObjectName(id("length"));
    length_->setProperty("quiet", true);
    length_->setAccessibleName(tr("Length"));
    length_->setToolTip(tr("Length of the video"));
    speed_->setObjectName(id("speed"));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setToolTip(tr("Playback speed; J and L change it"));
    // Room for any time and speed, so that nothing beside them moves.
    const auto keep_width = [](QLabel& label, const QString& longest) {
        label.setFixedWidth(label.fontMetrics().horizontalAdvance(longest) + 8);
        QSizePolicy policy = label.sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        label.setSizePolicy(policy);
    };
    keep_width(*speed_, tr("%1×").arg(kFastest));
    length_->setMinimumWidth(
        length_->fontMetrics().horizontalAdvance(QStringLiteral("/ 00:00:00:00")));
    row.addWidget(time_);
    row.addWidget(length_);
    spare_.push_back(length_);
    row.addWidget(speed_);
}

void TransportBar::add_buttons(QBoxLayout& row) {
    const auto add = [&](const char* action, TransportIcon icon, bool primary = false) {
        auto* button = new RoundButton(actions_.find(id(action)), icon, primary);
        button->setObjectName(id(action));
        row.addWidget(button);
        row.addSpacing(4);
        return button;
    };
    add("playback.start", TransportIcon::Start);
    add("playback.back", TransportIcon::Back);
    RoundButton* play = add("playback.play", TransportIcon::Play, true);
    connect(&player_, &Player::playing_changed, play, [play](bool playing) {
        play->set_icon(playing ? TransportIcon::Pause : TransportIcon::Play);
    });
    add("playback.forward", TransportIcon::Forward);
    add("playback.end", TransportIcon::End);
    add("playback.loop", TransportIcon::Loop);
}

void TransportBar::add_performing(QBoxLayout& row) {
    QAction* action = actions_.find(id("direct.perform"));
    action->setIcon(record_icon());
    QToolButton* perform = perform_ = button_of(action);
    perform->setObjectName(id("perform"));
    perform->setIconSize({12, 12});
    perform->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    perform->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(perform);
    for (const char* part : {"direct.perform-gaze", "direct.perform-head"})
        menu->addAction(actions_.find(id(part)));
    perform->setMenu(menu);
    row.addWidget(perform);
    QToolButton* keys = button_of(actions_.find(id("direct.keys-on")));
    row.addWidget(keys);
    spare_.push_back(keys);
}

void TransportBar::add_view(QBoxLayout& row) {
    std::vector<QWidget*> buttons;
    for (const char* action :
         {"view.zoom-fit", "view.zoom-half", "view.zoom-full", "view.before-after"}) {
        buttons.push_back(button_of(actions_.find(id(action))));
        row.addWidget(buttons.back());
    }
    // The one that is on at first goes last.
    spare_.insert(spare_.end(), buttons.begin() + 1, buttons.end());
    spare_.push_back(buttons.front());
}

void TransportBar::add_overflow(QBoxLayout& row) {
    overflow_ = new QToolButton;
    overflow_->setObjectName(id("transport-overflow"));
    overflow_->setText(QStringLiteral("»"));
    overflow_->setAccessibleName(tr("More"));
    overflow_->setToolTip(overflow_->accessibleName());
    overflow_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(overflow_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (QWidget* widget : spare_)
            if (const auto* button = qobject_cast<QToolButton*>(widget);
                button && widget->isHidden())
                menu->addAction(button->defaultAction());
    });
    overflow_->setMenu(menu);
    row.addWidget(overflow_);
}

void TransportBar::show_time() {
    if (!time_->isModified()) time_->setText(timecode(player_.frame()));
    length_->setText(QStringLiteral("/ ") + timecode(player_.frame_count()));
}

void TransportBar::show_speed() {
    const int speed = player_.speed();
    speed_->setVisible(speed != 0 && speed != 1);
    speed_->setText(tr("%1×").arg(speed));
}

}  // namespace ditto::ui
