#pragma once

#include "playback/player.h"
#include "shell/actions.h"

class QMainWindow;

namespace ditto::ui {

class Tour;

/// Command palette, shortcuts, preferences, about, and the tour, each made when it is first asked
/// for. Dialogs do not block the window.
void add_help_actions(Actions& actions, Player& player, Tour& tour, QMainWindow& window,
                      std::function<void()> language_chosen);

}  // namespace ditto::ui
