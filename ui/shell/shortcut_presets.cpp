#include "shell/shortcut_presets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace ditto::ui {
namespace {

ShortcutPreset read_preset(const QString& file_name) {
    QFile file(file_name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    ShortcutPreset preset{root[QStringLiteral("name")].toString(), {}};
    const QJsonObject shortcuts = root[QStringLiteral("shortcuts")].toObject();
    for (auto each = shortcuts.begin(); each != shortcuts.end(); ++each)
        for (const auto& key : each.value().toArray())
            preset.shortcuts[each.key()] += QKeySequence(key.toString());
    return preset;
}

}  // namespace

QList<ShortcutPreset> shortcut_presets() {
    QList<ShortcutPreset> presets;
    const QDir folder(QStringLiteral(":/shell/shortcuts"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        presets += read_preset(folder.filePath(name));
    return presets;
}

void apply_preset(const ShortcutPreset& preset, Actions& actions) {
    QSet<QKeySequence> taken;
    for (const auto& shortcuts : preset.shortcuts)
        taken.unite(QSet<QKeySequence>(shortcuts.begin(), shortcuts.end()));
    for (QAction* action : actions.all()) {
        QList<QKeySequence> shortcuts = preset.shortcuts.value(action->objectName());
        if (shortcuts.isEmpty()) {
            shortcuts = actions.default_shortcuts(*action);
            shortcuts.removeIf([&](const QKeySequence& key) { return taken.contains(key); });
        }
        actions.set_shortcuts(*action, shortcuts);
    }
}

void reset_shortcuts(Actions& actions) {
    for (QAction* action : actions.all())
        actions.set_shortcuts(*action, actions.default_shortcuts(*action));
}

}  // namespace ditto::ui
