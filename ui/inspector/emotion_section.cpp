#include "inspector/emotion_section.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "document/channel_text.h"
#include "document/timecode.h"
#include "shell/theme.h"
#include "timeline/emotion_edits.h"

namespace ditto::ui {
namespace {

constexpr int kBarHeight = 16;
constexpr float kNamed = 0.05f;  // lighter weights are drawn but not named

Channel emotion(int index) {
    return static_cast<Channel>(static_cast<int>(Channel::EmotionAngry) + index);
}

/// Whether emotions are keyed and nevertheless direct nothing.
bool is_idle(const Timeline& timeline) {
    bool keyed = false, directs = false;
    for (int i = 0; i < static_cast<int>(kEmotionCount); ++i) {
        const Track* track = timeline.find(emotion(i));
        keyed |= track && !track->values.empty();
        directs |= track && timeline.directs(*track);
    }
    return keyed && !directs;
}

QPixmap dot(const QColor& color) {
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(4, 4, 16, 16);
    return pixmap;
}

}  // namespace

EmotionBar::EmotionBar(Document& document, Player& player, QWidget* parent)
    : QWidget(parent), document_(document), player_(player) {
    setMinimumHeight(40);
    setAccessibleName(tr("Emotion at the playhead"));
    connect(&document, &Document::project_changed, this, qOverload<>(&QWidget::update));
    connect(&player, &Player::frame_changed, this, qOverload<>(&QWidget::update));
}

void EmotionBar::paintEvent(QPaintEvent*) {
    const ControlRow row = document_.project().timeline.at(frame_time(player_.frame()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double x = 0;
    QStringList names;
    for (int i = 0; i < static_cast<int>(kEmotionCount); ++i) {
        const float share = row.weight(emotion(i)) > 0 ? row.get(emotion(i)) : 0;
        if (share <= 0) continue;
        painter.setBrush(channel_color(emotion(i)));
        painter.drawRoundedRect(QRectF(x, 0, std::max(2.0, share * width() - 2.0), kBarHeight), 4,
                                4);
        x += share * width();
        if (share >= kNamed)
            names.append(tr("%1 %2").arg(channel_label(emotion(i))).arg(qRound(share * 100)));
    }
    if (names.empty()) {
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(QRectF(0, 0, width(), kBarHeight), 4, 4);
        names.append(is_idle(document_.project().timeline) ? tr("Muted: the model decides")
                                                           : tr("The model decides"));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, kBarHeight + 4, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     names.join(QStringLiteral("   ")));
}

EmotionSection::EmotionSection(Document& document, Player& player, QWidget* parent)
    : QWidget(parent), document_(document), player_(player) {
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    for (int i = 0; i < static_cast<int>(kEmotionCount); ++i) {
        auto* button =
            new QPushButton(QIcon(dot(channel_color(emotion(i)))), channel_label(emotion(i)));
        button->setIconSize({12, 12});
        button->setToolTip(
            tr("Starts this emotion at the playhead; what comes before does not change"));
        connect(button, &QPushButton::clicked, this, [this, i] { key_emotion(emotion(i)); });
        grid->addWidget(button, i / 2, i % 2);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new EmotionBar(document, player));
    column->addLayout(grid);
}

void EmotionSection::key_emotion(Channel chosen) {
    document_.edit(tr("Key emotion"), [&](Project& project) {
        begin_emotion(project.timeline, chosen, frame_time(player_.frame()));
    });
}

}  // namespace ditto::ui
