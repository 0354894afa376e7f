#include "preview/transport_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "document/timecode.h"

namespace ditto::ui {

TransportBar::TransportBar(Player& player, Actions& actions, QWidget* parent)
    : QWidget(parent), player_(player), time_(new QLineEdit), length_(new QLabel) {
    add_actions(actions);
    time_->setAccessibleName(tr("Playhead"));
    time_->setToolTip(tr("Time of the playhead, hours:minutes:seconds:frames; type to go there"));
    time_->setFixedWidth(112);
    connect(time_, &QLineEdit::editingFinished, this, [this] {
        if (const auto frame = frame_from_timecode(time_->text())) player_.seek(*frame);
        show_time();
    });
    length_->setProperty("quiet", true);
    length_->setAccessibleName(tr("Length"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(time_);
    row->addWidget(length_);
    row->addStretch();
    for (const char* id :
         {"playback.start", "playback.back", "playback.play", "playback.forward", "playback.end"}) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions.find(QString::fromLatin1(id)));
        button->setMinimumSize(32, 32);
        row->addWidget(button);
    }
    row->addStretch();
    connect(&player, &Player::frame_changed, this, &TransportBar::show_time);
    connect(&player, &Player::length_changed, this, &TransportBar::show_time);
    show_time();
}

void TransportBar::add_actions(Actions& actions) {
    const QString group = tr("Playback");
    const auto add = [&](const char* id, const QString& text, const QString& icon_text,
                         QList<QKeySequence> keys, std::function<void()> run) {
        QAction* action = actions.add(
            {QString::fromLatin1(id), group, text, {}, std::move(keys), std::move(run)});
        action->setIconText(icon_text);
        return action;
    };
    QAction* play = add("playback.play", tr("Play"), QStringLiteral("▶"), {Qt::Key_Space},
                        [this] { player_.toggle(); });
    connect(&player_, &Player::playing_changed, play, [play](bool playing) {
        play->setIconText(playing ? QStringLiteral("⏸") : QStringLiteral("▶"));
        play->setText(playing ? tr("Pause") : tr("Play"));
    });
    add("playback.stop", tr("Stop"), {}, {Qt::Key_K}, [this] { player_.pause(); });
    add("playback.backward", tr("Play Backward"), {}, {Qt::Key_J}, [this] { player_.shuttle(-1); });
    add("playback.faster", tr("Play Forward"), {}, {Qt::Key_L}, [this] { player_.shuttle(1); });
    add("playback.back", tr("Previous Frame"), QStringLiteral("◀"), {Qt::Key_Left},
        [this] { player_.step(-1); });
    add("playback.forward", tr("Next Frame"), QStringLiteral("▶|"), {Qt::Key_Right},
        [this] { player_.step(1); });
    add("playback.back-second", tr("Back One Second"), {}, {Qt::SHIFT | Qt::Key_Left},
        [this] { player_.step(-kFrameRate); });
    add("playback.forward-second", tr("Forward One Second"), {}, {Qt::SHIFT | Qt::Key_Right},
        [this] { player_.step(kFrameRate); });
    add("playback.start", tr("Go to Start"), QStringLiteral("|◀"), {Qt::Key_Home},
        [this] { player_.seek(0); });
    add("playback.end", tr("Go to End"), QStringLiteral("▶▶|"), {Qt::Key_End},
        [this] { player_.seek(player_.frame_count() - 1); });
}

void TransportBar::show_time() {
    if (!time_->hasFocus() || !time_->isModified()) time_->setText(timecode(player_.frame()));
    length_->setText(QStringLiteral("/ ") + timecode(player_.frame_count()));
}

}  // namespace ditto::ui
