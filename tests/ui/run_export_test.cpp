// What the export queue runs.
#include "export/run_export.h"

#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>

#include "export/kept_export.h"
#include "media/video_reader.h"
#include "project/project_file.h"

namespace ditto::ui {

namespace fs = std::filesystem;

class RunExportTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    Project project_;

    fs::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }
    int kept() const {
        return static_cast<int>(
            QDir(folder_.path())
                .entryList({QStringLiteral(".ditto-*.partial")}, QDir::Files | QDir::Hidden)
                .size());
    }

    /// Indices of the frames that are made until the one at which it ends.
    std::vector<std::int64_t> run(std::int64_t end) const {
        std::vector<std::int64_t> made;
        const auto watch = [&](std::int64_t index, const Image&) {
            if (index == end) throw std::runtime_error("enough");
            made.push_back(index);
        };
        try {
            export_run(file("marks"))(
                file("film.ditto"), file("film.mov"), [](const Progress&) {}, {}, watch);
        } catch (const std::runtime_error& error) {
            if (error.what() != std::string("enough")) throw;
        }
        return made;
    }

  private Q_SLOTS:
    void init() {
        ProjectSettings& settings = project_.settings;
        settings.portrait.path = DITTO_SAMPLES_DIR "/astronaut.png";
        settings.audio.path = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";
        if (!fs::exists(settings.audio.path)) QSKIP("needs ../shared/media");
        settings.cut.end = 2;
        settings.pack = DITTO_STARTER_DIR;
        settings.sampling.steps = 1;
        settings.output.max_size = 96;
        settings.output.format = ExportFormat::ProRes4444;
        save_project(project_, file("film.ditto"));
    }

    void what_was_ended_is_gone_on_with() {
        QCOMPARE(run(30).size(), std::size_t{30});
        QCOMPARE(kept(), 1);
        const auto rest = run(-1);
        QVERIFY(rest.front() > 10);
        QCOMPARE(rest.back(), 49);
        QCOMPARE(kept(), 0);
        VideoReader film(file("film.mov"));
        int pictures = 0;
        while (film.next()) ++pictures;
        QCOMPARE(pictures, 50);
    }

    void what_is_kept_can_be_dropped() {
        run(30);
        QCOMPARE(kept(), 1);
        drop_kept(file("film.ditto"), file("film.mov"));
        QCOMPARE(kept(), 0);
        QCOMPARE(run(2).front(), 0);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::RunExportTest)
#include "run_export_test.moc"
