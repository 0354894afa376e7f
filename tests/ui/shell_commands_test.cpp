// Commands, shortcuts, settings and layouts of the window.
#include <QCheckBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTreeWidget>
#include <algorithm>

#include "shell/fuzzy_match.h"
#include "shell/history_panel.h"
#include "shell/preferences.h"
#include "shell/shortcut_editor.h"
#include "shell/shortcut_presets.h"
#include "window_test_base.h"

namespace ditto::ui {

class ShellCommandsTest : public WindowTest {
    Q_OBJECT

  private:
    void no_shortcut_is_given_twice(const QString& where) const {
        const Actions& actions = window_->actions();
        for (const QAction* action : actions.all())
            for (const QKeySequence& key : action->shortcuts()) {
                const QAction* other = actions.conflict(*action, key);
                QVERIFY2(!other, qPrintable(where + QStringLiteral(": ") + key.toString() + u' ' +
                                            action->objectName() +
                                            (other ? u' ' + other->objectName() : QString())));
            }
    }

    QMenu* menu(const char* title) const {
        for (const QAction* each : window_->menuBar()->actions())
            if (QString(each->text()).remove(u'&') == QString::fromLatin1(title))
                return each->menu();
        qFatal("there is no menu %s", title);
    }
    static QString letter_of(const QString& text) {
        const auto at = text.indexOf(u'&');
        return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
    }

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() { begin(); }
    void cleanup() { close_window(); }

    // Menus

    void every_entry_of_a_menu_has_a_letter_of_its_own_while_it_is_open() {
        for (const QAction* top : window_->menuBar()->actions()) {
            QMenu* menu = top->menu();
            QStringList before;
            for (const QAction* entry : menu->actions()) before += entry->text();
            menu->popup({0, 0});
            QStringList letters;
            for (const QAction* entry : menu->actions()) {
                if (entry->isSeparator()) continue;
                const QString letter = letter_of(entry->text());
                QVERIFY2(!letters.contains(letter) || letter.isEmpty(), qPrintable(entry->text()));
                letters += letter;
            }
            QVERIFY(letters.size() - letters.count(QString()) >=
                    std::min<qsizetype>(letters.size(), 12));
            menu->close();
            QStringList after;
            for (const QAction* entry : menu->actions()) after += entry->text();
            QCOMPARE(after, before);
        }
    }

    void menus_have_sections() {
        for (const char* title : {"File", "Edit", "Playback", "View", "Timeline"}) {
            const auto entries = menu(title)->actions();
            QVERIFY2(std::ranges::any_of(entries, &QAction::isSeparator), title);
            QVERIFY(!entries.first()->isSeparator() && !entries.last()->isSeparator());
        }
    }

    void recent_projects_are_opened_from_the_menu() {
        const fs::path first = saved_project("first.ditto"), second = saved_project("second.ditto");
        for (const fs::path& path : {first, second}) {
            document_->open(path);
            QVERIFY(document_->finish_opening());
        }
        QMenu* file = menu("File");
        file->popup({0, 0});
        QMenu* recent = nullptr;
        for (const QAction* entry : file->actions())
            if (entry->objectName() == QStringLiteral("file.recent")) recent = entry->menu();
        QVERIFY(recent && recent->isEnabled());
        recent->popup({0, 0});
        QVERIFY(recent->actions()[0]->text().contains(QStringLiteral("second")));
        QVERIFY(recent->actions()[1]->text().contains(QStringLiteral("first")));
        recent->actions()[1]->trigger();
        recent->close();
        file->close();
        QCOMPARE(document_->path(), first);
        recent->popup({0, 0});
        recent->actions().last()->trigger();
        recent->close();
        file->popup({0, 0});
        QVERIFY(!recent->isEnabled());
        file->close();
    }

    // Commands, shortcuts and settings

    void commands_are_found_by_a_few_letters_and_run_from_the_keyboard() {
        document_->edit(QStringLiteral("Change seed"), seed(5));
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = child<QWidget>("command-palette");
        QTRY_VERIFY(palette->isVisible());
        auto* typed = palette->findChild<QLineEdit*>();
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, QStringLiteral("edundo"));
        QCOMPARE(palette->findChild<QListWidget*>()->currentItem()->text(),
                 window_->actions().find(QStringLiteral("edit.undo"))->text());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_COMPARE(document_->history().done(), 0u);
    }

    void escape_closes_the_palette_and_does_nothing() {
        document_->edit(QStringLiteral("Change seed"), seed(5));
        window_->actions().find(QStringLiteral("help.commands"))->trigger();
        auto* palette = child<QWidget>("command-palette");
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QCOMPARE(document_->history().done(), 1u);
    }

    void letters_at_word_starts_and_in_a_row_fit_better() {
        const auto score = [](const char* typed, const char* text) {
            return fuzzy_score(QString::fromLatin1(typed), QString::fromLatin1(text));
        };
        QVERIFY(score("nf", "Next Frame") > score("nf", "Conform"));
        QVERIFY(score("frame", "Next Frame") > score("frame", "Fit rather a meal"));
        QVERIFY(!score("framex", "Next Frame"));
        QVERIFY(!score("fn", "Next F"));
        QCOMPARE(score("", "Next Frame"), std::optional(0));
    }

    void a_shortcut_is_taken_from_another_action_and_reset() {
        Actions& actions = window_->actions();
        QAction* stop = actions.find(QStringLiteral("playback.stop"));
        QAction* play = actions.find(QStringLiteral("playback.play"));
        ShortcutEditor editor(actions);
        auto* tree = editor.findChild<QTreeWidget*>();
        tree->setCurrentItem(
            tree->findItems(stop->text(), Qt::MatchExactly | Qt::MatchRecursive).front());
        editor.findChild<QKeySequenceEdit*>()->setKeySequence(Qt::Key_Space);
        const auto says = [&](const QString& text) {
            const auto labels = editor.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->text().contains(text); });
        };
        QVERIFY(says(play->text()));
        QTest::mouseClick(button_of(editor, "Reassign"), Qt::LeftButton);
        QCOMPARE(stop->shortcut(), QKeySequence(Qt::Key_Space));
        QVERIFY(play->shortcuts().isEmpty());
        QTest::mouseClick(button_of(editor, "Reset"), Qt::LeftButton);
        QCOMPARE(stop->shortcut(), QKeySequence(Qt::Key_K));
    }

    void a_shortcut_that_is_reset_is_taken_back() {
        Actions& actions = window_->actions();
        QAction* stop = actions.find(QStringLiteral("playback.stop"));
        QAction* play = actions.find(QStringLiteral("playback.play"));
        ShortcutEditor editor(actions);
        auto* tree = editor.findChild<QTreeWidget*>();
        const auto choose = [&](const QAction* action) {
            tree->setCurrentItem(
                tree->findItems(action->text(), Qt::MatchExactly | Qt::MatchRecursive).front());
        };
        choose(play);
        editor.findChild<QKeySequenceEdit*>()->setKeySequence(Qt::Key_K);
        QTest::mouseClick(button_of(editor, "Reassign"), Qt::LeftButton);
        QVERIFY(stop->shortcuts().isEmpty());
        choose(stop);
        QTest::mouseClick(button_of(editor, "Reset"), Qt::LeftButton);
        QCOMPARE(stop->shortcut(), QKeySequence(Qt::Key_K));
        no_shortcut_is_given_twice(QStringLiteral("reset"));
    }

    void presets_name_actions_that_exist_and_agree_with_themselves() {
        Actions& actions = window_->actions();
        QVERIFY(shortcut_presets().size() >= 3);
        for (const ShortcutPreset& preset : shortcut_presets()) {
            QVERIFY(!preset.name.isEmpty());
            for (auto each = preset.shortcuts.begin(); each != preset.shortcuts.end(); ++each) {
                QVERIFY2(actions.find(each.key()), qPrintable(preset.name + each.key()));
                for (const QKeySequence& key : each.value()) QVERIFY(!key.isEmpty());
            }
            apply_preset(preset, actions);
            no_shortcut_is_given_twice(preset.name);
        }
        reset_shortcuts(actions);
        no_shortcut_is_given_twice(QStringLiteral("default"));
    }

    void the_history_goes_where_it_is_clicked() {
        for (std::uint64_t value = 1; value <= 4; ++value)
            document_->edit(QStringLiteral("Change seed"), seed(value));
        window_->actions().find(QStringLiteral("view.panel-history"))->trigger();
        auto* list = window_->findChild<HistoryPanel*>()->findChild<QListView*>();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 5);
        QCOMPARE(list->currentIndex().row(), 4);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(document_->history().done(), 2u);
        QCOMPARE(document_->project().settings.sampling.seed, 2u);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(document_->history().done(), 3u);
    }

    void layouts_come_back_as_they_were_left_and_can_be_reset() {
        const auto choose = [this](const char* id) {
            window_->actions().find(QString::fromLatin1(id))->trigger();
        };
        auto* inspector = child<QDockWidget>("inspector");
        choose("view.layout-direct");
        QTRY_VERIFY(inspector->isVisible());
        choose("view.layout-preview");
        QVERIFY(!inspector->isVisible());
        choose("view.panel-inspector");
        QVERIFY(inspector->isVisible());
        choose("view.layout-direct");
        child<QDockWidget>("source")->hide();
        choose("view.layout-preview");
        QVERIFY(inspector->isVisible());
        choose("view.layout-reset");
        QVERIFY(!inspector->isVisible());
        choose("view.layout-direct");
        QVERIFY(!child<QDockWidget>("source")->isVisible());
    }

    void a_layout_outlives_a_session_that_stays_on_the_start_page() {
        const auto choose = [this](const char* id) {
            window_->actions().find(QString::fromLatin1(id))->trigger();
        };
        const auto begin_again = [this] {
            QVERIFY(window_->close());
            close_window();
            open_window();
        };
        choose("view.layout-direct");
        QTRY_VERIFY(child<QDockWidget>("source")->isVisible());
        child<QDockWidget>("source")->hide();
        begin_again();
        QVERIFY(child<QWidget>("start-page")->isVisible());
        begin_again();
        choose("view.layout-preview");
        choose("view.layout-direct");
        QTRY_VERIFY(child<QDockWidget>("inspector")->isVisible());
        QTest::qWait(0);
        QVERIFY(!child<QDockWidget>("source")->isVisible());
    }

    void preferences_count_at_the_next_start() {
        PreferencesDialog dialog(window_->player());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (QSpinBox* number : dialog.findChildren<QSpinBox*>())
            number->setValue(number->accessibleName() == QStringLiteral("Threads") ? 3 : 256);
        const SessionOptions options = preferences::session_options();
        QCOMPARE(options.threads, 3);
        QCOMPARE(options.cache_bytes, std::size_t{256} << 20);
        auto* scrub = dialog.findChild<QCheckBox*>();
        QVERIFY(scrub->isChecked());
        QTest::keyClick(scrub, Qt::Key_Space);
        QVERIFY(!preferences::scrub_sound());
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::ShellCommandsTest)
#include "shell_commands_test.moc"
