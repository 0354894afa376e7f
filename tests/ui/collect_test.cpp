// Files that are copied beside a project, and how long saving holds the window up.
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "document/media_collector.h"

namespace ditto::ui {

namespace fs = std::filesystem;

class CollectTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Document> document_;

    fs::path at(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name)).toStdString();
    }
    /// A project in a folder of its own, with media elsewhere.
    void open(std::size_t bytes) {
        fs::create_directories(at("film"));
        for (const char* name : {"face.png", "voice.wav"})
            std::ofstream(at(name), std::ios::binary) << std::string(bytes, name[0]);
        document_->edit(QStringLiteral("Choose"), [&](Project& project) {
            project.settings.portrait.path = at("face.png");
            project.settings.audio.path = at("voice.wav");
        });
        document_->save_as(at("film/film.ditto"));
        QVERIFY(document_->finish_saving());
    }

    /// That this thread has worked: what else the machine does is not counted.
    static double milliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
    }

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        document_ = std::make_unique<Document>(at("drafts"), SessionOptions{.threads = 1});
    }
    void cleanup() {
        document_.reset();
        folder_.reset();
    }

    void files_are_copied_while_the_window_goes_on() {
        open(std::size_t{48} << 20);
        MediaCollector collector(*document_);
        QSignalSpy progressed(&collector, &MediaCollector::progressed);
        QSignalSpy finished(&collector, &MediaCollector::finished);
        QSignalSpy failed(&collector, &MediaCollector::failed);
        collector.start();
        QVERIFY(collector.running());
        QVERIFY(!fs::exists(at("film/voice.wav")));  // it returned before the files were copied
        collector.start();                           // nothing while it runs
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(failed.size(), 0);
        QVERIFY(progressed.size() > 10);
        QCOMPARE(progressed.last()[0].toInt(), 100);
        const ProjectSettings& settings = document_->project().settings;
        QCOMPARE(settings.portrait.path.string(), at("film/face.png").string());
        QCOMPARE(settings.audio.path.string(), at("film/voice.wav").string());
        QCOMPARE(fs::file_size(settings.audio.path), fs::file_size(at("voice.wav")));
        document_->undo();
        QCOMPARE(document_->project().settings.portrait.path.string(), at("face.png").string());
    }

    void what_is_cancelled_leaves_nothing() {
        open(std::size_t{48} << 20);
        const std::size_t steps = document_->history().done();
        MediaCollector collector(*document_);
        QSignalSpy finished(&collector, &MediaCollector::finished);
        QSignalSpy failed(&collector, &MediaCollector::failed);
        collector.start();
        collector.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(document_->history().done(), steps);
        for (const auto& entry : fs::directory_iterator(at("film")))
            QVERIFY2(entry.path().extension() != ".png", entry.path().c_str());
    }

    void a_file_that_is_gone_is_told() {
        open(1000);
        fs::remove(at("voice.wav"));
        MediaCollector collector(*document_);
        QSignalSpy failed(&collector, &MediaCollector::failed);
        collector.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("voice.wav")));
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::CollectTest)
#include "collect_test.moc"
