#include "shell/help_actions.h"

#include <QCoreApplication>
#include <QMainWindow>

#include "shell/about_dialog.h"
#include "shell/command_palette.h"
#include "shell/preferences.h"
#include "shell/shortcut_editor.h"
#include "shell/tour.h"

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

void present(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// The dialog of this kind that is open, or a new one.
template <typename Dialog, typename... Arguments>
void present(QWidget& window, Arguments&... arguments) {
    auto* open = window.findChild<Dialog*>();
    present(open ? open : new Dialog(arguments..., &window));
}

}  // namespace

void add_help_actions(Actions& actions, Player& player, Tour& tour, QMainWindow& window,
                      std::function<void()> language_chosen) {
    auto* palette = new CommandPalette(actions, window);
    const auto add = [&](const char* id, const QString& group, const QString& text,
                         const QString& tip, const QList<QKeySequence>& keys, auto run) {
        actions.add({QString::fromLatin1(id), group, text, tip, keys, run});
    };
    add("edit.preferences", Text::tr("Edit"), Text::tr("Preferences…"), {},
        {Qt::CTRL | Qt::Key_Comma}, [&window, &player, language_chosen] {
            present<PreferencesDialog>(window, player, language_chosen);
        });
    const QString group = Text::tr("Help");
    add("help.commands", group, Text::tr("Commands…"),
        Text::tr("Finds any command as you type a few letters"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        [palette] { palette->open(); });
    add("help.shortcuts", group, Text::tr("Shortcuts…"),
        Text::tr("Shows and customises keyboard shortcuts"), {Qt::CTRL | Qt::ALT | Qt::Key_K},
        [&window, &actions] { present<ShortcutEditor>(window, actions); });
    add("help.tour", group, Text::tr("Tour"), Text::tr("Introduces the window in five steps"),
        {Qt::Key_F1}, [&tour] { tour.begin(); });
    add("help.about", group, Text::tr("About Ditto Studio…"), {}, {},
        [&window] { present<AboutDialog>(window); });
}

}  // namespace ditto::ui
