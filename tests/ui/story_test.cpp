// The whole story of a creator, driven in the real window with real media: each test goes on where
// the one before it ended. DITTO_SCREENSHOTS names a folder for a picture of each step, DITTO_THEME
// the theme.
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QQuickWindow>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

#include "dialogs.h"
#include "export/export_room.h"
#include "hands.h"
#include "media/video_reader.h"
#include "preview/picture_view.h"
#include "shell/drop_overlay.h"
#include "shell/studio.h"
#include "shell/theme.h"
#include "shell/tour.h"
#include "timed_application.h"
#include "timeline/timeline_view.h"

namespace ditto::ui {

namespace fs = std::filesystem;

constexpr int kPatience = 120'000;  // milliseconds, on a machine that does other things too

class StoryTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Studio> studio_;
    int pictures_ = 0;

    static TimedApplication& application() { return *static_cast<TimedApplication*>(qApp); }
    fs::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }
    Document& document() const { return studio_->document(); }
    MainWindow& window() const { return studio_->window(); }
    Player& player() const { return window().player(); }
    PictureView& picture() const { return *window().findChild<PictureView*>(); }
    TimelineView& lanes() const { return *window().findChild<TimelineView*>(); }
    ExportRoom& exports() const { return *window().findChild<ExportRoom*>(); }
    std::size_t done() const { return document().history().done(); }
    const std::vector<Key>& keys(Channel channel) const {
        static const std::vector<Key> kNone;
        const Track* track = document().project().timeline.find(channel);
        return track ? track->values.keys() : kNone;
    }
    QPoint at(const Handle& handle) const {
        return handle.position(*picture().handles().stand()).toPoint();
    }
    QPoint at(Channel channel, double time, float value) const {
        const Layout& layout = lanes().layout_now();
        return layout.point(layout.lanes.of(channel), channel, time, value).toPoint();
    }

    void start(const QStringList& files = {}) {
        studio_.reset();
        studio_ = std::make_unique<Studio>(file("data"), files);
        window().resize(1280, 720);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        come_back();
    }
    void drop(const fs::path& path) {
        const auto data = dragged_files({path});
        QVERIFY2(drag_over(window(), *data), path.c_str());
        QVERIFY(window().findChild<DropOverlay*>()->isVisible());
        drop_on(window(), *data);
    }
    /// As a window manager does for a new window, and when a menu or dialog is closed.
    void come_back() {
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
    }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
        if (widget.window() == &window() && QApplication::activeWindow() != &window()) come_back();
        for (int i = 0; i < times; ++i) QTest::keyClick(&widget, key, modifiers);
    }
    bool exact(std::int64_t frame) const {
        const auto states = document().cache_map();
        return frame < static_cast<std::int64_t>(states.size()) &&
               states[static_cast<std::size_t>(frame)] == FrameState::Exact;
    }

    /// What a person would see.
    void take_picture(const char* what, QWidget* widget = nullptr) {
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (folder.isEmpty()) return;
        QTest::qWait(100);  // for the eye only
        const QString name = QStringLiteral("%1/story-%2-%3.png")
                                 .arg(folder)
                                 .arg(++pictures_, 2, 10, QChar(u'0'))
                                 .arg(QString::fromLatin1(what));
        QVERIFY((widget ? widget : &window())->grab().save(name));
    }

  private Q_SLOTS:
    void initTestCase() {
        if (!fs::exists(DITTO_SHARED_DIR "/media")) QSKIP("needs ../shared/media");
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        apply_theme(*qApp, theme_from_name(qEnvironmentVariable("DITTO_THEME")));
        start();
    }

    void the_first_start_is_empty() {
        application().begin_watch();
        QCOMPARE(document().frame_count(), 0);
        QVERIFY(window().findChild<QWidget*>(QStringLiteral("start-page"))->isVisible());
        take_picture("start");
        const auto data = dragged_files({DITTO_SAMPLES_DIR "/astronaut.png"});
        QVERIFY(drag_over(window(), *data));
        take_picture("drag-over");
    }

    void dropped_media_speak() {
        drop(DITTO_SAMPLES_DIR "/astronaut.png");
        auto* tour = window().findChild<Tour*>();
        QTRY_VERIFY(tour->isVisible());
        take_picture("tour");
        press(*tour, Qt::Key_Escape);
        QVERIFY(!tour->isVisible());
        drop(DITTO_SHARED_DIR "/media/speech-16s-24k.wav");
        QTRY_VERIFY_WITH_TIMEOUT(document().frame(0).has_value(), kPatience);
        QCOMPARE(document().frame_size(), QSize(512, 512));
        QVERIFY(document().frame_count() > 390);
        QTRY_VERIFY_WITH_TIMEOUT(exact(0), kPatience);
        take_picture("first-frame");
    }

    void it_plays() {
        press(window(), Qt::Key_Space);
        QVERIFY(player().playing());
        QTRY_VERIFY_WITH_TIMEOUT(player().frame() > 20, kPatience);
        take_picture("playing");
        press(window(), Qt::Key_L);
        QCOMPARE(player().speed(), 2);
        press(window(), Qt::Key_K);
        QVERIFY(!player().playing());
        const auto here = player().frame();
        press(window(), Qt::Key_Right);
        QCOMPARE(player().frame(), here + 1);
        press(window(), Qt::Key_J);
        QCOMPARE(player().speed(), -1);
        QTRY_VERIFY_WITH_TIMEOUT(player().frame() < here, kPatience);
        press(window(), Qt::Key_Space);
        press(window(), Qt::Key_Home);
        QCOMPARE(player().frame(), 0);
    }

    void gaze_and_head_are_directed_on_the_picture() {
        player().seek(25);
        QTRY_VERIFY_WITH_TIMEOUT(picture().handles().stand().has_value(), kPatience);
        const QPoint gaze = at(picture().handles().gaze());
        press_and_move(picture(), gaze, gaze + QPoint(60, -30));
        take_picture("gaze-dragged");
        QTest::mouseRelease(&picture(), Qt::LeftButton, {}, gaze + QPoint(60, -30));
        QCOMPARE(keys(Channel::GazeYaw).size(), 1u);
        QCOMPARE(keys(Channel::GazeYaw)[0].time, 1.0);
        QVERIFY(keys(Channel::GazeYaw)[0].value > 3 && keys(Channel::GazePitch)[0].value > 1);
        player().seek(75);
        const QPoint knob = at(picture().handles().head());
        drag_mouse(picture(), knob, knob + QPoint(-30, 10));
        QVERIFY(keys(Channel::HeadYaw)[0].value < -3);
        const QPoint ring = at(picture().handles().roll());
        drag_mouse(picture(), ring, ring + QPoint(-25, -4));
        QVERIFY(!keys(Channel::HeadRoll).empty());
        QCOMPARE(done(), 5u);
        QTRY_VERIFY_WITH_TIMEOUT(exact(75), kPatience);
        take_picture("head-turned");
    }

    void a_held_picture_records_a_performance() {
        player().seek(150);
        press(window(), Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(picture().armed());
        const QPoint centre = picture().picture_rect().center().toPoint();
        QTest::mousePress(&picture(), Qt::LeftButton, {}, centre);
        QVERIFY(player().playing());
        QElapsedTimer patience;
        patience.start();
        while (player().frame() < 190 && patience.elapsed() < kPatience) {
            const double angle = static_cast<double>(player().frame()) / 8;
            move_mouse(picture(), centre + QPoint(qRound(80 * std::cos(angle)), 30));
            QTest::qWait(5);
        }
        take_picture("performing");
        QTest::mouseRelease(&picture(), Qt::LeftButton, {}, centre);
        QVERIFY(!player().playing());
        press(window(), Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(!picture().armed());
        QVERIFY(keys(Channel::GazeYaw).size() > 4);
        QCOMPARE(done(), 6u);
    }

    void keys_are_set_and_dragged_on_the_lanes() {
        lanes().set_open(LaneGroup::Head, true);
        for (const double time : {5.0, 6.0, 7.0})
            QTest::mouseDClick(&lanes(), Qt::LeftButton, {}, at(Channel::HeadYaw, time, 10));
        QCOMPARE(keys(Channel::HeadYaw).size(), 4u);
        const Key key = keys(Channel::HeadYaw)[2];
        const QPoint from = at(Channel::HeadYaw, key.time, key.value);
        press_and_move(lanes(), from, from + QPoint(20, 20));
        take_picture("key-dragged");
        QTest::mouseRelease(&lanes(), Qt::LeftButton, {}, from + QPoint(20, 20));
        QVERIFY(keys(Channel::HeadYaw)[2].time > key.time);
        QVERIFY(keys(Channel::HeadYaw)[2].value < key.value);
        const Project before = document().project();
        const QPoint again =
            at(Channel::HeadYaw, keys(Channel::HeadYaw)[2].time, keys(Channel::HeadYaw)[2].value);
        press_and_move(lanes(), again, again - QPoint(40, 10));
        press(lanes(), Qt::Key_Escape);
        QTest::mouseRelease(&lanes(), Qt::LeftButton, {}, again);
        QVERIFY(document().project() == before);
        lanes().set_open(LaneGroup::Head, false);
    }

    void everything_can_be_keyed_without_a_mouse() {
        lanes().setFocus();
        while (window().selection().channel() != Channel::EyesOpen) {
            const Channel before = window().selection().channel();
            press(lanes(), Qt::Key_Down);
            QVERIFY(window().selection().channel() != before);
        }
        player().seek(200);
        press(lanes(), Qt::Key_S);
        QCOMPARE(keys(Channel::EyesOpen).size(), 1u);
        const float open = keys(Channel::EyesOpen)[0].value;
        press(lanes(), Qt::Key_Down, Qt::AltModifier, 3);
        QVERIFY(keys(Channel::EyesOpen)[0].value < open);
        press(lanes(), Qt::Key_Right, Qt::AltModifier, 2);
        QCOMPARE(keys(Channel::EyesOpen)[0].time, 8.08);
        press(lanes(), Qt::Key_C, Qt::ControlModifier);
        press(lanes(), Qt::Key_Right, Qt::ShiftModifier);
        press(lanes(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(keys(Channel::EyesOpen).size(), 2u);
        press(lanes(), Qt::Key_Comma);
        QCOMPARE(player().frame(), 202);
        press(lanes(), Qt::Key_M);
        QCOMPARE(document().project().timeline.markers.size(), 1u);
        press(lanes(), Qt::Key_E);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        take_picture("easing-menu", QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(keys(Channel::EyesOpen)[0].interpolation, Interpolation::Linear);
    }

    void emotions_are_chosen_by_menu_and_button() {
        lanes().setFocus();
        player().seek(50);
        press(lanes(), Qt::Key_E, Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        take_picture("emotion-menu", QApplication::activePopupWidget());
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(!keys(Channel::EmotionHappy).empty());
        player().seek(230);
        QTest::mouseClick(named<QPushButton>(window(), "Surprise"), Qt::LeftButton);
        const Timeline& timeline = document().project().timeline;
        QCOMPARE(timeline.at(9.2).get(Channel::EmotionSurprise), 1.0f);
        QVERIFY(keys(Channel::EmotionSurprise).front().time >= 9.0);  // it fades in before
        QCOMPARE(timeline.at(5).get(Channel::EmotionHappy), 1.0f);
        QCOMPARE(timeline.at(5).get(Channel::EmotionSurprise), 0.0f);
        QCOMPARE(timeline.at(12).get(Channel::EmotionSurprise), 1.0f);
        QTRY_VERIFY_WITH_TIMEOUT(exact(230), kPatience);
        take_picture("emotions");
    }

    void a_typed_number_changes_the_amplitude() {
        auto* mouth = named<QDoubleSpinBox>(window(), "Mouth");
        mouth->setFocus();
        mouth->selectAll();
        QTest::keyClicks(mouth, QStringLiteral("1.5"));
        press(*mouth, Qt::Key_Return);
        QCOMPARE(document().project().timeline.at(0).get(Channel::MouthAmplitude), 1.5f);
        window().setFocus();
    }

    void steps_change_while_it_plays() {
        player().seek(0);
        press(window(), Qt::Key_Space);
        QVERIFY(player().playing());
        auto* steps = named<QSlider>(window(), "Steps");
        press(*steps, Qt::Key_PageUp);
        QVERIFY(document().project().settings.sampling.steps > 0);
        QVERIFY(player().playing());
        take_picture("steps-changed");
        const auto here = player().frame();
        QTRY_VERIFY_WITH_TIMEOUT(player().frame() > here + 10, kPatience);
        player().pause();
        QTRY_VERIFY_WITH_TIMEOUT(exact(player().frame()), kPatience);
    }

    void everything_is_undone_and_done_again() {
        const Project end = document().project();
        const std::size_t steps = done();
        QVERIFY(steps >= 15);
        press(window(), Qt::Key_Z, Qt::ControlModifier, static_cast<int>(steps));
        QVERIFY(document().project() == Project{});
        QVERIFY(!document().history().can_undo());
        press(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier,
              static_cast<int>(steps));
        QVERIFY(document().project() == end);
        window().actions().find(QStringLiteral("view.panel-history"))->trigger();
        take_picture("history");
        window().actions().find(QStringLiteral("view.panel-history"))->trigger();
    }

    void the_speech_is_cut() {
        for (auto* fold : window().findChildren<QToolButton*>())
            if (fold->text() == QStringLiteral("Trim, offset, gain"))
                QTest::mouseClick(fold, Qt::LeftButton);
        auto* end = named<QDoubleSpinBox>(window(), "To");
        QTRY_VERIFY(end->isVisible());
        end->setFocus();
        end->selectAll();
        QTest::keyClicks(end, QStringLiteral("3"));
        press(*end, Qt::Key_Return);
        QCOMPARE(document().project().settings.cut.end, 3.0);
        QTRY_COMPARE_WITH_TIMEOUT(document().frame_count(), 75, kPatience);
        take_picture("cut");
        window().setFocus();
    }

    void a_film_is_exported() {
        press(window(), Qt::Key_M, Qt::ControlModifier);
        auto* dialog = window().findChild<ExportDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        auto* name = named<QLineEdit>(*dialog, "File");
        name->selectAll();
        QTest::keyClicks(name, QString::fromStdString(file("film.mp4").string()));
        take_picture("export-dialog", dialog);
        QTest::mouseClick(named<QPushButton>(*dialog, "Export"), Qt::LeftButton);
        QTRY_VERIFY(!exports().queue().jobs().empty());
        const auto job = [this] { return exports().queue().jobs().front(); };
        QTRY_VERIFY_WITH_TIMEOUT(job().progress.done > 5 || job().finished(), kPatience);
        take_picture("exporting");
        QTRY_VERIFY_WITH_TIMEOUT(job().finished(), kPatience);
        QVERIFY2(job().state == ExportState::Done, qPrintable(job().note));
        come_back();
        take_picture("exported");

        VideoReader film(file("film.mp4"));
        std::int64_t frames = 0;
        while (const auto frame = film.next()) {
            QCOMPARE(QSize(frame->width, frame->height), QSize(512, 512));
            ++frames;
        }
        QCOMPARE(frames, document().frame_count());
    }

    void what_is_saved_comes_back() {
        come_back();
        {
            const DialogAnswers answers(choose_file(file("story.ditto")));
            press(window(), Qt::Key_S, Qt::ControlModifier);
        }
        QTRY_VERIFY(!document().modified());
        QVERIFY(fs::exists(file("story.ditto")));
        const Project saved = document().project();
        QVERIFY(window().close());
        start();
        auto* recent = window().findChild<QListView*>(QStringLiteral("recent-projects"));
        QTRY_COMPARE(recent->model()->rowCount(), 1);
        take_picture("recent");
        recent->setFocus();
        recent->setCurrentIndex(recent->model()->index(0, 0));
        press(*recent, Qt::Key_Return);
        QCOMPARE(document().path().filename(), fs::path("story.ditto"));
        QVERIFY(document().project() == saved);
        QVERIFY(!document().modified());
        QTRY_VERIFY_WITH_TIMEOUT(exact(0), kPatience);
        take_picture("reopened");
    }

    void the_event_loop_was_never_held_for_long() {
        const auto &computed = application().computed(), &held = application().held();
        qInfo("longest computed: %.1f ms (%s); held, waiting for a core aside: %.1f ms (%s)",
              computed.milliseconds, qPrintable(computed.event), held.milliseconds,
              qPrintable(held.event));
        if (QQuickWindow::sceneGraphBackend() != QStringLiteral("software"))
            QSKIP("the driver of the graphics starts within the story, which is not ours to bound");
        QVERIFY2(application().kept_up(), qPrintable(computed.event));
    }

    void cleanupTestCase() { studio_.reset(); }
};

}  // namespace ditto::ui

int main(int argc, char** argv) {
    ditto::ui::TimedApplication application(argc, argv);
    ditto::ui::StoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "story_test.moc"
