#include "shell/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QMenuBar>
#include <utility>

#include "shell/preferences.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// With the first Latin letter underlined that no other menu has.
QString with_mnemonic(const QString& title, QString& taken) {
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar letter = title[i].toLower();
        if (letter < u'a' || letter > u'z' || taken.contains(letter)) continue;
        taken += letter;
        return QString(title).insert(i, u'&');
    }
    return title;
}

QList<QString> groups_of(const Actions& actions) {
    QList<QString> groups;
    for (const QAction* action : actions.all())
        if (!groups.contains(Actions::group(*action))) groups += Actions::group(*action);
    for (const QString& last : {Text::tr("View"), Text::tr("Help")})
        if (groups.removeAll(last)) groups += last;
    return groups;
}

}  // namespace

void add_theme_actions(Actions& actions) {
    auto* themes = new QActionGroup(&actions);
    const auto add = [&](ThemeKind kind, const QString& text) {
        QAction* action = actions.add({QStringLiteral("view.theme-") + theme_name(kind),
                                       Text::tr("View"),
                                       text,
                                       {},
                                       {},
                                       [kind] { preferences::set_theme(kind); },
                                       true,
                                       Text::tr("Theme")});
        themes->addAction(action);
        action->setChecked(preferences::theme() == kind);
    };
    add(ThemeKind::Dark, Text::tr("Dark"));
    add(ThemeKind::Light, Text::tr("Light"));
    add(ThemeKind::HighContrast, Text::tr("High contrast"));
}

void add_panel_actions(Actions& actions, QMainWindow& rooms, std::function<void()> shown) {
    for (auto* dock : rooms.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) {
        QAction* action = actions.add({QStringLiteral("view.panel-") + dock->objectName(),
                                       Text::tr("View"),
                                       dock->windowTitle(),
                                       Text::tr("Shows or hides this panel"),
                                       {},
                                       {},
                                       true,
                                       Text::tr("Panels")});
        QObject::connect(action, &QAction::triggered, dock, [dock, shown](bool on) {
            dock->setVisible(on);
            shown();
        });
        QObject::connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
        action->setChecked(dock->toggleViewAction()->isChecked());
    }
}

void build_menus(QMenuBar& bar, const Actions& actions) {
    QString taken;
    for (const QString& group : groups_of(actions)) {
        QMenu* menu = bar.addMenu(with_mnemonic(group, taken));
        QHash<QString, QMenu*> submenus;
        for (QAction* action : actions.all()) {
            if (Actions::group(*action) != group) continue;
            const QString name = Actions::submenu(*action);
            QMenu*& submenu = submenus[name];
            if (!submenu) submenu = name.isEmpty() ? menu : menu->addMenu(name);
            submenu->addAction(action);
        }
    }
}

}  // namespace ditto::ui
