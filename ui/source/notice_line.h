#pragma once

#include <QLabel>

namespace ditto::ui {

/// What a card says of its file below it, with a dot in the colour of how grave it is; nothing
/// where the text is empty. `state`: "good", "note", "care" or "wrong".
void show_notice(QLabel& line, const QString& text, const char* state);

}  // namespace ditto::ui
