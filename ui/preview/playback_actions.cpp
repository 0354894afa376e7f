#include "preview/playback_actions.h"

#include <QAction>
#include <utility>

#include "document/timecode.h"
#include "preview/preview_panel.h"

namespace ditto::ui {
namespace {

using Run = std::function<void()>;

}  // namespace

void add_playback_actions(Actions& actions, Player& player, LoopPoints& loop) {
    const auto add = [&](const char* id, const QString& text, QKeySequence key, Run run,
                         const QString& tip = {}, bool checkable = false) {
        return actions.add({QString::fromLatin1(id),
                            PreviewPanel::tr("Playback"),
                            text,
                            tip,
                            {std::move(key)},
                            std::move(run),
                            checkable});
    };
    QAction* play = add("playback.play", PreviewPanel::tr("Play"), Qt::Key_Space,
                        [&player] { player.toggle(); });
    QObject::connect(&player, &Player::playing_changed, play, [play](bool playing) {
        play->setText(playing ? PreviewPanel::tr("Pause") : PreviewPanel::tr("Play"));
    });
    add("playback.stop", PreviewPanel::tr("Stop"), Qt::Key_K, [&player] { player.pause(); });
    add(
        "playback.backward", PreviewPanel::tr("Play Backward"), Qt::Key_J,
        [&player] { player.shuttle(-1); },
        PreviewPanel::tr("Plays backward; press again for faster"));
    add(
        "playback.faster", PreviewPanel::tr("Play Forward"), Qt::Key_L,
        [&player] { player.shuttle(1); },
        PreviewPanel::tr("Plays forward; press again for faster"));
    const auto step = [&](const char* id, const QString& text, QKeySequence key, int frames) {
        add(id, text, std::move(key), [&player, frames] { player.step(frames); });
    };
    step("playback.back", PreviewPanel::tr("Previous Frame"), Qt::Key_Left, -1);
    step("playback.forward", PreviewPanel::tr("Next Frame"), Qt::Key_Right, 1);
    step("playback.back-second", PreviewPanel::tr("Back One Second"), Qt::SHIFT | Qt::Key_Left,
         -kFrameRate);
    step("playback.forward-second", PreviewPanel::tr("Forward One Second"),
         Qt::SHIFT | Qt::Key_Right, kFrameRate);
    add("playback.start", PreviewPanel::tr("Go to Start"), Qt::Key_Home,
        [&player] { player.seek(0); });
    add("playback.end", PreviewPanel::tr("Go to End"), Qt::Key_End,
        [&player] { player.seek(player.frame_count() - 1); });
    QAction* looping = add(
        "playback.loop", PreviewPanel::tr("Loop"), Qt::SHIFT | Qt::Key_L,
        [&loop] { loop.set_looping(!loop.looping()); },
        PreviewPanel::tr("Repeats the part between loop start and loop end"), true);
    QObject::connect(&loop, &LoopPoints::changed, looping,
                     [looping, &loop] { looping->setChecked(loop.looping()); });
    add("playback.loop-in", PreviewPanel::tr("Set Loop Start"), Qt::Key_I,
        [&loop] { loop.set_in(); });
    add("playback.loop-out", PreviewPanel::tr("Set Loop End"), Qt::Key_O,
        [&loop] { loop.set_out(); });
    add("playback.loop-clear", PreviewPanel::tr("Clear Loop"), Qt::ALT | Qt::Key_X,
        [&loop] { loop.clear(); });
}

}  // namespace ditto::ui
