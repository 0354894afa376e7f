#pragma once

#include <QScrollArea>

namespace ditto::ui {

/// Lets a column of controls scroll up and down where there is no room for all of it.
inline QScrollArea* scrolled(QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

}  // namespace ditto::ui
