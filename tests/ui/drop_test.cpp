// Files that are dragged and dropped: what they would do, what is told, and that nothing of a drag
// stays when it is over, on an X server too.
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <fstream>
#include <thread>

#include "document/drop.h"
#include "shell/drop_overlay.h"
#include "small_video.h"
#include "source/portrait_card.h"
#include "source/speech_card.h"
#include "window_test_base.h"
#ifdef DITTO_XCB
#include "xdnd_source.h"
#endif

namespace ditto::ui {

constexpr int kPatience = 30'000;  // milliseconds, on a machine that does other things too

class DropTest : public WindowTest {
    Q_OBJECT

  private:
    /// Only its name and first bytes are looked at.
    fs::path made_file(const char* name, const char* content = "x") const {
        std::ofstream(file(name)) << content;
        return file(name);
    }
    DropOverlay& overlay() const { return *window_->findChild<DropOverlay*>(); }
    const ProjectSettings& settings() const { return document_->project().settings; }
    /// The rooms, with nothing in them.
    void open_rooms() { QTest::mouseClick(named<QPushButton>(*window_, "Empty Project"), Qt::LeftButton); }
    std::vector<Drop> look(const std::vector<fs::path>& paths,
                           DropPlace place = DropPlace::Anywhere) const {
        return look_at_drop(*dragged_files(paths), document_->project(), place);
    }
    static std::vector<DropKind> kinds(const std::vector<Drop>& drops) {
        std::vector<DropKind> result;
        for (const Drop& drop : drops) result.push_back(drop.kind);
        return result;
    }
    /// The window as it is when nothing is dragged: what is clicked and typed arrives.
    bool is_free() {
        QSignalSpy pressed(child<QPushButton>("drop-zone"), &QPushButton::pressed);
        QWidget* at = child<QPushButton>("drop-zone");
        QTest::mousePress(window_->windowHandle(), Qt::LeftButton, {}, place_in_window(*at));
        const bool arrived = pressed.count() == 1;
        // Away from it, so that it is not clicked.
        QTest::mouseRelease(window_->windowHandle(), Qt::LeftButton, {}, QPoint(1, 1));
        return arrived && !overlay().isVisible();
    }

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() { begin(); }
    void cleanup() { close_window(); }

    // Nothing of a drag outlives it

    void a_refused_drag_that_leaves_takes_its_veil_along() {
        const auto data = dragged_files({made_file("notes.txt")});
        QVERIFY(!drag_over(*window_, *data));
        QVERIFY(overlay().isVisible());
        drag_leave(*window_);
        QVERIFY(!overlay().isVisible());
        QVERIFY(is_free());
    }

    void a_drop_that_comes_although_it_was_refused_does_nothing() {
        const auto data = dragged_files({made_file("notes.txt")});
        QVERIFY(!drag_over(*window_, *data));
        drop_on(*window_, *data);
        QVERIFY(!overlay().isVisible());
        QVERIFY(document_->project() == Project{});
        QVERIFY(window_->notices().sentence().contains(QStringLiteral("notes.txt")));
        QVERIFY(is_free());
    }

    void the_veil_of_a_drag_that_never_ends_eats_no_click() {
        const auto data = dragged_files({sample("astronaut.png")});
        QVERIFY(drag_over(*window_, *data));
        QVERIFY(overlay().isVisible());
        QVERIFY(is_free());
    }

    void a_mouse_or_key_as_usual_says_that_a_drag_is_over() {
        const auto data = dragged_files({sample("astronaut.png")});
        drag_over(*window_, *data);
        QTest::mouseMove(window_->windowHandle(), QPoint(40, 200));
        QTRY_VERIFY(!overlay().isVisible());
        drag_over(*window_, *data);
        QVERIFY(overlay().isVisible());
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(!overlay().isVisible());
    }

    void a_drag_that_is_not_heard_of_any_more_is_over() {
        const auto data = dragged_files({sample("astronaut.png")});
        drag_over(*window_, *data);
        QTRY_VERIFY_WITH_TIMEOUT(!overlay().isVisible(), kPatience);
        QVERIFY(drag_over(*window_, *data));  // it goes on after all
        QVERIFY(overlay().isVisible());
        drag_leave(*window_);
    }

    void a_question_over_the_window_ends_a_drag() {
        const auto data = dragged_files({sample("astronaut.png")});
        drag_over(*window_, *data);
        QDialog question(window_.get());
        question.open();
        QTRY_VERIFY(!overlay().isVisible());
    }

#ifdef DITTO_XCB
    void drags_on_an_x_server_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("usable");
        QTest::addColumn<QString>("end");
        for (const char* end : {"leaves", "dies"}) {
            QTest::addRow("a picture %s", end) << "face.png" << true << QString::fromLatin1(end);
            QTest::addRow("a text %s", end) << "notes.txt" << false << QString::fromLatin1(end);
        }
        QTest::addRow("a picture is dropped") << "face.png" << true << QStringLiteral("drops");
    }
    void drags_on_an_x_server() {
        if (QGuiApplication::platformName() != QStringLiteral("xcb"))
            QSKIP("this runs on no X server");
        QFETCH(const QString, name);
        QFETCH(const bool, usable);
        QFETCH(const QString, end);
        const fs::path path = file(qPrintable(name));
        usable ? fs::copy(sample("astronaut.png"), path)
               : static_cast<void>(std::ofstream(path) << "hello");
        auto source = std::make_unique<XdndSource>("file://" + path.string() + "\r\n");
        // The window asks for the files and waits for them, so the source runs by itself meanwhile.
        std::jthread server([&](const std::stop_token& stop) {
            while (!stop.stop_requested()) source->serve();
        });
        source->enter(*window_);
        source->move(*window_);
        QTRY_VERIFY_WITH_TIMEOUT(source->answered(), kPatience);
        QVERIFY(overlay().isVisible());
        QCOMPARE(source->accepted(), usable);
        if (end == QStringLiteral("drops")) source->drop(*window_);
        if (end == QStringLiteral("leaves")) source->leave(*window_);
        if (end == QStringLiteral("dies")) {
            server.request_stop();
            server.join();
            source.reset();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!overlay().isVisible(), kPatience);
        if (end == QStringLiteral("drops"))
            QTRY_COMPARE(settings().portrait.path, path);
        else
            QVERIFY(is_free());
    }
#endif

    // What files become

    void several_files_are_all_used() {
        const auto drops = look({made_file("voice.wav"), made_file("keys.json"), sample("astronaut.png")});
        QCOMPARE(kinds(drops), (std::vector{DropKind::Audio, DropKind::Direction, DropKind::Portrait}));
        std::ofstream(file("keys.json"))
            << R"({"version": 1, "tracks": [{"channel": "head.yaw", "keys": [{"t": 1, "v": 5}]}],
                   "markers": [{"t": 2, "name": "two"}]})";
        drop_on(*window_, *dragged_files({file("voice.wav"), file("keys.json"), sample("astronaut.png")}));
        QCOMPARE(settings().portrait.path, sample("astronaut.png"));
        QCOMPARE(settings().audio.path, file("voice.wav"));
        QTRY_COMPARE(document_->project().timeline.at(1).get(Channel::HeadYaw), 5.0f);
        QCOMPARE(document_->project().timeline.markers.size(), 1u);
    }

    void a_project_comes_first_and_the_others_are_for_it() {
        const fs::path path = saved_project("mine.ditto");
        drop_on(*window_, *dragged_files({sample("astronaut.png"), path, made_file("voice.wav")}));
        QCOMPARE(document_->path(), path);
        QCOMPARE(settings().sampling.seed, 2u);
        QCOMPARE(settings().portrait.path, sample("astronaut.png"));
        QCOMPARE(settings().audio.path, file("voice.wav"));
    }

    void what_is_not_used_is_told_by_name() {
        drop_on(*window_, *dragged_files({made_file("notes.txt"), sample("astronaut.png"),
                                          made_file("take.csv"), made_file("plan.pdf", "%PDF-1")}));
        QCOMPARE(settings().portrait.path, sample("astronaut.png"));
        for (const char* name : {"notes.txt", "take.csv", "plan.pdf"})
            QVERIFY2(window_->notices().sentence().contains(QString::fromLatin1(name)),
                     qPrintable(window_->notices().sentence()));
        QVERIFY(!window_->notices().sentence().contains(QStringLiteral("astronaut")));
    }

    void of_two_pictures_the_other_one_is_offered() {
        drop_on(*window_, *dragged_files({sample("astronaut.png"), sample("grace_hopper.jpg")}));
        QCOMPARE(settings().portrait.path, sample("astronaut.png"));
        QVERIFY(window_->notices().sentence().contains(QStringLiteral("grace_hopper.jpg")));
        QTest::mouseClick(named<QPushButton>(window_->notices(), "Use grace_hopper.jpg"), Qt::LeftButton);
        QCOMPARE(settings().portrait.path, sample("grace_hopper.jpg"));
        QVERIFY(!window_->notices().sentence().contains(QStringLiteral("grace_hopper.jpg")));
        document_->undo();
        QCOMPARE(settings().portrait.path, sample("astronaut.png"));
    }

    void of_two_projects_the_other_one_is_offered() {
        const fs::path one = saved_project("one.ditto"), two = saved_project("two.ditto");
        drop_on(*window_, *dragged_files({one, two}));
        QCOMPARE(document_->path(), one);
        QTest::mouseClick(named<QPushButton>(window_->notices(), "Use two.ditto"), Qt::LeftButton);
        QCOMPARE(document_->path(), two);
    }

    void a_video_is_what_it_is_dropped_on() {
        open_rooms();
        const fs::path video = made_file("talk.mp4");
        const auto data = dragged_files({video});
        auto* portrait = window_->findChild<PortraitCard*>();
        auto* speech = window_->findChild<SpeechCard*>();
        QTRY_VERIFY(portrait->isVisible() && speech->isVisible());
        QVERIFY(drag_over(*speech, *data));
        drop_on(*speech, *data);
        QCOMPARE(settings().audio.path, video);
        QVERIFY(settings().portrait.path.empty());
        QCOMPARE(window_->notices().sentence().contains(QStringLiteral("picture meant")), false);
        const fs::path face = write_small_video(file("face.mp4"));
        const auto other = dragged_files({face});
        drop_on(*portrait, *other);
        QCOMPARE(settings().portrait.path, face);
        QCOMPARE(settings().audio.path, video);
    }

    void a_video_that_may_be_either_is_offered_as_the_other() {
        drop_on(*window_, *dragged_files({sample("astronaut.png"), made_file("voice.wav")}));
        const auto data = dragged_files({write_small_video(file("talk.mp4"))});
        drop_on(*window_, *data);
        QCOMPARE(settings().audio.path, file("talk.mp4"));
        QTest::mouseClick(named<QPushButton>(window_->notices(), "As Portrait Instead"), Qt::LeftButton);
        QCOMPARE(settings().portrait.path, file("talk.mp4"));
        QCOMPARE(settings().audio.path, file("voice.wav"));
        document_->undo();
        document_->undo();
        drop_on(*window_, *data);
        QTest::mouseClick(named<QPushButton>(window_->notices(), "As Both"), Qt::LeftButton);
        QCOMPARE(settings().portrait.path, file("talk.mp4"));
        QCOMPARE(settings().audio.path, file("talk.mp4"));
    }

    void a_video_beside_a_recording_is_the_portrait() {
        drop_on(*window_, *dragged_files({sample("astronaut.png"), made_file("voice.wav")}));
        const auto drops = look({made_file("talk.mp4"), made_file("other.wav")});
        QCOMPARE(kinds(drops), (std::vector{DropKind::Audio, DropKind::Portrait}));
        QVERIFY(drops[1].instead == DropKind::Unknown);
    }

    void nothing_is_offered_of_a_video_that_cannot_be_read() {
        const fs::path video = made_file("face.mp4");
        QCOMPARE(kinds(look({video})), std::vector{DropKind::Portrait});
        drop_on(*window_, *dragged_files({video}));
        QVERIFY(settings().portrait.path.empty());
        QVERIFY(window_->notices().sentence().contains(QStringLiteral("face.mp4")));
        QVERIFY(!window_->notices().sentence().contains(QStringLiteral("is the portrait now")));
    }

    void what_is_on_another_computer_is_told() {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/face.png"))});
        QVERIFY(!drag_over(*window_, data));
        QVERIFY(sentence_of(look_at_drop(data, document_->project())).contains(QStringLiteral("face.png")));
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::DropTest)
#include "drop_test.moc"
