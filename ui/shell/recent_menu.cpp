#include "shell/recent_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "shell/actions.h"
#include "shell/project_files.h"
#include "shell/recent_projects.h"

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecentMenu)
};

/// Each with a digit to choose it by.
void fill(QMenu& menu, RecentProjects& recent, ProjectFiles& files) {
    menu.clear();
    for (int row = 0; row < recent.rowCount(); ++row) {
        const QModelIndex index = recent.index(row);
        const QString path = index.data(RecentProjects::PathRole).toString();
        const bool missing = index.data(RecentProjects::MissingRole).toBool();
        const QString name = index.data().toString().replace(u'&', QStringLiteral("&&"));
        QAction* entry =
            menu.addAction(row < 9 ? QStringLiteral("&%1  %2").arg(row + 1).arg(name) : name);
        entry->setToolTip(index.data(Qt::ToolTipRole).toString());
        QObject::connect(entry, &QAction::triggered, &files, [&files, path, missing] {
            if (missing) return files.tell_missing(path.toStdString());
            files.open(path.toStdString());
        });
    }
    if (menu.isEmpty()) return;
    menu.addSeparator();
    menu.addAction(Text::tr("&Clear List"), &recent, [&recent] { recent.clear(); });
}

}  // namespace

void add_recent_menu(QMenuBar& bar, const Actions& actions, RecentProjects& recent,
                     ProjectFiles& files) {
    QAction* open = actions.find(QStringLiteral("file.open"));
    for (const QAction* each : bar.actions()) {
        QMenu* parent = each->menu();
        const qsizetype at = parent ? parent->actions().indexOf(open) : -1;
        if (at < 0) continue;
        auto* menu = new QMenu(Text::tr("Open Recent"), parent);
        menu->menuAction()->setObjectName(QStringLiteral("file.recent"));
        menu->setToolTipsVisible(true);
        parent->insertMenu(parent->actions().value(at + 1), menu);
        QObject::connect(parent, &QMenu::aboutToShow, menu, [menu, &recent] {
            recent.refresh();
            menu->setEnabled(recent.rowCount() > 0);
        });
        QObject::connect(menu, &QMenu::aboutToShow, menu,
                         [menu, &recent, &files] { fill(*menu, recent, files); });
    }
}

}  // namespace ditto::ui
