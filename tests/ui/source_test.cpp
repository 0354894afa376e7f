// Portrait and speech of a project: chosen, recorded, typed, cut.
#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <deque>
#include <fstream>
#include <limits>

#include "core/error.h"
#include "dialogs.h"
#include "fixtures/sounds.h"
#include "hands.h"
#include "media/audio_reader.h"
#include "media/film_writer.h"
#include "media/image_file.h"
#include "media/muxer.h"
#include "media/stored_sound.h"
#include "media/wav_file.h"
#include "playback/sound_loader.h"
#include "small_video.h"
#include "source/cut_editor.h"
#include "source/portrait_card.h"
#include "source/record_dialog.h"
#include "source/source_panel.h"
#include "source/speech_card.h"
#include "source/text_dialog.h"

namespace ditto::ui {

constexpr double kEndless = std::numeric_limits<double>::infinity();
constexpr int kPatience = 60'000;  // milliseconds, on a machine that does other things too

class SourceTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;

    std::filesystem::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }
    const ProjectSettings& settings() const { return document_->project().settings; }

    static std::vector<std::int16_t> tone(double seconds) {
        std::vector<std::int16_t> samples(
            static_cast<std::size_t>(seconds * Recording::kSampleRate));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<std::int16_t>(16384 * std::sin(static_cast<double>(i) * 0.05));
        return samples;
    }
    static void play(const std::vector<std::int16_t>& samples, Recording& recording) {
        recording.write(reinterpret_cast<const char*>(samples.data()),
                        static_cast<qint64>(samples.size() * sizeof(std::int16_t)));
    }

    /// One file of several recordings' tracks.
    static void mux(const std::vector<std::filesystem::path>& sounds,
                    const std::filesystem::path& to) {
        ffmpeg::Muxer muxer("matroska", to);
        std::deque<ffmpeg::StoredSound> tracks;
        for (const auto& sound : sounds) muxer.add_track(tracks.emplace_back(sound).track());
        muxer.start(to, "");
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            while (AVPacket* packet = tracks[i].next(kEndless))
                muxer.write(*packet, *muxer.format().streams[i], tracks[i].track().time_base);
        }
        muxer.finish();
    }

    /// The same person twice, side by side.
    std::filesystem::path twins() const {
        const Image one = read_image(DITTO_SAMPLES_DIR "/astronaut.png");
        Image two(2 * one.width, one.height, one.channels);
        for (int y = 0; y < one.height; ++y)
            for (std::size_t half = 0; half < 2; ++half)
                std::copy_n(one.row(y), one.stride(), two.row(y) + half * one.stride());
        write_png(file("twins.png"), two);
        return file("twins.png");
    }

  private Q_SLOTS:
    void init() { document_ = std::make_unique<Document>(file("drafts")); }
    void cleanup() { document_.reset(); }

    void a_recording_grows_and_tells_its_level() {
        Recording recording;
        QSignalSpy grown(&recording, &Recording::grown);
        play(tone(0.5), recording);
        play(tone(0.25), recording);
        QCOMPARE(grown.count(), 2);
        QCOMPARE(recording.seconds(), 0.75);
        QVERIFY(std::abs(recording.level() - 0.5f) < 0.01f);
        QVERIFY(std::abs(recording.samples()[100] - 0.5f * std::sin(5.0f)) < 0.001f);
    }

    void a_recording_is_used_as_speech() {
        RecordDialog dialog(*document_);
        dialog.show();
        play(tone(1), dialog.recording());
        auto* use = dialog.findChildren<QPushButton*>().last();
        QVERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!settings().audio.path.empty(), kPatience);
        const AudioClip clip = read_audio(settings().audio.path, {.sample_rate = 0, .channels = 0});
        QCOMPARE(clip.sample_rate, Recording::kSampleRate);
        QCOMPARE(clip.frames(), Recording::kSampleRate);
        QVERIFY(!dialog.isVisible());
        document_->undo();
        QVERIFY(settings().audio.path.empty());
    }

    void a_recording_is_lost_only_when_it_is_discarded() {
        RecordDialog dialog(*document_);
        dialog.findChild<QComboBox*>()->addItem(QStringLiteral("a microphone"));
        dialog.show();
        play(tone(1), dialog.recording());
        const auto press = [&](const char* name) {
            QTest::mouseClick(named<QPushButton>(dialog, name), Qt::LeftButton);
        };
        for (int i = 0; i < 2; ++i) QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        press("Keep");
        QVERIFY(!named<QPushButton>(dialog, "Keep")->isVisible());
        press("Record");
        QCOMPARE(dialog.recording().seconds(), 1.0);
        press("Discard");
        QCOMPARE(dialog.recording().seconds(), 0.0);
        QVERIFY(dialog.isVisible());
        play(tone(1), dialog.recording());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        press("Discard");
        QVERIFY(!dialog.isVisible());
    }

    void a_recording_that_is_full_stops_with_a_hint() {
        RecordDialog dialog(*document_);
        dialog.show();
        const std::vector<std::int16_t> minute(std::size_t{60} * Recording::kSampleRate);
        const auto told = [&] {
            for (const auto* label : dialog.findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("30 minutes"))) return true;
            return false;
        };
        for (int i = 0; i < 29; ++i) play(minute, dialog.recording());
        QCoreApplication::processEvents();
        QVERIFY(!told());
        for (int i = 0; i < 2; ++i) play(minute, dialog.recording());
        QTRY_VERIFY(told());
        QCOMPARE(dialog.recording().seconds(), Recording::kLongest);
    }

    void speech_has_a_name_where_the_folder_cannot_be_looked_into() {
        std::filesystem::create_directory_symlink(file("loop"), file("loop"));
        QCOMPARE(unused_speech_file(file("loop")), file("loop") / "speech-1.wav");
    }

    void a_video_becomes_what_it_was_chosen_for() {
        for (const char* name : {"face.mp4", "talk.mp4"}) write_small_video(file(name));
        SoundLoader sound;
        SourcePanel panel(*document_, sound, new QWidget);
        panel.show();
        const auto choose = [&](const char* name, auto what) {
            const DialogAnswers answers(choose_file(file(name)));
            (panel.*what)();
        };
        choose("talk.mp4", &SourcePanel::choose_audio);
        QCOMPARE(settings().audio.path, file("talk.mp4"));
        QVERIFY(settings().portrait.path.empty());
        choose("face.mp4", &SourcePanel::choose_portrait);
        choose("talk.mp4", &SourcePanel::choose_portrait);
        QCOMPARE(settings().portrait.path, file("talk.mp4"));
        QCOMPARE(settings().audio.path, file("talk.mp4"));
    }

    void a_sound_track_of_several_is_chosen_in_the_card() {
        write_wav(file("one.wav"), std::vector<float>(16000, 0.1f), 16000);
        write_wav(file("two.wav"), std::vector<float>(32000, 0.1f), 16000);
        mux({file("one.wav"), file("two.wav")}, file("both.mkv"));
        SoundLoader sound;
        SpeechCard card(*document_, sound);
        const auto use = [&](const char* name) {
            document_->edit(QStringLiteral("Choose speech"), [&](Project& project) {
                set_audio(project.settings, {file(name), {}});
            });
        };
        connect(document_.get(), &Document::project_changed, this,
                [&] { sound.load(settings().audio.path, settings().cut); });
        card.show();
        auto* tracks = card.findChild<QComboBox*>();
        use("one.wav");
        QTRY_VERIFY_WITH_TIMEOUT(sound.sound(), kPatience);
        QVERIFY(!tracks->isVisible());
        use("both.mkv");
        QTRY_VERIFY_WITH_TIMEOUT(tracks->isVisible(), kPatience);
        QCOMPARE(tracks->count(), 2);
        QCOMPARE(tracks->currentIndex(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(sound.sound(), kPatience);
        QCOMPARE(std::lround(sound.sound()->seconds()), 1);
        tracks->setFocus();
        QTest::keyClick(tracks, Qt::Key_Down);
        QCOMPARE(settings().cut.track, 2);
        QTRY_VERIFY_WITH_TIMEOUT(sound.sound(), kPatience);
        QCOMPARE(std::lround(sound.sound()->seconds()), 2);
        QCOMPARE(tracks->currentIndex(), 1);
        document_->undo();
        QCOMPARE(settings().cut.track, 0);
        QTRY_COMPARE_WITH_TIMEOUT(tracks->currentIndex(), 0, kPatience);
        document_->redo();
        use("one.wav");
        QCOMPARE(settings().cut.track, 0);
    }

    void of_a_video_that_begins_black_the_picture_that_is_used_is_shown() {
        const Image person = read_image(DITTO_SAMPLES_DIR "/grace_hopper.jpg", 256);
        VideoOptions options;
        options.width = person.width;
        options.height = person.height;
        const auto film = open_film(file("late.mp4"), options);
        for (int i = 0; i < 20; ++i)
            film->write(i < 10 ? Image(person.width, person.height, 3) : person);
        film->finish();
        PortraitReporter reporter;
        ProjectSettings asked;
        asked.portrait.path = file("late.mp4");
        reporter.look_at(asked);
        QTRY_VERIFY_WITH_TIMEOUT(reporter.report(), kPatience);
        QCOMPARE(reporter.report()->warnings.size(), 1u);
        const QImage shown = reporter.sketch().thumbnail;
        QVERIFY(qGray(shown.pixel(shown.width() / 2, shown.height() / 3)) > 40);
    }

    void what_is_lost_of_a_recording_is_told_in_the_card() {
        write_wav(file("whole.wav"), std::vector<float>(64000, 0.1f), 16000);
        mux({file("whole.wav")}, file("cut.mkv"));
        std::filesystem::resize_file(file("cut.mkv"), 64000);
        SoundLoader sound;
        SpeechCard card(*document_, sound);
        card.show();
        sound.load(file("cut.mkv"), {});
        const auto told = [&] {
            for (const auto* label : card.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("cut.mkv is cut")))
                    return label->property("state").toString() == QStringLiteral("care");
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
    }

    void a_typed_text_is_spoken() {
        TextDialog dialog(*document_);
        dialog.show();
        auto* speak = dialog.findChildren<QPushButton*>().last();
        QVERIFY(!speak->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(),
                         QStringLiteral("The weather will be fine tomorrow."));
        QVERIFY(speak->isEnabled());
        QTest::mouseClick(speak, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!settings().audio.path.empty(), kPatience);
        QVERIFY(read_audio(settings().audio.path, {}).seconds() > 1);
        QVERIFY(!dialog.isVisible());
    }

    void what_could_not_be_spoken_is_told_in_the_dialog() {
        TextDialog dialog(*document_);
        dialog.show();
        auto* voice = dialog.findChild<QComboBox*>();
        voice->addItem(QStringLiteral("Gone"), QStringLiteral("espeak:no-such-voice"));
        voice->setCurrentIndex(voice->count() - 1);
        dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Hello."));
        QTest::mouseClick(dialog.findChildren<QPushButton*>().last(), Qt::LeftButton);
        const auto told = [&] {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("no-such-voice")))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        QVERIFY(dialog.isVisible());
    }

    void a_voice_that_is_gone_is_told() {
        SpeechMaker maker;
        QSignalSpy failed(&maker, &SpeechMaker::failed);
        maker.speak(QStringLiteral("Hello."), "espeak:no-such-voice", {}, file("gone.wav"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
        QVERIFY(!std::filesystem::exists(file("gone.wav")));
        QVERIFY(!maker.busy());
    }

    void numbers_cut_the_speech() {
        CutEditor editor(*document_);
        editor.show();
        editor.findChild<QAbstractButton*>()->click();
        for (QDoubleSpinBox* box : editor.findChildren<QDoubleSpinBox*>()) {
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QStringLiteral("2"));
            QTest::keyClick(box, Qt::Key_Return);
        }
        QCOMPARE(settings().cut == (AudioCut{.start = 2, .end = 2, .delay = 2, .gain = 2}), true);
        QCOMPARE(document_->history().done(), 4u);
    }

    void the_sound_is_the_part_that_is_used() {
        if (!std::filesystem::exists(DITTO_SHARED_DIR "/media")) QSKIP("needs ../shared/media");
        SoundLoader loader;
        loader.load(DITTO_SHARED_DIR "/media/speech-16s-24k.wav",
                    {.start = 1, .end = 3, .delay = 0.5});
        QTRY_VERIFY_WITH_TIMEOUT(loader.sound() != nullptr, kPatience);
        QCOMPARE(loader.sound()->seconds(), 2.5);
        QCOMPARE(loader.sound()->samples().size(), std::size_t{2 * 120'000});
        std::vector<Peak> peaks(6);
        loader.sound()->waveform().peaks(0, 0.4, peaks);
        QCOMPARE(peaks[0] == Peak{}, true);
        QVERIFY(peaks[2].most > 5 && peaks[2].least < -5);
    }

    void a_recording_in_which_nobody_speaks_is_told() {
        const auto hush = file("hush.wav"), talk = file("talk.wav");
        write_wav(hush, testing::noise(testing::Noise::Pink, 2, -50), 16000);
        write_wav(talk, testing::spoken(2), 16000);
        SoundLoader sound;
        SpeechCard card(*document_, sound);
        card.show();
        const auto told = [&] {
            for (const QLabel* label : card.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("No speech")))
                    return true;
            return false;
        };
        sound.load(hush, {});
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        QVERIFY(sound.speechless());
        sound.load(talk, {});
        QVERIFY(!told());
        QTRY_VERIFY_WITH_TIMEOUT(sound.sound() != nullptr, kPatience);
        QVERIFY(!told());
    }

    void of_several_faces_the_clicked_one_is_chosen() {
        const auto picture = twins();
        PortraitCard card(*document_);
        card.resize(300, 300);
        card.show();
        document_->edit(QStringLiteral("Choose portrait"),
                        [&](Project& project) { project.settings.portrait.path = picture; });
        PortraitReporter reporter;
        reporter.look_at(settings());
        QTRY_VERIFY_WITH_TIMEOUT(reporter.report().has_value(), kPatience);
        QCOMPARE(reporter.report()->size, QSize(1024, 512));
        QCOMPARE(reporter.report()->faces.size(), 2u);
        auto* thumbnail = card.findChild<PortraitThumbnail*>();
        QSignalSpy choose(&card, &PortraitCard::choose);
        const QRectF second = reporter.report()->faces[1];
        const QSizeF shown = QSizeF(1024, 512).scaled(thumbnail->size(), Qt::KeepAspectRatio);
        const QPointF corner((thumbnail->width() - shown.width()) / 2,
                             (thumbnail->height() - shown.height()) / 2);
        const QPointF middle = corner + QPointF(second.center().x() * shown.width(),
                                                second.center().y() * shown.height());
        const auto click = [&] {
            QTest::mouseClick(thumbnail, Qt::LeftButton, {}, middle.toPoint());
            return settings().face == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(click(),
                                 kPatience);  // until the card has looked, a click asks for a file
        choose.clear();
        QTest::keyClick(thumbnail, Qt::Key_Right);
        QCOMPARE(settings().face, 0);
        QTest::keyClick(thumbnail, Qt::Key_Return);
        QCOMPARE(choose.count(), 1);
    }

    /// Whatever the file is, what is told of it ends, and what can be seen of it is shown.
    void looking_ends_also_where_nothing_can_be_used() {
        write_png(file("wall.png"), Image(96, 64, 3));
        std::ofstream(file("letter.png")) << "not a picture";
        for (const char* name : {"wall.png", "letter.png", "absent.png"}) {
            PortraitReporter reporter;
            ProjectSettings settings;
            settings.portrait.path = file(name);
            reporter.look_at(settings);
            QVERIFY(reporter.looking());
            QTRY_VERIFY_WITH_TIMEOUT(!reporter.looking(), kPatience);
            QVERIFY(!reporter.report());
            const bool seen = settings.portrait.path == file("wall.png");
            QCOMPARE(reporter.sketch().size, seen ? QSize(96, 64) : QSize());
        }
    }

    void what_was_looked_at_is_there_at_once_when_it_comes_back() {
        PortraitReporter reporter;
        const auto look = [&](const std::filesystem::path& path) {
            ProjectSettings settings;
            settings.portrait.path = path;
            reporter.look_at(settings);
            return reporter.report().has_value();
        };
        const auto picture = file("face.png");
        std::filesystem::copy_file(DITTO_SAMPLES_DIR "/astronaut.png", picture);
        QVERIFY(!look(picture));
        QTRY_VERIFY_WITH_TIMEOUT(reporter.report().has_value(), kPatience);
        QVERIFY(!look({}));
        QVERIFY(look(picture));
        QCOMPARE(reporter.report()->size, QSize(512, 512));
        QVERIFY(!look({}));
        write_png(picture, Image(64, 48, 3));
        QVERIFY(!look(picture));  // it is another picture
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::SourceTest)
#include "source_test.moc"
