#pragma once

#include <functional>

#include "shell/actions.h"

class QMainWindow;
class QMenuBar;

namespace ditto::ui {

/// One for each theme.
void add_theme_actions(Actions& actions);

/// One for each dock that shows or hides it, so that the palette and shortcuts have them too;
/// `shown` is called when one was triggered.
void add_panel_actions(Actions& actions, QMainWindow& rooms, std::function<void()> shown);

/// A menu for each group of actions, in the order in which the rooms added them; View and Help are
/// last, as everywhere. Each can be opened with Alt and a letter of its name.
void build_menus(QMenuBar& bar, const Actions& actions);

}  // namespace ditto::ui
