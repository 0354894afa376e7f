#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include "shell/theme.h"

namespace ditto::ui {

/// Pictures of a widget in every theme, into the folder that DITTO_SCREENSHOTS names; ends dark.
inline void take_pictures(QWidget& widget, const char* name) {
    const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
    if (folder.isEmpty()) return;
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::HighContrast, ThemeKind::Dark}) {
        apply_theme(*qApp, kind);
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(folder + u'/' + QString::fromLatin1(name) + u'-' +
                                   theme_name(kind) + QStringLiteral(".png")));
    }
}

}  // namespace ditto::ui
