// The window around the rooms, driven by real events.
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>
#include <fstream>

#include "document/drafts.h"
#include "document/drop.h"
#include "session/project_file.h"
#include "shell/about_dialog.h"
#include "shell/drop_overlay.h"
#include "shell/fuzzy_match.h"
#include "shell/history_panel.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/shortcut_editor.h"
#include "shell/shortcut_presets.h"
#include "shell/start_page.h"
#include "shell/theme.h"
#include "shell/tour.h"

namespace ditto::ui {

namespace fs = std::filesystem;

class ShellTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<MainWindow> window_;

    static fs::path sample(const char* name) { return fs::path(DITTO_SAMPLES_DIR) / name; }
    fs::path file(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name)).toStdString();
    }
    template <typename T>
    T* child(const char* name) const {
        return window_->findChild<T*>(QString::fromLatin1(name));
    }
    void open_window() {
        document_ = std::make_unique<Document>(file("drafts"));
        window_ = std::make_unique<MainWindow>(*document_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void close_window() {
        window_.reset();
        document_.reset();
    }
    /// A project on the disk that is not empty.
    fs::path saved_project(const char* name) {
        Document other(file("other-drafts"));
        other.edit(QStringLiteral("Change seed"), seed(2));
        other.save_as(file(name));
        return file(name);
    }
    static QMimeData* files(const std::vector<fs::path>& paths) {
        auto* data = new QMimeData;
        QList<QUrl> urls;
        for (const fs::path& path : paths)
            urls += QUrl::fromLocalFile(QString::fromStdString(path.string()));
        data->setUrls(urls);
        return data;
    }
    void drag_over(QWidget* widget, const QMimeData& data) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &enter);
    }
    void drop_on(QWidget* widget, const QMimeData& data) {
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &drop);
    }
    static Change seed(std::uint64_t value) {
        return [=](Project& project) { project.settings.sampling.seed = value; };
    }
    fs::path made(const char* folder) const {
        fs::create_directories(file(folder));
        return file(folder);
    }
    static QPushButton* button_of(const QWidget& widget, const char* text) {
        for (QPushButton* button : widget.findChildren<QPushButton*>())
            if (button->text() == QString::fromLatin1(text)) return button;
        qFatal("there is no button %s", text);
    }
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
    QWidget* start_page() const { return child<QWidget>("start-page"); }

  private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        apply_theme(*qApp, ThemeKind::Dark);
    }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_->path());
        open_window();
    }
    void cleanup() { close_window(); }

    void an_empty_project_shows_the_start_page() { QVERIFY(start_page()->isVisible()); }

    void the_sample_opens_with_portrait_speech_and_keys() {
        auto* button = child<QPushButton>("open-sample");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!start_page()->isVisible());
        const Project& project = document_->project();
        QVERIFY(fs::exists(project.settings.portrait.path));
        QVERIFY(fs::exists(project.settings.audio.path));
        QVERIFY(!project.timeline.tracks.empty());
    }

    void dragged_files_are_explained_and_dropped_together() {
        const std::unique_ptr<QMimeData> data(
            files({sample("astronaut.png"),
                   fs::path(DITTO_SAMPLES_DIR).parent_path().parent_path() / "absent.txt"}));
        auto* overlay = window_->findChild<DropOverlay*>();
        drag_over(start_page(), *data);
        QVERIFY(overlay->isVisible());
        QCOMPARE(overlay->size(), window_->size());
        drop_on(overlay, *data);
        QVERIFY(!overlay->isVisible());
        QCOMPARE(document_->project().settings.portrait.path, sample("astronaut.png"));
        QVERIFY(!start_page()->isVisible());
    }

    void text_dragged_within_the_window_is_let_through() {
        QMimeData text;
        text.setText(QStringLiteral("12"));
        drag_over(start_page(), text);
        QVERIFY(!window_->findChild<DropOverlay*>()->isVisible());
    }

    void what_cannot_be_used_is_refused_with_the_reason() {
        std::ofstream(file("notes.txt")) << "hello";
        const std::unique_ptr<QMimeData> data(files({file("notes.txt")}));
        const auto drops = look_at_drop(*data, document_->project());
        QVERIFY(!is_usable(drops));
        QVERIFY(sentence_of(drops).contains(QStringLiteral("notes.txt")));
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(window_->findChild<DropOverlay*>()->isVisible());
        QVERIFY(start_page()->isVisible());
    }

    void a_picture_from_the_clipboard_is_kept_and_becomes_the_portrait() {
        const QImage picture(QString::fromStdString(sample("astronaut.png").string()));
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        const fs::path kept = document_->project().settings.portrait.path;
        QCOMPARE(kept.parent_path(), file("drafts"));
        QCOMPARE(QImage(QString::fromStdString(kept.string())).size(), picture.size());
    }

    void a_file_from_the_clipboard_is_taken() {
        QGuiApplication::clipboard()->setMimeData(files({sample("grace_hopper.jpg")}));
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(document_->project().settings.portrait.path, sample("grace_hopper.jpg"));
    }

    void recent_projects_are_listed_with_a_picture_and_opened() {
        const fs::path path = saved_project("mine.ditto");
        QVERIFY(document_->open(path));
        document_->start_new();
        auto* list = child<QListView>("recent-projects");
        QVERIFY(list->isVisible());
        const QModelIndex index = list->model()->index(0, 0);
        QCOMPARE(index.data().toString(), QStringLiteral("mine"));
        QVERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull());
        list->setFocus();
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(document_->path(), project_path(path));
    }

    void a_missing_recent_project_is_flagged_and_can_be_removed() {
        const fs::path path = saved_project("gone.ditto");
        QVERIFY(document_->open(path));
        document_->start_new();
        fs::remove(path);
        window_->findChild<StartPage*>()->refresh();
        auto* list = child<QListView>("recent-projects");
        const QModelIndex index = list->model()->index(0, 0);
        QVERIFY(index.data(RecentProjects::MissingRole).toBool());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QVERIFY(window_->notices().sentence().contains(QStringLiteral("gone.ditto")));
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void a_draft_that_was_left_is_offered_again() {
        take_drop({DropKind::Portrait, sample("astronaut.png"), {}}, *document_);
        const fs::path draft = document_->path();
        close_window();
        QVERIFY(fs::exists(draft));
        open_window();
        const auto drafts = unsaved_drafts(file("drafts"));
        QCOMPARE(drafts.size(), std::size_t{1});
        QCOMPARE(drafts[0].what, QStringLiteral("astronaut.png"));
        QPushButton* go_on = nullptr;
        for (QPushButton* button : start_page()->findChildren<QPushButton*>())
            if (button->accessibleName().contains(QStringLiteral("astronaut.png"))) {
                go_on = button;
                break;
            }
        QVERIFY(go_on);
        QTest::mouseClick(go_on, Qt::LeftButton);
        QCOMPARE(document_->path(), draft);
        QVERIFY(!start_page()->isVisible());
    }

    void an_empty_draft_leaves_nothing_behind() {
        const fs::path draft = document_->path();
        close_window();
        QVERIFY(!fs::exists(draft));
    }

    void a_missing_portrait_can_be_located() {
        take_drop({DropKind::Portrait, file("lost.png"), {}}, *document_);
        QTRY_VERIFY(window_->notices().sentence().contains(QStringLiteral("lost.png")));
        QTRY_COMPARE(window_->notices().findChildren<QPushButton*>().size(), 1);
        take_drop({DropKind::Portrait, sample("astronaut.png"), {}}, *document_);
        QTRY_VERIFY(window_->notices().sentence().isEmpty());
        QVERIFY(!window_->notices().isVisible());
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
        QTest::mouseClick(button_of(editor, "Take It"), Qt::LeftButton);
        QCOMPARE(stop->shortcut(), QKeySequence(Qt::Key_Space));
        QVERIFY(play->shortcuts().isEmpty());
        QTest::mouseClick(button_of(editor, "Reset"), Qt::LeftButton);
        QCOMPARE(stop->shortcut(), QKeySequence(Qt::Key_K));
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

    void preferences_count_at_the_next_start() {
        PreferencesDialog dialog(window_->player());
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

    // Recovery and the first start

    void a_run_that_broke_off_is_found_once() {
        std::ofstream(made("running") / "999999999.running") << file("mine.ditto").string();
        {
            const RunMarker marker(file("running"));
            QVERIFY(marker.crashed().has_value());
            QCOMPARE(marker.crashed()->project, file("mine.ditto"));
        }
        const RunMarker marker(file("running"));
        QVERIFY(!marker.crashed().has_value());
    }

    void unsaved_work_is_offered_without_a_question() {
        const fs::path path = saved_project("mine.ditto");
        QVERIFY(document_->open(path));
        document_->edit(QStringLiteral("Change seed"), seed(8));
        close_window();
        open_window();
        window_->welcome(CrashedRun{path});
        QVERIFY(window_->notices().sentence().contains(QStringLiteral("mine")));
        QTest::mouseClick(window_->notices().findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(document_->project().settings.sampling.seed, 8u);
        QVERIFY(document_->modified());
    }

    void the_tour_has_five_steps_can_be_skipped_and_comes_once() {
        window_->welcome({});
        auto* tour = window_->findChild<Tour*>();
        QVERIFY(!tour->isVisible());
        document_->edit(QStringLiteral("Change seed"), seed(1));
        QTRY_VERIFY(tour->isVisible());
        for (int step = 1; step <= 5; ++step) {
            QVERIFY(tour->isVisible());
            QVERIFY(window_->rect().contains(tour->geometry()));
            QTest::mouseClick(button_of(*tour, step < 5 ? "Next" : "Done"), Qt::LeftButton);
        }
        QVERIFY(!tour->isVisible());
        QVERIFY(!Tour::is_new());
        window_->actions().find(QStringLiteral("help.tour"))->trigger();
        QVERIFY(tour->isVisible());
        QTest::keyClick(tour, Qt::Key_Escape);
        QVERIFY(!tour->isVisible());
    }

    // Reach

    void a_focused_button_has_space_for_itself_and_a_clicked_one_leaves_it_to_playing() {
        document_->edit(QStringLiteral("Change seed"), seed(1));
        QPushButton button(QStringLiteral("Press"), window_->centralWidget());
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        button.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        button.clearFocus();
        button.setFocus(Qt::MouseFocusReason);
        QSignalSpy played(window_->actions().find(QStringLiteral("playback.play")),
                          &QAction::triggered);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(played.count(), 1);
    }

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
            QVERIFY(document_->open(path));
            document_->start_new();
            window_->notices().tell({QStringLiteral("x"),
                                     Notice::Kind::Care,
                                     QStringLiteral("There is unsaved work: interview."),
                                     {{QStringLiteral("Go On"), {}}}});
            take(*window_, "start");
            const std::unique_ptr<QMimeData> data(files({sample("astronaut.png")}));
            drag_over(start_page(), *data);
            take(*window_, "drop");
            window_->findChild<DropOverlay*>()->hide();
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

QTEST_MAIN(ditto::ui::ShellTest)
#include "shell_test.moc"
