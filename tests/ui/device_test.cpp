// A graphics card whose driver ended the program, and the choice to do without.
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

#include "document/compute_choice.h"
#include "document/run_marker.h"
#include "export/run_export.h"
#include "project/project_file.h"
#include "shell/studio.h"

namespace ditto::ui {

namespace fs = std::filesystem;

class DeviceTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    fs::path data() const { return folder_.path().toStdString(); }
    fs::path marks() const { return graphics_marks(data()); }

    /// As a process leaves it that is not there any more.
    void leave_mark() const {
        fs::create_directories(marks());
        std::ofstream(marks() / "999999999.running");
    }
    static QPushButton* button(MainWindow& window, const char* text) {
        for (auto* button : window.notices().findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text)) return button;
        return nullptr;
    }

  private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName(QStringLiteral("ditto-device-test"));
        QStandardPaths::setTestModeEnabled(true);
    }
    void init() {
        QSettings().clear();
        fs::remove_all(marks());
    }

    void the_choice_is_kept() {
        QVERIFY(chosen_device() == Device::Auto);
        for (const Device device : {Device::Cpu, Device::Cuda, Device::Auto}) {
            choose_device(device);
            QVERIFY(chosen_device() == device);
        }
        QSettings().setValue(QStringLiteral("device"), QStringLiteral("abacus"));
        QVERIFY(chosen_device() == Device::Auto);
    }

    void after_a_crash_the_processor_is_offered_once() {
        leave_mark();
        {
            Studio studio(data(), {});
            QVERIFY(studio.window().notices().sentence().contains(QStringLiteral("graphics card")));
            QPushButton* use = button(studio.window(), "Use Processor");
            QVERIFY(use);
            QTest::mouseClick(use, Qt::LeftButton);
            QVERIFY(chosen_device() == Device::Cpu);
            QVERIFY(
                !studio.window().notices().sentence().contains(QStringLiteral("graphics card")));
        }
        QVERIFY(fs::is_empty(marks()));
        choose_device(Device::Auto);
        Studio studio(data(), {});
        QVERIFY(!studio.window().notices().sentence().contains(QStringLiteral("graphics card")));
    }

    void who_uses_the_processor_is_not_asked() {
        leave_mark();
        choose_device(Device::Cpu);
        Studio studio(data(), {});
        QVERIFY(!studio.window().notices().sentence().contains(QStringLiteral("graphics card")));
    }

    void a_mark_lies_there_until_the_first_picture() {
        Project project;
        project.settings.portrait.path = DITTO_SAMPLES_DIR "/astronaut.png";
        project.settings.audio.path = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";
        if (!fs::exists(project.settings.audio.path)) QSKIP("needs ../shared/media");
        project.settings.cut.end = 0.5;
        project.settings.pack = DITTO_STARTER_DIR;
        project.settings.sampling.steps = 2;
        project.settings.output.max_size = 128;
        const fs::path file = data() / "film.ditto", film = data() / "film.mp4";
        save_project(project, file);
        int pictures = 0;
        bool marked = false;
        export_run(marks())(
            file, film, [](const Progress&) {}, {},
            [&](std::int64_t, const Image&) {
                ++pictures;
                marked |= !fs::is_empty(marks());
            });
        QVERIFY(pictures > 5);
        QVERIFY(!marked && fs::exists(marks()));
        // What goes wrong in an orderly way leaves none.
        fs::remove_all(marks());
        project.settings.portrait.path = "/no/such.png";
        save_project(project, file);
        QVERIFY_EXCEPTION_THROWN(export_run(marks())(file, film, [](const Progress&) {}, {}, {}),
                                 std::exception);
        QVERIFY(fs::exists(marks()) && fs::is_empty(marks()));
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::DeviceTest)
#include "device_test.moc"
