// The start page, files and projects, and what is found again after a run that broke off.
#include <QClipboard>
#include <QListView>
#include <QTest>
#include <fstream>

#include "dialogs.h"
#include "document/drafts.h"
#include "document/drop.h"
#include "project/project_file.h"
#include "shell/drop_overlay.h"
#include "shell/start_page.h"
#include "shell/studio.h"
#include "shell/tour.h"
#include "source/record_dialog.h"
#include "window_test_base.h"

namespace ditto::ui {

class ShellFilesTest : public WindowTest {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() { begin(); }
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

    void an_untouched_sample_is_no_unsaved_work() {
        const Actions& actions = window_->actions();
        actions.find(QStringLiteral("file.sample"))->trigger();
        QVERIFY(!document_->modified() && !window_->isWindowModified());
        const fs::path draft = document_->path();
        // Nobody is asked.
        actions.find(QStringLiteral("file.new"))->trigger();
        QVERIFY(document_->project() == Project{});
        QTRY_VERIFY(!fs::exists(draft));
        actions.find(QStringLiteral("file.sample"))->trigger();
        document_->edit(QStringLiteral("Change seed"), seed(5));
        QVERIFY(document_->modified());
        document_->undo();
        QVERIFY(!document_->modified());
    }

    void a_sample_that_a_crash_left_untouched_is_not_offered() {
        Project begun;
        begun.settings.face = 2;
        document_->start_new(begun);
        const fs::path folder = made("crashed");
        fs::copy(document_->path(), folder / "untouched.ditto");
        document_->edit(QStringLiteral("Change seed"), seed(5));
        fs::copy(document_->path(), folder / "worked-at.ditto");
        fs::copy(document_->path().string() + ".journal", folder / "worked-at.ditto.journal");
        const auto drafts = unsaved_drafts(folder);
        QCOMPARE(drafts.size(), 1u);
        QCOMPARE(drafts[0].path.filename(), fs::path("worked-at.ditto"));
    }

    void a_new_project_begins_at_its_beginning() {
        document_->edit(QStringLiteral("Change seed"), seed(5));
        document_->save_as(file("film.ditto"));
        QVERIFY(document_->finish_saving());
        Player& player = window_->player();
        player.set_frame_count(300);
        player.seek(150);
        player.set_loop(FrameRange{10, 40});
        document_->save_as(file("same-film.ditto"));
        QVERIFY(document_->finish_saving());
        QCOMPARE(player.frame(), 150);
        window_->actions().find(QStringLiteral("file.new"))->trigger();
        QCOMPARE(player.frame(), 0);
        QVERIFY(!player.loop() && !player.playing());
    }

    void dragged_files_are_explained_and_dropped_together() {
        const auto data = dragged_files({sample("astronaut.png"),
                   fs::path(DITTO_SAMPLES_DIR).parent_path().parent_path() / "absent.txt"});
        auto* overlay = window_->findChild<DropOverlay*>();
        drag_over(*start_page(), *data);
        QVERIFY(overlay->isVisible());
        QCOMPARE(overlay->size(), window_->size());
        drop_on(*start_page(), *data);
        QVERIFY(!overlay->isVisible());
        QCOMPARE(document_->project().settings.portrait.path, sample("astronaut.png"));
        QVERIFY(!start_page()->isVisible());
    }

    void a_drag_that_leaves_at_once_leaves_nothing_behind() {
        const auto data = dragged_files({sample("astronaut.png")});
        drag_over(*start_page(), *data);
        QVERIFY(window_->findChild<DropOverlay*>()->isVisible());
        drag_leave(*window_);
        QVERIFY(!window_->findChild<DropOverlay*>()->isVisible());
    }

    void text_dragged_within_the_window_is_let_through() {
        QMimeData text;
        text.setText(QStringLiteral("12"));
        drag_over(*start_page(), text);
        QVERIFY(!window_->findChild<DropOverlay*>()->isVisible());
    }

    void what_cannot_be_used_is_refused_with_the_reason() {
        std::ofstream(file("notes.txt")) << "hello";
        const auto data = dragged_files({file("notes.txt")});
        const auto drops = look_at_drop(*data, document_->project());
        QVERIFY(!is_usable(drops));
        QVERIFY(sentence_of(drops).contains(QStringLiteral("notes.txt")));
        QVERIFY(!drag_over(*window_, *data));
        QVERIFY(window_->findChild<DropOverlay*>()->isVisible());
        QVERIFY(start_page()->isVisible());
    }

    void a_picture_from_the_clipboard_is_kept_and_becomes_the_portrait() {
        const QImage picture(QString::fromStdString(sample("astronaut.png").string()));
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!document_->project().settings.portrait.path.empty());
        const fs::path kept = document_->project().settings.portrait.path;
        QCOMPARE(kept.parent_path(), file("drafts"));
        QCOMPARE(QImage(QString::fromStdString(kept.string())).size(), picture.size());
    }

    void a_file_from_the_clipboard_is_taken() {
        QGuiApplication::clipboard()->setMimeData(
            dragged_files({sample("grace_hopper.jpg")}).release());
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(document_->project().settings.portrait.path, sample("grace_hopper.jpg"));
    }

    void recent_projects_are_listed_with_a_picture_and_opened() {
        const fs::path path = saved_project("mine.ditto");
        document_->open(path);
        QVERIFY(document_->finish_opening());
        document_->start_new();
        auto* list = child<QListView>("recent-projects");
        QVERIFY(list->isVisible());
        const QModelIndex index = list->model()->index(0, 0);
        QCOMPARE(index.data().toString(), QStringLiteral("mine"));
        QVERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull());
        const double middle = QRectF(list->visualRect(index)).center().x();
        const int picture = static_cast<int>(middle) - RecentProjects::kPictureSize.width() / 2;
        QCOMPARE(list->viewport()->mapTo(window_.get(), QPoint(picture, 0)).x(),
                 child<QWidget>("drop-zone")->mapTo(window_.get(), QPoint()).x());
        list->setFocus();
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(document_->path(), project_path(path));
    }

    void a_missing_recent_project_is_flagged_and_can_be_removed() {
        const fs::path path = saved_project("gone.ditto");
        document_->open(path);
        QVERIFY(document_->finish_opening());
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
        const auto go_on = [this]() -> QPushButton* {
            for (QPushButton* button : start_page()->findChildren<QPushButton*>())
                if (button->accessibleName() == QStringLiteral("Continue astronaut.png"))
                    return button;
            return nullptr;
        };
        QTRY_VERIFY(go_on());
        QTest::mouseClick(go_on(), Qt::LeftButton);
        QCOMPARE(document_->path(), draft);
        QVERIFY(!start_page()->isVisible());
    }

    void files_are_collected_where_the_user_saves() {
        take_drop({DropKind::Portrait, sample("astronaut.png"), {}}, *document_);
        QAction* collect = window_->actions().find(QStringLiteral("file.collect"));
        {
            const DialogAnswers answers(cancel_dialog);
            collect->trigger();
            QVERIFY(answers.asked());
        }
        QVERIFY(document_->untitled());
        QCOMPARE(window_->notices().sentence(), QString());
        {
            const DialogAnswers answers(choose_file(made("film") / "mine.ditto"));
            collect->trigger();
        }
        QVERIFY(!document_->untitled());
        QTRY_VERIFY(fs::exists(file("film/astronaut.png")));
        QTRY_COMPARE(document_->project().settings.portrait.path, file("film/astronaut.png"));
        QVERIFY(!fs::exists(file("drafts/astronaut.png")));
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

    void what_is_no_picture_is_refused_when_it_is_chosen() {
        const fs::path scan = file("scan.jpg");
        std::ofstream(scan) << "%PDF-1.7\n";
        const fs::path before = document_->project().settings.portrait.path;
        QVERIFY(!take_drop({DropKind::Portrait, scan, {}}, *document_));
        QTRY_VERIFY(window_->notices().sentence().contains(QStringLiteral("PDF")));
        QCOMPARE(document_->project().settings.portrait.path, before);
    }

    void a_name_that_no_file_can_have_is_looked_at() {
        const fs::path picture = file((std::string(300, 'a') + ".png").c_str());
        const Drop drop = look_at_file(picture, document_->project());
        QVERIFY(drop.kind == DropKind::Portrait);
        QVERIFY(take_drop(drop, *document_));
        QTRY_VERIFY(!window_->notices().sentence().isEmpty());
    }

    void the_window_stays_while_there_is_a_recording() {
        for (QPushButton* button : window_->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Record…")) button->click();
        auto* dialog = window_->findChild<RecordDialog*>();
        QVERIFY(!window_->busy());
        dialog->recording().write(QByteArray(1000, 1));
        QVERIFY(window_->busy());
        QVERIFY(!window_->close());
        QVERIFY(window_->isVisible());
        QTest::mouseClick(button_of(*dialog, "Discard"), Qt::LeftButton);
        QVERIFY(!window_->busy());
        QVERIFY(window_->close());
    }

    // Recovery and the first start

    void what_keeps_the_program_from_starting_is_told() {
        std::ofstream(file("data")) << "no folder";
        QString told;
        const DialogAnswers answers([&](QDialog& dialog) {
            if (const auto* box = qobject_cast<QMessageBox*>(&dialog)) told = box->text();
            dialog.accept();
        });
        QCOMPARE(run_studio(file("data"), {}), 3);
        QVERIFY2(told.contains(QStringLiteral("cannot start")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("choose a folder")), qPrintable(told));
    }

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
        document_->open(path);
        QVERIFY(document_->finish_opening());
        document_->edit(QStringLiteral("Change seed"), seed(8));
        close_window();
        open_window();
        window_->welcome(CrashedRun{path});
        QTRY_VERIFY(window_->notices().sentence().contains(QStringLiteral("mine")));
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
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::ShellFilesTest)
#include "shell_files_test.moc"
