// Random events, sensible or not, do no harm: no crash, no warning of Qt's, a window in which Space
// plays and Undo undoes, and a project that can be undone, done again, saved and opened. DITTO_MONKEY_STEPS says how many, all seeds together;
// DITTO_MONKEY_TELLS prints each.
#include <QDesktopServices>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <fstream>

#include "monkey.h"
#include "shell/drop_overlay.h"
#include "shell/theme.h"

namespace ditto::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kSteps = 1500, kSeeds = 4;
QStringList warnings;
QtMessageHandler handler_before = nullptr;

/// What the machine has not, and what test platforms cannot do.
bool expected(const QString& message) {
    for (const char* part :
         {"This plugin does not support", "PulseAudio", "XDG_RUNTIME_DIR", "iCCP", "libpng"})
        if (message.contains(QString::fromLatin1(part))) return true;
    return false;
}

void note_message(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !expected(message)) warnings += message;
    handler_before(type, context, message);
}

}  // namespace

class MonkeyTest : public QObject {
    Q_OBJECT

  private:
    const QStringList schemes_{QStringLiteral("file"), QStringLiteral("http"),
                               QStringLiteral("https")};
    QTemporaryDir folder_;
    std::unique_ptr<Studio> studio_;

    fs::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }
    fs::path write(const char* name, const std::string& content) const {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }
    static std::string read(const fs::path& path, std::size_t most) {
        std::ifstream stream(path, std::ios::binary);
        std::string content(most, 0);
        stream.read(content.data(), static_cast<std::streamsize>(most));
        content.resize(static_cast<std::size_t>(stream.gcount()));
        return content;
    }
    /// A project that is quick to show: two seconds, small.
    static Project small_project() {
        Project project;
        project.settings.portrait.path = DITTO_SAMPLES_DIR "/astronaut.png";
        project.settings.audio.path = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";
        project.settings.cut.end = 2;
        project.settings.sampling.steps = 2;
        project.settings.output.max_size = 128;
        return project;
    }
    std::vector<fs::path> files() {
        const fs::path media(DITTO_SHARED_DIR "/media"), samples(DITTO_SAMPLES_DIR);
        Document other(file("other"));
        other.start_new(small_project());
        other.save_as(file("small.ditto"));
        fs::create_directories(file("folder"));
        return {samples / "astronaut.png",
                samples / "grace_hopper.jpg",
                media / "speech-16s-24k.wav",
                media / "speech-b.wav",
                media / "no-face-cat.jpg",
                file("small.ditto"),
                file("folder"),
                file("absent.png"),
                write("empty.png", ""),
                write("empty.wav", ""),
                write("broken.png", read(samples / "astronaut.png", 5000)),
                write("broken.wav", read(media / "speech-16s-24k.wav", 40)),
                write("broken.ditto", "{\"version\": 1, \"por"),
                write("text.txt", "nothing to see")};
    }
    void open_studio() {
        studio_.reset();
        studio_ = std::make_unique<Studio>(file("data"), QStringList());
        QVERIFY(QTest::qWaitForWindowExposed(&studio_->window()));
        studio_->document().start_new(small_project());
    }
    /// What stands in the way has an event loop of its own, and so has what its answer brings up.
    static void answer_modals(Monkey& monkey, QObject& context) {
        QTimer::singleShot(5, &context, [&] {
            answer_modals(monkey, context);
            if (QWidget* modal = QApplication::activeModalWidget())
                monkey.answer(*modal);
            else if (QWidget* popup = QApplication::activePopupWidget())
                monkey.answer_popup(*popup);
        });
    }
    /// By a key of the keyboard, to whoever has the focus. The monkey may have chosen other keys.
    void press(const char* action) const {
        const QKeySequence keys =
            studio_->window().actions().find(QString::fromLatin1(action))->shortcut();
        if (keys.isEmpty()) QSKIP("the key was taken away");
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &studio_->window(), keys[0].key(),
                        keys[0].keyboardModifiers());
    }
    /// Wherever the monkey has left the focus.
    void check_keyboard() {
        Document& document = studio_->document();
        if (document.frame_count() == 0) document.start_new(small_project());
        QTRY_VERIFY_WITH_TIMEOUT(studio_->window().player().frame_count() > 0, 60'000);
        studio_->window().activateWindow();  // as a window manager does when a menu is closed
        QTRY_COMPARE(QApplication::activeWindow(), &studio_->window());
        QVERIFY(!studio_->window().findChild<DropOverlay*>()->isVisible());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                    : &studio_->window(),
                        Qt::Key_Escape);
        press("playback.play");
        QVERIFY2(studio_->window().player().playing(),
                 QApplication::focusWidget()
                     ? QApplication::focusWidget()->metaObject()->className()
                     : "no focus");
        studio_->window().player().pause();
        document.edit(QStringLiteral("Change seed"),
                      [](Project& project) { ++project.settings.sampling.seed; });
        const std::size_t done = document.history().done();
        press("edit.undo");
        QCOMPARE(document.history().done(), done - 1);
        document.redo();
    }
    void check_project() {
        Document& document = studio_->document();
        const Project end = document.project();
        const std::size_t done = document.history().done();
        document.go_to(0);
        document.go_to(done);
        QVERIFY(document.project() == end);
        document.save_as(file("saved.ditto"));
        QVERIFY(document.finish_saving());
        studio_.reset();
        Document again(file("again"));
        again.open(file("saved.ditto"));
        QVERIFY(again.finish_opening());
        QVERIFY(again.project() == end);
        fs::remove(file("saved.ditto"));
    }

  public Q_SLOTS:
    void open_url(const QUrl&) {}  // no other program is started

  private Q_SLOTS:
    void initTestCase() {
        if (!fs::exists(DITTO_SHARED_DIR "/media")) QSKIP("needs ../shared/media");
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        // Nothing is downloaded, nothing is put into the user's folders.
        qputenv("XDG_DATA_HOME", folder_.path().toLocal8Bit());
        for (const char* proxy : {"http_proxy", "https_proxy", "HTTPS_PROXY"})
            qputenv(proxy, "http://127.0.0.1:9");
        for (const QString& scheme : schemes_)
            QDesktopServices::setUrlHandler(scheme, this, "open_url");
        apply_theme(*qApp, ThemeKind::Dark);
    }

    void nothing_it_does_harms_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= kSeeds; ++seed) QTest::addRow("seed %u", seed) << seed;
    }
    void nothing_it_does_harms() {
        QFETCH(const unsigned, seed);
        warnings.clear();
        handler_before = qInstallMessageHandler(note_message);
        const auto handler_again = qScopeGuard([] { qInstallMessageHandler(handler_before); });
        const bool tells = qEnvironmentVariableIsSet("DITTO_MONKEY_TELLS");
        const int steps = qEnvironmentVariableIntValue("DITTO_MONKEY_STEPS");
        Monkey monkey(seed, files());
        open_studio();
        QObject modals;
        answer_modals(monkey, modals);
        for (int step = 0; step < (steps > 0 ? steps : kSteps) / kSeeds; ++step) {
            const QString what = monkey.act(*studio_);
            if (tells) fprintf(stderr, "%d %s\n", step, qPrintable(what));
            QCoreApplication::processEvents();
            if (!studio_->window().isVisible()) open_studio();
            QVERIFY2(
                warnings.empty(),
                qPrintable(
                    QStringLiteral("step %1, %2: %3").arg(step).arg(what, warnings.join(u'\n'))));
        }
        monkey.calm_down(*studio_);
        check_keyboard();
        check_project();
        QVERIFY2(warnings.empty(), qPrintable(warnings.join(u'\n')));
    }

    void cleanup() { studio_.reset(); }

    void cleanupTestCase() {
        for (const QString& scheme : schemes_) QDesktopServices::unsetUrlHandler(scheme);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::MonkeyTest)
#include "monkey_test.moc"
