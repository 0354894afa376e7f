// The export queue without a window.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/temporary_name.h"
#include "export/kept_export.h"
#include "slow_run.h"

namespace ditto::ui {

namespace fs = std::filesystem;

class ExportTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    SlowRun run_;
    std::unique_ptr<ExportQueue> queue_;

    fs::path file(const QString& name) const { return folder_.filePath(name).toStdString(); }
    std::uint64_t add(const QString& name, std::uint64_t seed = 0) {
        Project project;
        project.settings.sampling.seed = seed;
        return queue_->add({project, name, file(name)});
    }
    ExportState state(std::uint64_t id) const { return queue_->find(id)->state; }
    QStringList names() const {
        QStringList names;
        for (const ExportJob& job : queue_->jobs()) names << job.name;
        return names;
    }
    /// As the program's end, in whatever way, and its next start.
    void start_again() {
        queue_.reset();
        queue_ = std::make_unique<ExportQueue>(file(QStringLiteral("queue")), run_);
    }
    int files_like(const char* pattern) const {
        return static_cast<int>(
            QDir(folder_.path())
                .entryList({QString::fromLatin1(pattern)}, QDir::Files | QDir::Hidden)
                .size());
    }

  private Q_SLOTS:
    void init() {
        run_ = {};
        queue_ = std::make_unique<ExportQueue>(file(QStringLiteral("queue")), run_);
    }
    void cleanup() {
        queue_.reset();
        QDir(folder_.path()).removeRecursively();
        QDir().mkpath(folder_.path());
    }

    void makes_one_after_the_other() {
        const auto first = add(QStringLiteral("a.mp4"), 1),
                   second = add(QStringLiteral("b.mp4"), 2);
        QTRY_COMPARE(state(first), ExportState::Running);
        QCOMPARE(state(second), ExportState::Waiting);
        run_.allow(SlowRun::kFrames);
        QTRY_COMPARE(state(first), ExportState::Done);
        QTRY_COMPARE(state(second), ExportState::Running);
        run_.allow(SlowRun::kFrames);
        QTRY_COMPARE(state(second), ExportState::Done);
        std::ifstream in(file(QStringLiteral("b.mp4")));
        std::string seed;
        in >> seed;
        QCOMPARE(seed, std::string("2"));
    }

    void tells_how_far_it_is() {
        QSignalSpy progressed(queue_.get(), &ExportQueue::job_progressed);
        const auto id = add(QStringLiteral("a.mp4"));
        run_.allow(15);
        QTRY_COMPARE(queue_->find(id)->progress.done, 15);
        QCOMPARE(queue_->find(id)->progress.total, 20);
        QVERIFY(queue_->find(id)->progress.seconds_left);
        QCOMPARE(queue_->find(id)->progress.last_frame.size(), QSize(160, 80));
        QVERIFY(progressed.count() > 0);
        run_.allow(5);
        QTRY_COMPARE(state(id), ExportState::Done);
        QVERIFY(!queue_->find(id)->progress.seconds_left);
    }

    void pauses_between_two_frames() {
        const auto id = add(QStringLiteral("a.mp4"));
        run_.allow(3);
        QTRY_COMPARE(queue_->find(id)->progress.done, 3);
        queue_->pause(id);
        QCOMPARE(state(id), ExportState::Paused);
        run_.allow(17);
        QTRY_VERIFY(*run_.allowed < 17);  // it has come to the next frame and stands there
        QCOMPARE(queue_->find(id)->progress.done, 3);
        queue_->resume(id);
        QTRY_COMPARE(state(id), ExportState::Done);
    }

    void cancel_leaves_no_file() {
        const auto id = add(QStringLiteral("a.mp4")), next = add(QStringLiteral("b.mp4"));
        run_.allow(3);
        QTRY_COMPARE(queue_->find(id)->progress.done, 3);
        queue_->pause(id);
        queue_->cancel(id);
        QTRY_COMPARE(state(id), ExportState::Cancelled);
        QCOMPARE(files_like("*a.mp4*"), 0);
        QTRY_COMPARE(state(next), ExportState::Running);
        run_.allow(20);
        QTRY_COMPARE(state(next), ExportState::Done);
        QCOMPARE(files_like("*.partial"), 0);
        queue_->retry(id);
        run_.allow(20);
        QTRY_COMPARE(state(id), ExportState::Done);
    }

    void one_that_fails_says_why_and_the_next_is_made() {
        const auto bad = add(QStringLiteral("absent/a.mp4")), good = add(QStringLiteral("b.mp4"));
        run_.allow(20);
        QTRY_COMPARE(state(bad), ExportState::Failed);
        QVERIFY(queue_->find(bad)->note.contains(QStringLiteral("absent/a.mp4")));
        QTRY_COMPARE(state(good), ExportState::Done);
    }

    void the_order_can_be_changed() {
        add(QStringLiteral("a"));
        const auto b = add(QStringLiteral("b")), c = add(QStringLiteral("c"));
        queue_->move(c, -1);
        QCOMPARE(names(),
                 QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
        queue_->move(b, +1);
        QCOMPARE(names().last(), QStringLiteral("b"));
        run_.allow(20);
        QTRY_COMPARE(state(c), ExportState::Running);
        queue_->remove(c);
        QVERIFY(queue_->find(c));
        queue_->remove(b);
        QVERIFY(!queue_->find(b));
        queue_->remove_finished();
        QCOMPARE(names(), QStringList(QStringLiteral("c")));
    }

    void survives_a_restart() {
        const auto a = add(QStringLiteral("a.mp4"), 7), b = add(QStringLiteral("b.mp4"));
        run_.allow(3);
        QTRY_COMPARE(queue_->find(a)->progress.done, 3);
        start_again();
        QCOMPARE(names(), QStringList({QStringLiteral("a.mp4"), QStringLiteral("b.mp4")}));
        QCOMPARE(state(a), ExportState::Paused);
        QVERIFY(!queue_->find(a)->note.isEmpty());
        QCOMPARE(state(b), ExportState::Paused);
        QVERIFY(queue_->find(b)->note.isEmpty());
        QVERIFY(!queue_->active());
        run_.allow(20 - *run_.allowed);
        queue_->resume(a);
        QTRY_COMPARE(state(a), ExportState::Done);
        start_again();
        QCOMPARE(state(a), ExportState::Done);
        QVERIFY(add(QStringLiteral("c.mp4")) > b);
    }

    void its_pictures_survive_a_restart() {
        const auto a = add(QStringLiteral("a.mp4"));
        run_.allow(20);
        QTRY_COMPARE(state(a), ExportState::Done);
        const auto b = add(QStringLiteral("b.mp4"));
        run_.allow(5);
        QTRY_COMPARE(queue_->find(b)->progress.done, 5);
        const auto picture = [this](std::uint64_t id) {
            return queue_->find(id)->progress.last_frame;
        };
        const QImage done = picture(a), begun = picture(b);
        QVERIFY(!done.isNull());
        start_again();
        QCOMPARE(picture(a).convertToFormat(done.format()), done);
        QCOMPARE(picture(b).size(), begun.size());
        queue_->remove(a);
        queue_->remove(b);
        queue_.reset();
        QVERIFY(QDir(folder_.filePath(QStringLiteral("queue")))
                    .entryList({QStringLiteral("*.png")}, QDir::Files)
                    .isEmpty());
    }

    void what_is_kept_stays_until_it_is_no_longer_wanted() {
        const auto a = add(QStringLiteral("a.mp4")), b = add(QStringLiteral("b.mp4"));
        const auto keep = [&](std::uint64_t id, const char* key) {
            note_kept(file(QStringLiteral("queue/%1.ditto").arg(id)), key);
            std::ofstream(kept_path(queue_->find(id)->output, key)) << "x";
        };
        start_again();
        keep(a, "0a");
        keep(b, "0b");
        start_again();
        QCOMPARE(files_like("*.partial"), 2);
        queue_->cancel(a);
        QTRY_COMPARE(files_like("*.partial"), 1);
        QVERIFY(fs::exists(file(QStringLiteral("queue/1.ditto"))));  // for retry()
        queue_->remove(b);
        QTRY_COMPARE(files_like("*.partial"), 0);
        queue_->remove(a);
        // What the note names lies beside the output, whatever it says.
        const auto c = add(QStringLiteral("c.mp4"));
        start_again();
        keep(c, "0c");
        note_kept(file(QStringLiteral("queue/%1.ditto").arg(c)), "../0c");
        queue_->cancel(c);
        queue_.reset();
        QCOMPARE(files_like("*.partial"), 1);
    }

    void one_that_cannot_be_kept_says_why_and_can_be_tried_again() {
        const fs::path place = file(QStringLiteral("queue/1.ditto"));
        fs::create_directory(place);
        const auto id = add(QStringLiteral("a.mp4"), 3);
        QTRY_COMPARE(state(id), ExportState::Failed);
        QVERIFY(queue_->find(id)->note.contains(QStringLiteral("1.ditto")));
        fs::remove(place);
        queue_->retry(id);
        run_.allow(SlowRun::kFrames);
        QTRY_COMPARE(state(id), ExportState::Done);
    }

    void a_damaged_queue_is_put_aside_and_told() {
        add(QStringLiteral("a.mp4"));
        queue_.reset();
        std::ofstream(file(QStringLiteral("queue/queue.json")))
            << "{\"version\": 1, \"jobs\": [{}]}";
        queue_ = std::make_unique<ExportQueue>(file(QStringLiteral("queue")), run_);
        QSignalSpy failed(queue_.get(), &ExportQueue::failed);
        QVERIFY(failed.wait());
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("queue.json")));
        QVERIFY(queue_->jobs().empty());
        QVERIFY(fs::exists(file(QStringLiteral("queue/queue.unsound.json"))));
    }

    void a_second_program_has_a_queue_of_its_own() {
        add(QStringLiteral("a.mp4"));
        ExportQueue other(file(QStringLiteral("queue")), run_);
        QVERIFY(other.jobs().empty());
        QVERIFY(fs::exists(file(QStringLiteral("queue-2"))));
    }
};

}  // namespace ditto::ui

QTEST_GUILESS_MAIN(ditto::ui::ExportTest)
#include "export_test.moc"
