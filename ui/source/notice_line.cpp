#include "source/notice_line.h"

#include <QStyle>

namespace ditto::ui {

void show_notice(QLabel& line, const QString& text, const char* state) {
    line.setText(text.isEmpty() ? text : QStringLiteral("● ") + text);
    line.setVisible(!text.isEmpty());
    line.setProperty("state", QString::fromLatin1(state));
    line.style()->unpolish(&line);
    line.style()->polish(&line);
}

}  // namespace ditto::ui
