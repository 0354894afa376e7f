// Saving beside the work: on a disk that takes its time, and on one that refuses.
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <random>

#include "export/export_queue.h"
#include "many_keys.h"
#include "project/disk_faults.h"
#include "project/project_file.h"
#include "timed_application.h"
#include "timeline/timeline_view.h"
#include "window_test_base.h"

namespace ditto::ui {

class SavingTest : public WindowTest {
    Q_OBJECT

  private:
    static constexpr int kKeys = 10'000, kTicks = 40, kPatience = 60'000;

    static TimedApplication& application() { return *static_cast<TimedApplication*>(qApp); }
    fs::path path() const { return file("keys.ditto"); }
    void set_seed(std::uint64_t value) {
        document_->edit(QStringLiteral("Change seed"), seed(value));
    }
    static std::uint64_t seed_of(const Project& project) { return project.settings.sampling.seed; }

    /// Whether the window's thread goes on taking events.
    class Pulse : public QTimer {
      public:
        Pulse() {
            callOnTimeout(this, [this] { ++ticks_; });
            start(2);
        }
        int ticks() const { return ticks_; }

      private:
        int ticks_ = 0;
    };

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() {
        begin();
        document_->edit(QStringLiteral("Keys"),
                        [](Project& project) { project.timeline = many_keys(kKeys); });
        document_->save_as(path());
        QVERIFY(document_->finish_saving());
        QCoreApplication::processEvents();
        QVERIFY(!window_->isWindowModified());
    }
    void cleanup() { close_window(); }

    void the_window_lives_and_edits_while_the_disk_holds_a_save() {
        set_seed(1);
        QVERIFY(document_->finish_saving());
        testing::HeldDisk disk;
        const Pulse pulse;
        window_->actions().find(QStringLiteral("file.save"))->trigger();
        QTRY_VERIFY(disk.holds());
        application().begin_watch();
        set_seed(2);
        QTRY_VERIFY(pulse.ticks() > kTicks);
        QVERIFY(document_->saving());
        QCOMPARE(seed_of(open_project(path())), 2u);  // whatever ended the program now
        QCOMPARE(seed_of(read_project(path()).project), 0u);
        QCOMPARE(disk.own_flushes(), 0);
        QVERIFY2(application().kept_up(), qPrintable(application().computed().event));

        disk.release();
        QTRY_VERIFY_WITH_TIMEOUT(!document_->saving(), kPatience);
        QCOMPARE(seed_of(read_project(path()).project), 1u);
        QCOMPARE(seed_of(open_project(path())), 2u);
        QVERIFY(window_->isWindowModified());
        window_->actions().find(QStringLiteral("file.save"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->isWindowModified(), kPatience);
        QCOMPARE(seed_of(read_project(path()).project), 2u);
        QCOMPARE(window_->notices().sentence(), QString());
    }

    void what_is_edited_while_it_gets_another_name_goes_along() {
        set_seed(1);
        QVERIFY(document_->finish_saving());
        {
            testing::HeldDisk disk;
            document_->save_as(file("other.ditto"));
            QTRY_VERIFY(disk.holds());
            set_seed(2);
            document_->save();  // wanted again before it is done
            QCOMPARE(document_->path(), path());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!document_->saving(), kPatience);
        QCOMPARE(document_->path(), file("other.ditto"));
        QVERIFY(!document_->modified());
        QCOMPARE(seed_of(read_project(file("other.ditto")).project), 2u);
        QCOMPARE(seed_of(open_project(path())), 0u);
    }

    void closing_waits_with_the_window_alive() {
        set_seed(1);
        QVERIFY(document_->finish_saving());
        testing::HeldDisk disk;
        document_->save();
        QTRY_VERIFY(disk.holds());
        const Pulse pulse;
        QTimer release;
        release.callOnTimeout(&release, [&] {
            if (pulse.ticks() > kTicks) disk.release();
        });
        release.start(5);
        QVERIFY(window_->isVisible());
        QVERIFY(window_->close());
        QVERIFY(pulse.ticks() > kTicks);
        QVERIFY(!document_->modified());
        QCOMPARE(seed_of(read_project(path()).project), 1u);
    }

    void ten_thousand_keys_are_edited_at_once_without_holding_the_window() {
        window_->findChild<TimelineView*>()->setFocus();
        for (const char* id :
             {"timeline.select-all", "timeline.later", "timeline.higher", "timeline.copy",
              "timeline.paste", "timeline.delete", "edit.undo", "edit.undo", "edit.redo"}) {
            QCoreApplication::processEvents();
            application().begin_watch();
            QMetaObject::invokeMethod(window_->actions().find(QString::fromLatin1(id)),
                                      &QAction::trigger, Qt::QueuedConnection);
            QCoreApplication::processEvents();
            qInfo("%s: %.1f ms", id, application().computed().milliseconds);
            QVERIFY2(application().kept_up(), id);
        }
    }

    void a_new_project_does_not_wait_for_the_disk() {
        set_seed(1);
        document_->save();
        QVERIFY(document_->finish_saving());
        testing::HeldDisk disk;
        application().begin_watch();
        window_->actions().find(QStringLiteral("file.new"))->trigger();
        QVERIFY(document_->untitled());
        QTRY_VERIFY(disk.holds());
        set_seed(5);
        QCOMPARE(seed_of(open_project(document_->path())), 5u);  // whatever ended the program now
        QCOMPARE(disk.own_flushes(), 0);
        QVERIFY2(application().kept_up(), qPrintable(application().computed().event));
        disk.release();
        QVERIFY(document_->finish_saving());
    }

    void a_picture_is_pasted_without_holding_the_window() {
        QImage picture(3840, 2160, QImage::Format_RGB32);
        std::mt19937 random(3);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) picture.setPixel(x, y, random());
        auto* data = new QMimeData;
        data->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(data);
        application().begin_watch();
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!document_->project().settings.portrait.path.empty(), kPatience);
        QVERIFY2(application().kept_up(), qPrintable(application().computed().event));
        const QString kept =
            QString::fromStdString(document_->project().settings.portrait.path.string());
        QCOMPARE(QImage(kept), picture);
    }

    void an_export_is_queued_without_waiting_for_the_disk() {
        std::atomic<int> begun = 0;
        const auto run = [&](const fs::path& project, const auto&...) {
            QCOMPARE(read_project(project).project.timeline, many_keys(kKeys));
            ++begun;
        };
        const ExportOrder order{document_->project(), QStringLiteral("keys"), file("keys.mp4")};
        testing::HeldDisk disk;
        auto queue = std::make_unique<ExportQueue>(file("queue"), run);
        const int flushes = disk.own_flushes();  // of the lock, when the program starts
        application().begin_watch();
        const Pulse pulse;
        const auto first = queue->add(order), second = queue->add(order);
        QTRY_VERIFY(disk.holds());
        QTRY_VERIFY(pulse.ticks() > kTicks);
        QVERIFY(queue->find(first)->unkept);
        QCOMPARE(begun.load(), 0);
        QCOMPARE(disk.own_flushes(), flushes);
        QVERIFY2(application().kept_up(), qPrintable(application().computed().event));
        queue->cancel(second);
        disk.release();
        QTRY_COMPARE_WITH_TIMEOUT(queue->find(first)->state, ExportState::Done, kPatience);
        QCOMPARE(queue->find(second)->state, ExportState::Cancelled);
        QCOMPARE(begun.load(), 1);
    }

    void what_is_queued_when_the_program_closes_is_there_again() {
        const auto run = [](const auto&...) {};
        testing::HeldDisk disk;
        auto queue = std::make_unique<ExportQueue>(file("queue"), run);
        queue->add({document_->project(), QStringLiteral("keys"), file("keys.mp4")});
        QTRY_VERIFY(disk.holds());
        disk.release();
        queue.reset();
        queue = std::make_unique<ExportQueue>(file("queue"), run);
        QCOMPARE(queue->jobs().size(), std::size_t{1});
        QCOMPARE(queue->jobs().front().state, ExportState::Paused);
        queue->resume(queue->jobs().front().id);
        QTRY_COMPARE(queue->jobs().front().state, ExportState::Done);
    }

    void the_window_lives_while_a_project_is_opened() {
        document_->start_new();
        set_seed(3);
        QVERIFY(document_->finish_saving());
        const fs::path draft = document_->path();
        testing::HeldDisk disk;
        set_seed(4);
        QTRY_VERIFY(disk.holds());
        const Pulse pulse;
        application().begin_watch();
        document_->open(path());
        QVERIFY(child<QLabel>("activity")->text().contains(QStringLiteral("opening")));
        QTRY_VERIFY(pulse.ticks() > kTicks);
        QCOMPARE(document_->path(), draft);
        set_seed(6);  // stays with the draft
        disk.release();
        QTRY_COMPARE_WITH_TIMEOUT(document_->path(), path(), kPatience);
        QVERIFY(!child<QLabel>("activity")->text().contains(QStringLiteral("opening")));
        QCOMPARE(document_->project().timeline, many_keys(kKeys));
        QCOMPARE(seed_of(open_project(draft)), 6u);
        QCOMPARE(disk.own_flushes(), 0);
        QVERIFY2(application().kept_up(), qPrintable(application().computed().event));
    }

    void closing_while_a_project_is_opened_loses_nothing() {
        const fs::path other = saved_project("other.ditto");
        testing::HeldDisk disk;
        set_seed(7);
        QTRY_VERIFY(disk.holds());
        document_->open(other);
        disk.release();
        close_window();
        QCOMPARE(seed_of(open_project(path())), 7u);
    }

    void what_cannot_be_saved_is_told_and_stays_unsaved() {
        QSignalSpy failed(document_.get(), &Document::failed);
        set_seed(1);
        document_->save_as(file("absent/keys.ditto"));
        QTRY_VERIFY_WITH_TIMEOUT(!document_->saving(), kPatience);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("absent/keys.ditto")));
        QVERIFY(!document_->finish_saving());
        QCOMPARE(document_->path(), path());
        QVERIFY(window_->isWindowModified());
        QCOMPARE(seed_of(open_project(path())), 1u);
        document_->save();
        QVERIFY(document_->finish_saving());
        QVERIFY(!document_->modified());
    }
};

}  // namespace ditto::ui

int main(int argc, char** argv) {
    ditto::ui::TimedApplication application(argc, argv);
    ditto::ui::SavingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "saving_test.moc"
