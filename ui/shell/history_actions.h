#pragma once

#include "document/document.h"
#include "shell/actions.h"

namespace ditto::ui {

/// Undo and redo, which say what they take back or do again.
void add_history_actions(Actions& actions, Document& document);

}  // namespace ditto::ui
