#pragma once

#include "playback/loop_points.h"
#include "playback/player.h"
#include "shell/actions.h"

namespace ditto::ui {

/// Adds what plays, shuttles, steps and loops: "playback.…".
void add_playback_actions(Actions& actions, Player& player, LoopPoints& loop);

}  // namespace ditto::ui
