#include "shell/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QMenuBar>
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "shell/preferences.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Actions before which a menu has a line.
constexpr std::array kSections{
    "file.import",           "file.save",         "file.export",    "file.quit",
    "edit.preferences",      "playback.back",     "playback.start", "playback.loop",
    "direct.keys-on",        "view.before-after", "timeline.copy",  "timeline.delete",
    "timeline.previous-key", "timeline.lane-up",  "timeline.fit",   "timeline.select-lane",
    "timeline.taller",       "view.layout-reset", "help.tour",      "help.about"};

bool begins_section(const QAction& action) {
    return std::ranges::any_of(
        kSections, [&](const char* id) { return action.objectName() == QString::fromLatin1(id); });
}

bool is_latin(QChar letter) {
    return letter >= u'a' && letter <= u'z';
}

/// A title with the first Latin letter underlined that is not taken, those that begin words before
/// others. Where a language has none, that of its name in the program stands behind the title.
QString with_mnemonic(const QString& title, const QString& name, QString& taken) {
    const auto free = [&](QChar letter) { return is_latin(letter) && !taken.contains(letter); };
    const QString lower = title.toLower();
    for (const bool at_beginning : {true, false}) {
        for (qsizetype i = 0; i < title.size(); ++i) {
            if (at_beginning && i > 0 && lower[i - 1].isLetterOrNumber()) continue;
            if (!free(lower[i])) continue;
            taken += lower[i];
            return QString(title).insert(i, u'&');
        }
    }
    if (std::ranges::any_of(lower, is_latin)) return title;
    for (const QChar letter : name) {
        if (!free(letter)) continue;
        taken += letter;
        const bool asks = title.endsWith(u'…');
        return title.left(title.size() - asks) + QStringLiteral("(&%1)").arg(letter.toUpper()) +
               (asks ? QStringLiteral("…") : QString());
    }
    return title;
}

/// "new-project" of "file.new-project".
QString own_name(const QAction& action) {
    return action.objectName().section(u'.', -1);
}

/// Lets each entry of a menu be chosen by a letter while it is open; elsewhere their texts, which
/// other controls show as well, are as they are.
void give_letters(QMenu& menu) {
    using Texts = QHash<QAction*, QString>;
    const auto plain = std::make_shared<Texts>();
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, plain] {
        QString taken;
        for (QAction* action : menu.actions()) {
            if (action->isSeparator() || action->text().contains(u'&')) continue;
            plain->insert(action, action->text());
            action->setText(with_mnemonic(action->text(), own_name(*action), taken));
        }
    });
    QObject::connect(&menu, &QMenu::aboutToHide, &menu, [&menu, plain] {
        const Texts texts = std::exchange(*plain, {});
        for (QAction* action : menu.actions())  // but where it says something else by now
            if (texts.contains(action) && action->text().contains(u'&'))
                action->setText(texts.value(action));
    });
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
            if (on) dock->raise();  // above those that share its place
        });
        QObject::connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
        action->setChecked(dock->toggleViewAction()->isChecked());
    }
}

void build_menus(QMenuBar& bar, const Actions& actions) {
    QString taken;
    for (const QString& group : groups_of(actions)) {
        QMenu* menu = nullptr;
        QHash<QString, QMenu*> submenus;
        for (QAction* action : actions.all()) {
            if (Actions::group(*action) != group) continue;
            if (!menu) {
                const QString id = action->objectName().section(u'.', 0, 0);
                menu = bar.addMenu(with_mnemonic(group, id, taken));
                give_letters(*menu);
            }
            const QString name = Actions::submenu(*action);
            QMenu*& submenu = submenus[name];
            if (!submenu) {
                submenu = name.isEmpty() ? menu : menu->addMenu(name);
                if (submenu != menu) give_letters(*submenu);
            }
            if (begins_section(*action) && !submenu->isEmpty()) submenu->addSeparator();
            submenu->addAction(action);
        }
    }
}

}  // namespace ditto::ui
