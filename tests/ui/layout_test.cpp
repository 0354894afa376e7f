// The window where it is small, 1280 × 720, in every language: nothing is cut off or out of reach.
// With QT_SCALE_FACTOR=2 that is a screen of 2560 × 1440. DITTO_SCREENSHOTS names a folder for
// pictures.
#include <QDockWidget>
#include <QMenu>
#include <QSet>
#include <algorithm>

#include "document/channel_text.h"
#include "export/export_panel.h"
#include "fits.h"
#include "shell/language.h"
#include "shell/layouts.h"
#include "shell/tour.h"
#include "slow_run.h"
#include "source/landmark_window.h"
#include "source/record_dialog.h"
#include "source/text_dialog.h"
#include "window_test_base.h"

namespace ditto::ui {

class LayoutTest : public WindowTest {
    Q_OBJECT

  private:
    static constexpr QSize kSmall{1280, 720};
    QString language_;

    /// Keys on several channels, and files with long names that are not there.
    static Project directed() {
        Project project;
        project.settings.portrait.path =
            "/absent/The portrait that was taken at the long interview in the garden.png";
        project.settings.audio.path = "/absent/The third take of the opening statement.wav";
        for (const Channel channel :
             {Channel::HeadYaw, Channel::GazePitch, Channel::EmotionSurprise})
            project.timeline.track(channel).values =
                Curve({{.time = 1, .value = 0}, {.time = 2, .value = 0.5f}});
        return project;
    }
    /// Nothing of which anybody has to be told, so that no notice comes.
    void direct() {
        document_->edit(QStringLiteral("Begin"),
                        [](Project& project) { project.timeline = directed().timeline; });
        settle();
    }
    void small_window() {
        window_->resize(kSmall);
        QTRY_COMPARE(window_->size(), kSmall);
    }
    void settle() {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    }
    void look(QWidget& window, const char* what) {
        settle();
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(QStringLiteral("%1/layout-%2-%3.png")
                                           .arg(folder, QString::fromLatin1(what), language_)));
        const QStringList found = without_room(window);
        QVERIFY2(found.isEmpty(),
                 qPrintable(QStringLiteral("%1 in %2:\n%3")
                                .arg(QString::fromLatin1(what), language_, found.join(u'\n'))));
    }
    QAction* action(const char* id) { return window_->actions().find(QString::fromLatin1(id)); }
    void each_language() {
        QTest::addColumn<QString>("language");
        for (const char* code : {"en", "de", "es", "zh_CN", "ja"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() {
        language_ = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        if (language_.isEmpty()) language_ = QStringLiteral("en");
        install_language(*qApp, language_);
        begin();
        small_window();
    }
    void cleanup() {
        close_window();
        install_language(*qApp, QStringLiteral("en"));
    }

    void the_start_page_has_room_data() { each_language(); }
    void the_start_page_has_room() {
        look(*window_, "start");
        const fs::path path = saved_project("interview with everyone of the whole crew.ditto");
        document_->open(path);
        QVERIFY(document_->finish_opening());
        document_->start_new();
        window_->notices().tell({QStringLiteral("care"),
                                 Notice::Kind::Care,
                                 QString(QStringLiteral("This is to be read. ")).repeated(12),
                                 {{QStringLiteral("Continue"), {}}}});
        look(*window_, "start-recent");
    }

    void the_rooms_have_room_data() { each_language(); }
    void the_rooms_have_room() {
        document_->edit(QStringLiteral("Begin"), [](Project& project) { project = directed(); });
        QTRY_VERIFY(!document_->status().error.empty());
        look(*window_, "rooms");
        window_->selection().set_keys({{Channel::HeadYaw, 1}});
        look(*window_, "key");
        window_->selection().set_keys(
            {{Channel::HeadYaw, 1}, {Channel::HeadYaw, 2}, {Channel::EmotionSurprise, 1}});
        look(*window_, "keys");
        action("direct.perform")->trigger();
        action("view.panel-exports")->trigger();
        look(*window_, "exports");
        action("view.panel-exports")->trigger();
        action("view.panel-history")->trigger();
        look(*window_, "history");
        action("view.panel-history")->trigger();
        for (const char* layout : {"view.layout-preview", "view.layout-wide-timeline"}) {
            action(layout)->trigger();
            look(*window_, layout);
        }
        QCOMPARE(window_->size(), kSmall);  // nothing made it larger
    }

    void emotions_are_reached_without_a_scroll_data() { each_language(); }
    void emotions_are_reached_without_a_scroll() {
        document_->edit(QStringLiteral("Begin"), [](Project& project) { project = directed(); });
        window_->selection().set_keys({{Channel::HeadYaw, 1}});
        settle();
        auto* inspector = child<QDockWidget>("inspector");
        for (const Channel emotion : {Channel::EmotionAngry, Channel::EmotionContempt}) {
            const auto buttons = inspector->findChildren<QPushButton*>();
            const auto button =
                std::ranges::find(buttons, channel_label(emotion), &QPushButton::text);
            QVERIFY(button != buttons.end());
            QCOMPARE((*button)->visibleRegion().boundingRect(), (*button)->rect());
        }
    }

    void dialogs_have_room_data() { each_language(); }
    void dialogs_have_room() {
        document_->edit(QStringLiteral("Begin"), [](Project& project) { project = directed(); });
        for (const char* id :
             {"file.export", "edit.preferences", "help.shortcuts", "help.about", "model.manage"}) {
            action(id)->trigger();
            settle();
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top == window_.get() || !top->isVisible()) continue;
                QVERIFY2(holds(kSmall, top->size()), id);
                look(*top, id);
                top->close();
            }
            settle();
        }
        TextDialog text(*document_);
        RecordDialog record(*document_);
        PortraitReporter reporter;
        LandmarkWindow landmarks(*document_, reporter);
        for (QWidget* dialog : {static_cast<QWidget*>(&text), static_cast<QWidget*>(&record),
                                static_cast<QWidget*>(&landmarks)}) {
            dialog->show();
            QVERIFY(holds(kSmall, dialog->size()));
            look(*dialog, dialog->metaObject()->className() + sizeof("ditto::ui::") - 1);
            dialog->hide();
        }
    }

    void exports_of_every_state_have_room_data() { each_language(); }
    void exports_of_every_state_have_room() {
        SlowRun run;
        ExportQueue queue(file("queue"), run);
        ExportPanel panel(queue);
        const auto add = [&](const char* name) {
            return queue.add({Project{}, QString::fromLatin1(name), file(name)});
        };
        const auto failed = add("absent/interview with everyone of the whole crew.mp4");
        QTRY_COMPARE(queue.find(failed)->state, ExportState::Failed);
        const auto done = add("done.mp4");
        run.allow(20);
        QTRY_COMPARE(queue.find(done)->state, ExportState::Done);
        const auto running = add("the third take of the opening statement, running.mp4");
        queue.pause(add("paused.mp4"));
        add("waiting.mp4");
        run.allow(12);
        QTRY_COMPARE(queue.find(running)->progress.done, 12);
        panel.resize(panel.minimumSizeHint().width(), 600);
        panel.show();
        look(panel, "export-panel");
        run.allow(8);
        QTRY_COMPARE(queue.find(running)->state, ExportState::Done);
        queue.cancel(queue.jobs().back().id);
    }

    void what_has_no_room_is_in_a_menu() {
        direct();
        auto* overflow = child<QToolButton>("transport-overflow");
        QWidget* bar = overflow->parentWidget();
        const auto actions_in_row = [&] {
            QSet<QAction*> actions;
            for (const auto* button : bar->findChildren<QToolButton*>())
                if (button->isVisible() && button->defaultAction())
                    actions += button->defaultAction();
            return actions;
        };
        window_->resize(2000, 900);
        settle();
        QVERIFY(!overflow->isVisible());
        const QSet<QAction*> all = actions_in_row();
        window_->resize(window_->minimumSizeHint());
        settle();
        QVERIFY(overflow->isVisible());
        Q_EMIT overflow->menu()->aboutToShow();
        QSet<QAction*> reached = actions_in_row();
        QVERIFY(reached != all);
        for (QAction* each : overflow->menu()->actions()) reached += each;
        QCOMPARE(reached, all);
    }

    void the_transport_row_stays_where_it_is() {
        direct();
        auto* play = child<QWidget>("playback.play");
        auto* speed = child<QWidget>("speed");
        const QPoint place = play->mapTo(window_.get(), QPoint());
        window_->player().set_frame_count(1000);
        for (const int direction : {1, 1, 1, -1, -1}) {
            window_->player().shuttle(direction);
            settle();
            QCOMPARE(play->mapTo(window_.get(), QPoint()), place);
        }
        QVERIFY(speed->isVisible() || window_->player().speed() == -1);
        window_->player().seek(999);
        for (const char* id : {"direct.perform", "direct.keys-on", "direct.perform"}) {
            action(id)->trigger();
            settle();
            QCOMPARE(play->mapTo(window_.get(), QPoint()), place);
        }
    }

    void the_tour_covers_nothing_that_it_speaks_of_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* code : {"en", "de", "es", "zh_CN", "ja"})
            for (const QSize size : {kSmall, QSize(1600, 1000), QSize(2560, 1440)})
                QTest::addRow("%s %d", code, size.width()) << QString::fromLatin1(code) << size;
    }
    void the_tour_covers_nothing_that_it_speaks_of() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        close_window();
        install_language(*qApp, language);
        begin();
        window_->resize(size);
        direct();
        auto* tour = window_->findChild<Tour*>();
        tour->begin();
        for (const Tour::Step& step : studio_tour()) {
            settle();
            QVERIFY(tour->isVisible());
            QVERIFY(window_->rect().contains(tour->geometry()));
            if (!step.widget.isEmpty()) {
                const auto* part = window_->findChild<QWidget*>(step.widget);
                QVERIFY(part->isVisible());
                const QRect place(part->mapTo(window_.get(), QPoint()), part->size());
                QVERIFY2(!place.intersects(tour->geometry()), qPrintable(step.title));
            }
            for (auto* button : tour->findChildren<QPushButton*>())
                if (button->property("primary").toBool()) QTest::mouseClick(button, Qt::LeftButton);
        }
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::LayoutTest)
#include "layout_test.moc"
