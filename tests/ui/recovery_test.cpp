// Runs of the program that are killed in the middle of the work, and the start after them.
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <fstream>
#include <iostream>
#include <iterator>

#include "hands.h"
#include "preview/picture_view.h"
#include "shell/studio.h"
#include "shell/theme.h"
#include "timeline/timeline_view.h"

namespace ditto::ui {

namespace fs = std::filesystem;

constexpr int kPatience = 120'000;  // milliseconds, on a machine that does other things too
constexpr const char* kPortrait = DITTO_SAMPLES_DIR "/astronaut.png";
constexpr const char* kSpeech = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";

static void prepare(const fs::path& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(folder.string()));
    apply_theme(*qApp, ThemeKind::Dark);
}

/// Directs by mouse and keyboard until it is killed, and prints after each step how many there are.
static int direct(const fs::path& folder) {
    prepare(folder);
    Studio studio(folder / "data", {QString::fromUtf8(kPortrait), QString::fromUtf8(kSpeech)});
    auto& picture = *studio.window().findChild<PictureView*>();
    auto& lanes = *studio.window().findChild<TimelineView*>();
    while (!picture.handles().stand() || studio.document().frame_count() == 0) QTest::qWait(10);
    for (std::int64_t frame = 0;; frame = (frame + 7) % studio.document().frame_count()) {
        studio.window().player().seek(frame);
        const QPoint gaze = picture.handles().gaze().position(*picture.handles().stand()).toPoint();
        const QPoint middle = picture.rect().center();
        drag_mouse(picture, gaze, gaze + (middle - gaze) / 3 + QPoint(5, 3));
        lanes.setFocus();
        QTest::keyClick(&lanes, Qt::Key_S);
        std::cout << studio.document().history().done() << std::endl;
        QTest::qWait(1);
    }
}

class RecoveryTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path folder() const { return folder_->path().toStdString(); }

    static bool holds(const fs::path& folder, const char* ending, const std::string& text) {
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(folder, error)) {
            if (entry.path().extension() != ending) continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string all{std::istreambuf_iterator<char>(file), {}};
            if (all.find(text) != std::string::npos) return true;
        }
        return false;
    }
    static void go_on(Studio& studio) {
        NoticeBar& notices = studio.window().notices();
        QTRY_VERIFY_WITH_TIMEOUT(
            notices.sentence().contains(QStringLiteral("closed unexpectedly")), kPatience);
        QTest::mouseClick(named<QPushButton>(notices, "Continue"), Qt::LeftButton);
    }

  private Q_SLOTS:
    void init() {
        if (!fs::exists(kSpeech)) QSKIP("needs ../shared/media");
        folder_ = std::make_unique<QTemporaryDir>();
        prepare(folder());
    }

    void no_step_is_lost_when_a_run_is_killed_while_it_edits() {
        QProcess run;
        run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        run.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--direct"), folder_->path()});
        std::size_t told = 0;
        const auto listen = [&] {
            while (run.canReadLine()) told = run.readLine().trimmed().toULongLong();
            return told;
        };
        QTRY_VERIFY_WITH_TIMEOUT(listen() >= 40, kPatience);
        run.kill();
        QVERIFY(run.waitForFinished());
        QCOMPARE(run.exitStatus(), QProcess::CrashExit);
        listen();

        Studio studio(folder() / "data", {});
        QVERIFY(studio.document().project() == Project{});
        go_on(studio);
        const History& history = studio.document().history();
        QVERIFY2(history.done() >= told && history.done() <= told + 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(history.done()).arg(told)));
        QVERIFY(studio.document().project().timeline.find(Channel::GazeYaw)->values.keys().size() >
                5);
        QTRY_VERIFY_WITH_TIMEOUT(studio.document().frame(0).has_value(), kPatience);
        const Project found = studio.document().project();
        while (history.can_undo()) studio.document().undo();
        QVERIFY(studio.document().project() == Project{});
        studio.document().go_to(history.edits().size());
        QVERIFY(studio.document().project() == found);
    }

    void what_the_program_itself_had_open_is_offered_when_it_was_killed() {
        QProcess run;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(place), folder_->path());
        run.setProcessEnvironment(environment);
        run.setProcessChannelMode(QProcess::ForwardedChannels);
        run.start(QStringLiteral(DITTO_STUDIO),
                  {QString::fromUtf8(kPortrait), QString::fromUtf8(kSpeech)});
        const fs::path data = folder() / "ditto-studio" / "ditto-studio";
        QTRY_VERIFY_WITH_TIMEOUT(holds(data / "drafts", ".journal", fs::path(kSpeech).filename()),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(holds(data / "running", ".running", "untitled"), kPatience);
        run.kill();
        QVERIFY(run.waitForFinished());
        QCOMPARE(run.exitStatus(), QProcess::CrashExit);

        Studio studio(data, {});
        go_on(studio);
        const ProjectSettings& settings = studio.document().project().settings;
        QVERIFY(fs::equivalent(settings.portrait.path, kPortrait));
        QVERIFY(fs::equivalent(settings.audio.path, kSpeech));
    }
};

}  // namespace ditto::ui

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--direct") return ditto::ui::direct(argv[2]);
    ditto::ui::RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recovery_test.moc"
