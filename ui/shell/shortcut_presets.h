#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

#include "shell/actions.h"

namespace ditto::ui {

/// Shortcuts as another program has them, for the actions that it has too; resources, *.json.
struct ShortcutPreset {
    QString name;
    QHash<QString, QList<QKeySequence>> shortcuts;  ///< by action id
};

/// The ones that are built in, by name.
QList<ShortcutPreset> shortcut_presets();

/// Gives every action the preset's shortcuts, or its own where the preset has none for it and no
/// other action takes them.
void apply_preset(const ShortcutPreset& preset, Actions& actions);
/// Gives every action its own shortcuts back.
void reset_shortcuts(Actions& actions);

}  // namespace ditto::ui
