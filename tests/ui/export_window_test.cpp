// Exporting from the real window: the dialog, the queue's panel, a film that is the same as the
// command line's, and a saved frame.
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "dialogs.h"
#include "export/export_estimate.h"
#include "export/export_room.h"
#include "media/image_file.h"
#include "media/video_reader.h"
#include "project/project_file.h"
#include "screenshots.h"
#include "shell/main_window.h"

namespace ditto::ui {

namespace fs = std::filesystem;

constexpr int kPatience = 120'000;  // milliseconds, on a machine that does other things too
constexpr const char* kSpeech = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";

class ExportWindowTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<MainWindow> window_;

    fs::path file(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name)).toStdString();
    }
    QString text(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }

    /// A second and a half of a person who turns her head.
    static Project short_project() {
        Project project;
        project.settings.portrait.path = DITTO_SAMPLES_DIR "/grace_hopper.jpg";
        project.settings.audio.path = kSpeech;
        project.settings.cut.end = 1.5;
        project.settings.pack = DITTO_STARTER_DIR;
        project.settings.sampling.steps = 2;
        project.settings.output.max_size = 150;  // 128 × 150
        Track& track = project.timeline.track(Channel::HeadYaw);
        track.values = Curve({Key{.time = 0, .value = 0}, Key{.time = 1, .value = 15}});
        track.influence = Curve::constant(1);
        return project;
    }
    void open(const Project& project) {
        document_->start_new(project);
        document_->save_as(file("interview.ditto"));
        QVERIFY(document_->finish_saving());
    }
    ExportRoom& room() const { return *window_->findChild<ExportRoom*>(); }
    ExportDialog& dialog() const { return *window_->findChild<ExportDialog*>(); }
    template <typename Widget>
    Widget& named(const char* name) const {
        for (auto* each : dialog().findChildren<Widget*>())
            if (each->accessibleName() == QString::fromLatin1(name)) return *each;
        qFatal("there is no %s", name);
    }
    QPushButton& button(const char* name) const {
        for (auto* each : dialog().findChildren<QPushButton*>())
            if (each->text() == QString::fromLatin1(name)) return *each;
        qFatal("there is no %s", name);
    }
    bool says(const char* what) const {
        for (auto* label : dialog().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromLatin1(what)))
                return true;
        return false;
    }
    void export_as(const char* name) {
        QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(dialog().isVisible());
        named<QLineEdit>("File").setText(text(name));
        QTest::mouseClick(&button("Export"), Qt::LeftButton);
        QTRY_VERIFY(!dialog().isVisible());
    }
    static std::vector<Image> frames(const fs::path& film) {
        VideoReader reader(film);
        std::vector<Image> frames;
        while (auto frame = reader.next()) frames.push_back(std::move(*frame));
        return frames;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (!fs::exists(kSpeech)) QSKIP("needs ../shared/media");
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ditto-export-window-test"));
        apply_theme(*qApp, ThemeKind::Dark);
    }
    void init() {
        QSettings().clear();
        folder_ = std::make_unique<QTemporaryDir>();
        document_ = std::make_unique<Document>(file("drafts"), SessionOptions{.threads = 2});
        window_ = std::make_unique<MainWindow>(*document_);
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    void a_picture_that_is_not_there_has_no_size() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(picture_size({}).isEmpty());
        QVERIFY(picture_size("absent.png").isEmpty());
        QCOMPARE(picture_size(DITTO_SAMPLES_DIR "/astronaut.png"), QSize(512, 512));
        QCOMPARE(picture_size(DITTO_SAMPLES_DIR "/grace_hopper.jpg"), QSize(512, 600));
    }
    void a_films_size_is_what_it_will_be_after_it_is_cut() {
        const auto size = [](Framing framing, int max_size) {
            ExportSettings settings;
            settings.framing = framing;
            settings.max_size = max_size;
            return estimate_export(settings, {2720, 1813}, {}, 1).size;
        };
        QCOMPARE(size(Framing::Tall, 1920), QSize(1008, 1792));  // nothing is enlarged
        QCOMPARE(size(Framing::Tall, 640), QSize(360, 640));
        QCOMPARE(size(Framing::Wide, 1920), QSize(1920, 1080));
        QCOMPARE(size(Framing::Original, 1080), QSize(1080, 720));
        QCOMPARE(size(Framing::Original, 640), QSize(640, 428));  // as it is written
        QVERIFY(estimate_export({}, {}, {}, 1).size.isEmpty());
    }
    void rates_that_are_no_whole_numbers_are_chosen_as_others() {
        open(short_project());
        QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(dialog().isVisible());
        auto& rates = named<QComboBox>("Frame rate");
        QCOMPARE(rates.count(), static_cast<int>(kExportRates.size()));
        rates.setCurrentIndex(rates.findText(QStringLiteral("29.97 fps")));
        QVERIFY(rates.currentIndex() >= 0);
        named<QLineEdit>("File").setText(text("ntsc.mp4"));
        QTest::mouseClick(&button("Export"), Qt::LeftButton);
        QTRY_VERIFY(!room().queue().jobs().empty());
        QTRY_VERIFY_WITH_TIMEOUT(room().queue().jobs().front().finished(), kPatience);
        QCOMPARE(VideoReader(file("ntsc.mp4")).fps(), 30000 / 1001.0);
        QVERIFY(document_->project().settings.output.fps == FrameRate(30'000, 1001));
    }
    void cleanup() {
        window_.reset();
        document_.reset();
    }

    void a_film_is_the_same_as_the_command_lines() {
        open(short_project());
        export_as("studio.mp4");
        QTRY_VERIFY(!room().queue().jobs().empty());
        QTRY_VERIFY_WITH_TIMEOUT(room().queue().jobs().front().finished(), kPatience);
        const ExportJob& job = room().queue().jobs().front();
        QVERIFY2(job.state == ExportState::Done, qPrintable(job.note));
        take_pictures(*window_, "export-done");

        QProcess program;
        program.start(QStringLiteral(DITTO_PROGRAM),
                      {QStringLiteral("render"), QStringLiteral("--project"),
                       text("interview.ditto"), QStringLiteral("-o"), text("program.mp4")});
        QVERIFY(program.waitForFinished(kPatience));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        const auto ours = frames(file("studio.mp4")), theirs = frames(file("program.mp4"));
        QVERIFY(ours.size() >= 37 && ours.size() <= 38);
        QCOMPARE(ours.size(), theirs.size());
        for (std::size_t i = 0; i < ours.size(); ++i) QVERIFY(ours[i] == theirs[i]);
        QVERIFY(!(ours.front() == ours.back()));
    }

    void what_is_exported_is_the_project_as_it_was() {
        open(short_project());
        room().queue().pause(room().queue().add(
            {document_->project(), QStringLiteral("interview"), file("kept.mp4")}));
        const auto jobs = room().queue().jobs();
        document_->edit(QStringLiteral("Change seed"),
                        [](Project& project) { project.settings.sampling.seed = 99; });
        const fs::path kept = file("exports") / (std::to_string(jobs.front().id) + ".ditto");
        QTRY_VERIFY(fs::exists(kept));
        QCOMPARE(read_project(kept).project.settings.sampling.seed, 0u);
        room().queue().cancel(jobs.front().id);
        QTRY_VERIFY_WITH_TIMEOUT(room().queue().find(jobs.front().id)->finished(), kPatience);
        QVERIFY(!fs::exists(file("kept.mp4")));
    }

    void the_dialog_says_what_is_missing_and_what_it_will_be() {
        QTest::mouseClick(&room().button(), Qt::LeftButton);
        QTRY_VERIFY(dialog().isVisible());
        QVERIFY(!button("Export").isEnabled());
        QVERIFY(says("Choose a portrait first"));
        open(short_project());
        QTRY_VERIFY_WITH_TIMEOUT(document_->frame_count() > 0, kPatience);
        QTest::mouseClick(&room().button(), Qt::LeftButton);
        QVERIFY(button("Export").isEnabled());
        QVERIFY(says("00:00:01:"));
        take_pictures(dialog(), "export-dialog");
        auto& encoder = named<QComboBox>("Encoder");
        QVERIFY(encoder.count() > 2);
        encoder.showPopup();
        take_pictures(*encoder.view()->window(), "encoder-list");
        encoder.hidePopup();
        dialog().activateWindow();  // as a window manager does when a list is closed
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));

        auto& format = named<QComboBox>("Format");
        QVERIFY(named<QLineEdit>("File").text().endsWith(QStringLiteral("interview.mp4")));
        QCOMPARE(named<QComboBox>("Background").count(), 2);
        format.setCurrentIndex(format.findText(QStringLiteral("ProRes 4444")));
        QVERIFY(named<QLineEdit>("File").text().endsWith(QStringLiteral("interview.mov")));
        QCOMPARE(named<QComboBox>("Background").count(), 3);
        QVERIFY(!named<QSpinBox>("Quality (CRF)").isEnabled());
        QCOMPARE(dialog().settings().format, ExportFormat::ProRes4444);
        format.setFocus();
        QTRY_VERIFY(QApplication::focusWidget() == &format);  // Home is a command of the window
        QTest::keyClick(&format, Qt::Key_Home);
        QCOMPARE(dialog().settings().format, ExportFormat::H264);
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog().isVisible());
        QCOMPARE(document_->history().done(), 0u);
    }

    void a_file_is_not_replaced_unasked() {
        open(short_project());
        std::ofstream(file("there.mp4")) << "mine";
        QTest::mouseClick(&room().button(), Qt::LeftButton);
        named<QLineEdit>("File").setText(text("there.mp4"));
        QTRY_VERIFY(says("A file with this name already exists"));
        const DialogAnswers answers(press_button(QMessageBox::Cancel));
        QTest::mouseClick(&button("Export"), Qt::LeftButton);
        QVERIFY(answers.asked());
        QVERIFY(room().queue().jobs().empty());
        QCOMPARE(fs::file_size(file("there.mp4")), 4u);
    }

    void the_dialog_keeps_what_is_typed_and_goes_with_its_project() {
        open(short_project());
        const auto ask = [this] {
            window_->actions().find(QStringLiteral("file.export"))->trigger();
        };
        ask();
        auto& name = named<QLineEdit>("File");
        name.setText(text("mine.mp4"));
        ask();
        QCOMPARE(name.text(), text("mine.mp4"));
        document_->save_as(file("other.ditto"));
        QVERIFY(document_->finish_saving());
        QVERIFY(dialog().isVisible());
        document_->start_new(short_project());
        QVERIFY(!dialog().isVisible());
        ask();
        QVERIFY(name.text().endsWith(QStringLiteral("Untitled.mp4")));
    }

    void a_name_that_no_file_can_have_is_refused() {
        open(short_project());
        QTest::mouseClick(&room().button(), Qt::LeftButton);
        auto& name = named<QLineEdit>("File");
        const auto refused = [&](const QString& file, const char* why) {
            name.setText(file);
            return says(why) && !button("Export").isEnabled();
        };
        QVERIFY(refused(text("") + QString(300, u'a') + QStringLiteral(".mp4"), "too long"));
        QVERIFY(refused(QStringLiteral("film.mp4"), "Choose a folder"));
        QVERIFY(refused(text("interview.ditto") + QStringLiteral("/film.mp4"), "is not a folder"));
        name.setText(text("film.mp4"));
        QVERIFY(button("Export").isEnabled());
    }

    void a_folder_that_is_missing_is_made() {
        open(short_project());
        QTest::mouseClick(&room().button(), Qt::LeftButton);
        named<QLineEdit>("File").setText(text("new/films/film.mp4"));
        QVERIFY(says("will be created"));
        QTest::mouseClick(&button("Export"), Qt::LeftButton);
        QTRY_VERIFY(!dialog().isVisible());
        QVERIFY(fs::is_directory(file("new/films")));
        room().queue().cancel(room().queue().jobs().front().id);
    }

    void the_folder_belongs_to_the_project() {
        const auto suggested = [this] {
            QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
            const fs::path name = named<QLineEdit>("File").text().toStdString();
            QTest::keyClick(&dialog(), Qt::Key_Escape);
            return name.parent_path();
        };
        const fs::path own = folder_->path().toStdString();
        fs::create_directories(file("films"));
        open(short_project());
        QCOMPARE(suggested(), own);
        export_as("films/film.mp4");
        room().queue().cancel(room().queue().jobs().front().id);
        const fs::path films = file("films");
        QTRY_COMPARE(suggested(), films);
        document_->save_as(file("other.ditto"));
        QVERIFY(document_->finish_saving());
        QCOMPARE(suggested(), own);
    }

    void a_film_that_failed_is_told_and_exported_elsewhere() {
        open(short_project());
        fs::create_directories(file("films"));
        room().queue().pause(room().queue().add(
            {document_->project(), QStringLiteral("interview"), file("films/film.mp4")}));
        fs::remove_all(file("films"));
        const auto id = room().queue().jobs().front().id;
        room().queue().resume(id);
        QTRY_VERIFY_WITH_TIMEOUT(room().queue().find(id)->state == ExportState::Failed, kPatience);
        QTRY_VERIFY(window_->notices().sentence().contains(QStringLiteral("film.mp4")));
        const auto choice = [this](const char* text) -> QPushButton* {
            for (auto* each : window_->notices().findChildren<QPushButton*>())
                if (each->text() == QString::fromLatin1(text)) return each;
            return nullptr;
        };
        QVERIFY(choice("Try Again"));
        QVERIFY(choice("Show"));
        room().queue().retry_as(id, file("film.mp4"));
        QTRY_VERIFY_WITH_TIMEOUT(room().queue().find(id)->state == ExportState::Done, kPatience);
        QVERIFY(fs::exists(file("film.mp4")));
        QVERIFY(!window_->notices().sentence().contains(QStringLiteral("was not exported")));
    }

    void the_newest_export_is_in_view() {
        open(short_project());
        for (int i = 0; i < 12; ++i) {
            const std::string name = "film-" + std::to_string(i) + ".mp4";
            room().queue().pause(room().queue().add(
                {document_->project(), QStringLiteral("interview"), file(name.c_str())}));
        }
        Q_EMIT room().attention();
        auto* area = room().panel().findChild<QScrollArea*>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
        // It is a tab of its own, as high as the inspector.
        QVERIFY(room().panel().height() > 250);
    }

    void a_frame_has_a_name_where_the_folder_cannot_be_looked_into() {
        fs::create_directory(file("films"));
        document_->save_as(file("films/film.ditto"));
        QVERIFY(document_->finish_saving());
        fs::rename(file("films"), file("moved"));
        fs::create_directory_symlink(file("films"), file("films"));
        const fs::path name = unused_picture_name(*document_, 0);
        QCOMPARE(name.filename().string(), std::string("film 00-00-00-00.png"));
    }

    void the_frame_under_the_playhead_is_saved_as_it_is() {
        open(short_project());
        QTRY_VERIFY_WITH_TIMEOUT(window_->player().frame_count() > 20, kPatience);
        window_->player().seek(20);
        QTest::keyClick(window_.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        const fs::path picture = file("interview 00-00-00-20.png");
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(picture), kPatience);
        QTRY_VERIFY(!window_->notices().sentence().isEmpty());
        QCOMPARE(document_->frame(20)->state, FrameState::Exact);
        QVERIFY(read_image(picture) == *document_->frame(20)->image);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::ExportWindowTest)
#include "export_window_test.moc"
