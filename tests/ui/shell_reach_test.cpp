// Who can reach what: focus, names and tool tips of all controls, and how they look.
#include <QAccessible>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

#include "shell/about_dialog.h"
#include "shell/drop_overlay.h"
#include "shell/preferences.h"
#include "shell/shortcut_editor.h"
#include "shell/tour.h"
#include "window_test_base.h"

namespace ditto::ui {

class ShellReachTest : public WindowTest {
    Q_OBJECT

  private:
    /// Whether a person can work it: it takes the focus, and is no part of another control.
    static bool needs_name(const QWidget* widget) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isWindow()) return false;
        if (widget->objectName().startsWith(QStringLiteral("qt_"))) return false;
        if (widget->inherits("QComboBoxListView")) return false;
        const QWidget* parent = widget->parentWidget();
        return !qobject_cast<const QAbstractSpinBox*>(parent) &&
               !qobject_cast<const QComboBox*>(parent) &&
               !qobject_cast<const QKeySequenceEdit*>(parent) &&
               !qobject_cast<const QTabBar*>(widget) && !qobject_cast<const QTabBar*>(parent);
    }
    static QString path_of(const QWidget* widget) {
        QString path;
        for (; widget; widget = widget->parentWidget())
            path = QStringLiteral("/%1 \"%2\"")
                       .arg(QString::fromLatin1(widget->metaObject()->className()),
                            widget->objectName()) +
                   path;
        return path;
    }

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() { begin(); }
    void cleanup() { close_window(); }

    void every_control_has_a_name() {
        ShortcutEditor shortcuts(window_->actions());
        PreferencesDialog settings(window_->player());
        AboutDialog about;
        document_->edit(QStringLiteral("Change seed"), seed(1));
        int controls = 0;
        QStringList nameless;
        for (QWidget* root :
             {static_cast<QWidget*>(window_.get()), static_cast<QWidget*>(&shortcuts),
              static_cast<QWidget*>(&settings), static_cast<QWidget*>(&about)})
            for (QWidget* widget : root->findChildren<QWidget*>()) {
                if (!needs_name(widget)) continue;
                ++controls;
                const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(seen);
                if (seen->text(QAccessible::Name).isEmpty()) nameless += path_of(widget);
            }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(controls > 20);
    }

    void every_button_without_words_has_a_tool_tip() {
        int buttons = 0;
        for (const QToolButton* button : window_->findChildren<QToolButton*>()) {
            if (button->objectName().startsWith(QStringLiteral("qt_"))) continue;
            if (qobject_cast<const QTabBar*>(button->parent())) continue;  // Qt's own
            ++buttons;
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(path_of(button)));
        }
        QVERIFY(buttons > 4);
    }

    /// Pictures of what a person would see, where DITTO_SCREENSHOTS names a folder.
    void pictures_in_every_theme() {
        const QString folder = QString::fromLocal8Bit(qgetenv("DITTO_SCREENSHOTS"));
        if (folder.isEmpty()) QSKIP("DITTO_SCREENSHOTS names no folder");
        for (const ThemeKind theme : kThemes) {
            apply_theme(*qApp, theme);
            const auto take = [&](QWidget& widget, const char* what) {
                QTest::qWait(50);
                QVERIFY(widget.grab().save(
                    QStringLiteral("%1/shell-%2-%3.png")
                        .arg(folder, QString::fromLatin1(what), theme_name(theme))));
            };
            window_->resize(1280, 720);
            const fs::path path = saved_project("interview.ditto");
            document_->open(path);
            QVERIFY(document_->finish_opening());
            document_->start_new();
            window_->notices().tell({QStringLiteral("x"),
                                     Notice::Kind::Care,
                                     QStringLiteral("There is unsaved work: interview."),
                                     {{QStringLiteral("Continue"), {}}}});
            take(*window_, "start");
            const auto data = dragged_files({sample("astronaut.png")});
            drag_over(*start_page(), *data);
            take(*window_, "drop");
            drag_leave(*window_);
            window_->notices().withdraw(QStringLiteral("x"));
            window_->actions().find(QStringLiteral("help.tour"))->trigger();
            take(*window_, "tour");
            window_->findChild<Tour*>()->hide();
            window_->actions().find(QStringLiteral("help.commands"))->trigger();
            take(*window_, "commands");
            child<QWidget>("command-palette")->hide();
            ShortcutEditor shortcuts(window_->actions());
            shortcuts.show();
            take(shortcuts, "shortcuts");
            PreferencesDialog settings(window_->player());
            settings.show();
            take(settings, "preferences");
            fs::remove(path);
        }
        apply_theme(*qApp, ThemeKind::Dark);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::ShellReachTest)
#include "shell_reach_test.moc"
