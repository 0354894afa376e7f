// The timeline in its window: its tools by mouse and keyboard.
#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QQuickWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "many_keys.h"
#include "shell/theme.h"
#include "timeline/emotion_edits.h"
#include "timeline/hit.h"
#include "timeline/timeline_panel.h"

namespace ditto::ui {

class TimelineTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<Player> player_;
    std::unique_ptr<Selection> selection_;
    std::unique_ptr<SoundLoader> sound_;
    std::unique_ptr<QWidget> window_;
    Actions* actions_ = nullptr;
    TimelinePanel* panel_ = nullptr;

    TimelineView& view() { return panel_->view(); }
    const Layout& layout() { return view().layout_now(); }
    const Timeline& timeline() const { return document_->project().timeline; }
    const std::vector<Key>& keys(Channel channel) const {
        static const std::vector<Key> kNone;
        const Track* track = timeline().find(channel);
        return track ? track->values.keys() : kNone;
    }
    std::size_t done() const { return document_->history().done(); }

    QPoint place(Channel channel, double time, float value) {
        return layout().point(layout().lanes.of(channel), channel, time, value).toPoint();
    }
    QPoint place(Channel channel, std::size_t i) {
        return place(channel, keys(channel)[i].time, keys(channel)[i].value);
    }
    QPoint on_ruler(double time) { return {static_cast<int>(layout().axis.x(time)), 12}; }

    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&view(), Qt::LeftButton, modifiers, at);
    }
    /// With modifiers, which QTest's own moves do not have.
    void move(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent event(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QApplication::sendEvent(&view(), &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseRelease(&view(), Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        press(from, modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        release(to, modifiers);
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    void trigger(const char* id) {
        QAction* action = actions_->find(QString::fromLatin1(id));
        QVERIFY2(action, id);
        action->trigger();
    }

    void give_keys(Channel channel, std::vector<Key> keys) {
        document_->edit(QStringLiteral("Prepare"), [&](Project& project) {
            project.timeline.track(channel).values = Curve(std::move(keys));
        });
    }
    void give_three_keys() {
        give_keys(Channel::HeadYaw,
                  {{.time = 2, .value = 0}, {.time = 4, .value = 10}, {.time = 6, .value = -5}});
    }
    void take_picture(const char* what) {
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (folder.isEmpty()) return;
        QTest::qWait(50);  // for the eye only
        QVERIFY(window_->grab().save(folder + QStringLiteral("/timeline-") +
                                     QString::fromLatin1(what) + QStringLiteral(".png")));
    }

    /// Undoes all and does it again; the project comes back both ways.
    void check_history(const Project& start) {
        const Project end = document_->project();
        const std::size_t steps = done();
        document_->go_to(1);
        QVERIFY(document_->project() == start);
        document_->go_to(steps);
        QVERIFY(document_->project() == end);
    }

  private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        const QString theme = qEnvironmentVariable("DITTO_THEME", QStringLiteral("dark"));
        apply_theme(*qApp, theme_from_name(theme));
    }

    void init() {
        document_ = std::make_unique<Document>(folder_.filePath(QStringLiteral("d")).toStdString(),
                                               SessionOptions{.threads = 1});
        player_ = std::make_unique<Player>();
        player_->set_frame_count(250);
        player_->set_scrub_sound(false);
        selection_ = std::make_unique<Selection>();
        sound_ = std::make_unique<SoundLoader>();
        window_ = std::make_unique<QWidget>();
        actions_ = new Actions(window_.get());
        panel_ = new TimelinePanel(*document_, *player_, *selection_, *sound_, *actions_);
        auto* box = new QVBoxLayout(window_.get());
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(panel_);
        window_->resize(1200, 380);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    /// Not for a moment, as when its window is another one, its size or the theme changes.
    void no_part_of_it_is_ever_without_its_colour() {
        const auto bare = [this] {
            const QImage seen = view().grabFramebuffer();
            return seen.pixelColor(seen.width() - 3, seen.height() - 3);
        };
        const auto lane = [this] { return scene_colors(panel_->palette()).lane; };
        QCOMPARE(view().quickWindow()->color(), lane());
        QMainWindow another;
        another.setCentralWidget(panel_);
        QCOMPARE(view().quickWindow()->color(), lane());
        another.resize(700, 500);
        another.show();
        QVERIFY(QTest::qWaitForWindowExposed(&another));
        another.resize(1100, 640);
        QCOMPARE(bare(), lane());
        apply_theme(*qApp, ThemeKind::Light);
        QCOMPARE(bare(), lane());
        apply_theme(*qApp, ThemeKind::Dark);
        QCOMPARE(bare(), lane());
        window_->layout()->addWidget(panel_);
    }

    void cleanup() {
        window_.reset();
        document_.reset();
        std::filesystem::remove_all(folder_.filePath(QStringLiteral("d")).toStdString());
    }

    // By mouse.

    void the_ruler_scrubs() {
        press(on_ruler(3));
        QCOMPARE(player_->frame(), 75);
        move(on_ruler(5));
        QCOMPARE(player_->frame(), 125);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(player_->frame(), 0);
        QVERIFY(!view().dragging());
        release(on_ruler(5));
    }

    void shift_on_the_ruler_sets_the_loop_and_its_ends_move() {
        drag(on_ruler(2), on_ruler(4), Qt::ShiftModifier);
        QVERIFY(player_->loop() == (FrameRange{50, 100}));
        const QPoint end{on_ruler(4).x(), 2};
        drag(end, on_ruler(6));
        QVERIFY(player_->loop() == (FrameRange{50, 150}));
        take_picture("loop");
        QTest::mouseDClick(&view(), Qt::LeftButton, {}, on_ruler(8));
        QVERIFY(!player_->loop());
    }

    void a_key_is_dragged_as_one_step_and_escape_restores() {
        give_three_keys();
        const Project start = document_->project();
        const QPoint from = place(Channel::HeadYaw, 1);
        drag(from, from + QPoint(80, -20));
        QCOMPARE(done(), 2u);
        const Key moved = keys(Channel::HeadYaw)[1];
        QVERIFY(moved.time > 4.2 && moved.value > 11);
        QCOMPARE(std::round(moved.time * 25) / 25, moved.time);  // on a frame
        QVERIFY(selection_->keys() == (KeySelection{{Channel::HeadYaw, moved.time}}));
        const Project after = document_->project();
        const QPoint again = place(Channel::HeadYaw, 1);
        press(again);
        move(again + QPoint(-150, 10));
        QVERIFY(document_->project() != after);
        take_picture("drag");
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(document_->project() == after);
        release(again);
        QCOMPARE(done(), 2u);
        check_history(start);
    }

    void a_drag_snaps_to_other_keys_unless_control_is_held() {
        give_three_keys();
        give_keys(Channel::GazeYaw, {{.time = 5.01, .value = 3}});
        const QPoint from = place(Channel::HeadYaw, 1);
        const int to = static_cast<int>(layout().axis.x(5.01)) + 4;
        drag(from, {to, from.y()});
        QCOMPARE(keys(Channel::HeadYaw)[1].time, 5.01);
        document_->undo();
        press(from);
        move({to, from.y()}, Qt::ControlModifier);
        release({to, from.y()}, Qt::ControlModifier);
        QVERIFY(keys(Channel::HeadYaw)[1].time != 5.01);
    }

    void a_box_selects_and_control_adds() {
        give_three_keys();
        const QPoint first = place(Channel::HeadYaw, 0), last = place(Channel::HeadYaw, 2);
        drag(first - QPoint(20, 24), QPoint(last.x() - 40, last.y() + 12));
        QCOMPARE(selection_->keys().size(), 2u);
        take_picture("box");
        QTest::mouseClick(&view(), Qt::LeftButton, Qt::ControlModifier, last);
        QCOMPARE(selection_->keys().size(), 3u);
        QTest::mouseClick(&view(), Qt::LeftButton, Qt::ControlModifier, first);
        QCOMPARE(selection_->keys().size(), 2u);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, last);
        QCOMPARE(selection_->keys().size(), 1u);
    }

    void the_ends_of_a_selection_stretch_it() {
        give_three_keys();
        trigger("timeline.select-all");
        const int y = static_cast<int>(Layout::kLanesTop) - 3;
        const QPoint end(static_cast<int>(layout().axis.x(6)), y);
        drag(end, {static_cast<int>(layout().axis.x(10)), y}, Qt::NoModifier);
        QCOMPARE(keys(Channel::HeadYaw)[0].time, 2.0);
        QVERIFY(std::abs(keys(Channel::HeadYaw)[1].time - 6) < 0.05);
        QVERIFY(std::abs(keys(Channel::HeadYaw)[2].time - 10) < 0.05);
        QCOMPARE(done(), 2u);
    }

    void alt_scales_values() {
        give_three_keys();
        trigger("timeline.select-all");
        const QPoint from = place(Channel::HeadYaw, 1);
        drag(from, from - QPoint(0, 15), Qt::AltModifier);
        const auto& scaled = keys(Channel::HeadYaw);
        QVERIFY(scaled[1].value > 11);
        QVERIFY(std::abs(scaled[2].value / scaled[1].value + 0.5f) < 1e-3);
        QCOMPARE(scaled[1].time, 4.0);
    }

    void a_handle_is_dragged_and_the_other_turns_along() {
        give_three_keys();
        selection_->set_keys({{Channel::HeadYaw, 4}});
        const Curve& curve = timeline().find(Channel::HeadYaw)->values;
        const Handle out = curve.handle(1, 2);
        const QPoint from = place(Channel::HeadYaw, 4 + out.time, 10 + out.value);
        drag(from, from + QPoint(20, 12));
        const Key key = keys(Channel::HeadYaw)[1];
        QVERIFY(key.out && key.in);
        QVERIFY(key.out->time > out.time && key.out->value < -1);
        QVERIFY(std::abs(key.out->value / key.out->time - key.in->value / key.in->time) < 1e-3);
        QCOMPARE(done(), 2u);
        take_picture("handle");
    }

    void a_double_click_adds_a_key_on_the_curve_or_at_a_value() {
        give_three_keys();
        const float there = timeline().find(Channel::HeadYaw)->values.at(3);
        QTest::mouseDClick(&view(), Qt::LeftButton, {}, place(Channel::HeadYaw, 3, there));
        QCOMPARE(keys(Channel::HeadYaw).size(), 4u);
        QVERIFY(std::abs(keys(Channel::HeadYaw)[1].value - there) < 0.5f);
        QTest::mouseDClick(&view(), Qt::LeftButton, {}, place(Channel::EyesOpen, 5, 0.5f));
        QCOMPARE(keys(Channel::EyesOpen).size(), 1u);
        QVERIFY(std::abs(keys(Channel::EyesOpen)[0].value - 0.5f) < 0.05f);
        QVERIFY(std::abs(keys(Channel::EyesOpen)[0].time - 5) < 0.05);
    }

    void markers_are_set_dragged_and_taken_away() {
        player_->seek(100);
        trigger("timeline.marker");
        QCOMPARE(timeline().markers.size(), 1u);
        const QPoint from(static_cast<int>(layout().axis.x(4)), 24);
        drag(from, {static_cast<int>(layout().axis.x(7)), 24});
        QVERIFY(std::abs(timeline().markers[0].time - 7) < 0.05);
        QCOMPARE(done(), 2u);
        player_->seek(std::llround(timeline().markers[0].time * 25));
        trigger("timeline.marker");
        QVERIFY(timeline().markers.empty());
    }

    void the_wheel_zooms_at_the_mouse() {
        const QPointF at(700, 100);
        const double held = layout().axis.seconds(at.x()), span = layout().axis.span();
        QWheelEvent wheel(at, view().mapToGlobal(at), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &wheel);
        QVERIFY(layout().axis.span() < span);
        QVERIFY(std::abs(layout().axis.seconds(at.x()) - held) < 1e-6);
        type(Qt::Key_F);
        trigger("timeline.fit");
        QVERIFY(std::abs(layout().axis.span() - span) < 1e-6);
    }

    // By keyboard.

    void all_of_a_key_by_keyboard() {
        document_->edit(QStringLiteral("Prepare"),
                        [](Project& project) { project.settings.sampling.seed = 1; });
        const Project start = document_->project();
        selection_->set_channel(Channel::GazePitch);
        type(Qt::Key_Down);
        QCOMPARE(selection_->channel(), Channel::HeadYaw);
        for (const int frame : {25, 75, 125}) {
            player_->seek(frame);
            trigger("timeline.add-key");
        }
        QCOMPARE(keys(Channel::HeadYaw).size(), 3u);
        for (int i = 0; i < 7; ++i) type(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(keys(Channel::HeadYaw)[2].value, 7.0f);
        type(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(keys(Channel::HeadYaw)[2].time, 5.04);
        trigger("timeline.previous-key");
        QCOMPARE(player_->frame(), 75);
        trigger("timeline.ease-linear");
        QCOMPARE(keys(Channel::HeadYaw)[1].interpolation, Interpolation::Linear);
        type(Qt::Key_C, Qt::ControlModifier);
        player_->seek(100);
        type(Qt::Key_Down);
        QCOMPARE(selection_->channel(), Channel::HeadPitch);
        type(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(keys(Channel::HeadPitch).size(), 1u);
        QCOMPARE(keys(Channel::HeadPitch)[0].time, 4.0);
        type(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(keys(Channel::HeadPitch).size(), 2u);
        type(Qt::Key_Delete);
        QCOMPARE(keys(Channel::HeadPitch).size(), 1u);
        check_history(start);
    }

    void tab_goes_from_key_to_key_and_then_on() {
        give_three_keys();
        give_keys(Channel::EyesOpen, {{.time = 3, .value = 0}});
        selection_->set_keys({});
        std::vector<KeyRef> seen;
        for (int i = 0; i < 4; ++i) {
            type(Qt::Key_Tab);
            QCOMPARE(selection_->keys().size(), 1u);
            seen.push_back(selection_->keys().front());
        }
        QCOMPARE(seen[2].time, 6.0);
        QVERIFY(seen[3] == (KeyRef{Channel::EyesOpen, 3}));
        QVERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_Tab);
        QVERIFY(!view().hasFocus());
    }

    void a_markers_name_is_typed_and_no_key_of_it_is_the_timelines() {
        player_->seek(50);
        trigger("timeline.marker");
        selection_->set_channel(Channel::HeadYaw);
        const auto keys_in_field = [&](const char* name, std::initializer_list<Qt::Key> keys) {
            trigger("timeline.rename-marker");
            auto* field = view().findChild<QLineEdit*>();
            QVERIFY(field && field->hasFocus());
            QTest::keyClicks(field, QString::fromLatin1(name));
            for (const Qt::Key key : keys) QTest::keyClick(field, key);
            QTRY_VERIFY(!view().findChild<QLineEdit*>());
            QVERIFY(view().hasFocus());
        };
        const auto group = LaneGroup::Head;
        const bool open = layout().lanes.open(group);
        keys_in_field("joke", {Qt::Key_Up, Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(timeline().markers[0].name, "joke");
        keys_in_field("laugh", {Qt::Key_Enter});
        QCOMPARE(timeline().markers[0].name, "laugh");
        QCOMPARE(done(), 3u);
        keys_in_field("sigh", {Qt::Key_Escape});
        QCOMPARE(timeline().markers[0].name, "laugh");
        QCOMPARE(done(), 3u);
        QCOMPARE(selection_->channel(), Channel::HeadYaw);
        QCOMPARE(layout().lanes.open(group), open);
    }

    void grabbed_keys_follow_the_mouse_and_take_a_typed_value() {
        give_three_keys();
        const Project start = document_->project();
        selection_->set_keys({{Channel::HeadYaw, 4}});
        view().grab();
        QVERIFY(view().dragging());
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_7, Qt::Key_Period, Qt::Key_5})
            QTest::keyClick(&view(), key);
        QCOMPARE(keys(Channel::HeadYaw)[1].value, 17.5f);
        take_picture("grab");
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(!view().dragging());
        QCOMPARE(done(), 2u);
        view().grab();
        move({900, 200});
        QVERIFY(keys(Channel::HeadYaw)[1].value == 17.5f || document_->in_gesture());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(keys(Channel::HeadYaw)[1].value, 17.5f);
        check_history(start);
    }

    void undo_leaves_no_selection_of_what_is_gone() {
        document_->edit(QStringLiteral("Prepare"),
                        [](Project& project) { project.settings.sampling.seed = 1; });
        trigger("timeline.add-key");
        QCOMPARE(selection_->keys().size(), 1u);
        document_->undo();
        QVERIFY(selection_->keys().empty());
    }

    // Seen.

    void a_whole_performance() {
        const QString speech = QStringLiteral(DITTO_SHARED_DIR "/media/speech-16s-24k.wav");
        if (QFile::exists(speech)) {
            sound_->load(speech.toStdString(), {});
            QTRY_VERIFY(sound_->sound());
        }
        give_keys(Channel::GazeYaw, {{.time = 1, .value = 0},
                                     {.time = 2.2, .value = 12},
                                     {.time = 4, .value = 12},
                                     {.time = 5.3, .value = -5}});
        give_keys(Channel::GazePitch, {{.time = 2.2, .value = -4}, {.time = 5.3, .value = 8}});
        give_three_keys();
        give_keys(Channel::HeadPitch, {{.time = 1.5, .value = -4}, {.time = 7, .value = 6}});
        give_keys(
            Channel::EyesOpen,
            {{.time = 3.4, .value = 1}, {.time = 3.52, .value = 0.1f}, {.time = 3.64, .value = 1}});
        document_->edit(QStringLiteral("Prepare"), [](Project& project) {
            Timeline& timeline = project.timeline;
            begin_emotion(timeline, Channel::EmotionHappy, 2);
            begin_emotion(timeline, Channel::EmotionSurprise, 6);
            timeline.track(Channel::GazeYaw).influence =
                Curve({{.time = 0, .value = 0}, {.time = 4, .value = 1}});
            timeline.markers = {{2.4, "chapter"}, {5, "joke"}};
        });
        player_->set_loop(FrameRange{40, 110});
        player_->seek(120);
        selection_->set_keys({{Channel::HeadYaw, 4}});
        take_picture("whole");
        const SceneInput input{.timeline = timeline(),
                               .layout = layout(),
                               .colors = scene_colors(view().palette()),
                               .selected = SelectedKeys(selection_->keys())};
        QStringList words;
        for (const Label& label : build_scene(input).labels) words += label.text;
        for (const char* word : {"happy", "surprise", "chapter", "joke"})
            QVERIFY2(words.contains(QString::fromLatin1(word)), word);
        QVERIFY(words.contains(QStringLiteral("the model decides")));  // amplitude
        view().set_open(LaneGroup::Emotion, true);
        view().set_scroll(300);
        take_picture("emotions");
    }

    void lanes_open_and_everything_is_named() {
        give_three_keys();
        view().set_open(LaneGroup::Head, true);
        view().set_open(LaneGroup::Emotion, true);
        document_->edit(QStringLiteral("Prepare"), [](Project& project) {
            begin_emotion(project.timeline, Channel::EmotionHappy, 1);
            begin_emotion(project.timeline, Channel::EmotionSurprise, 4);
        });
        QVERIFY(layout().most_scroll() > 0);
        for (const auto* button : panel_->findChildren<QAbstractButton*>())
            QVERIFY(!button->accessibleName().isEmpty());
        QCOMPARE(view().accessibleDescription(), QStringLiteral("Head yaw: 3 keys"));
        take_picture("open");
    }

    /// Printed for a person, as below.
    void moving_ten_thousand_keys() {
        document_->edit(QStringLiteral("Prepare"),
                        [](Project& project) { project.timeline = many_keys(10'000); });
        QApplication::processEvents();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selection_->keys().size(), std::size_t{10'000});
        double longest = 0;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
            longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        }
        qInfo("%.1f ms at most to move 10,000 keys", longest);
    }

    /// How fast it is, printed for a person; a machine that does other things too decides nothing.
    void frames_a_second_while_zooming() {
        const Timeline many = many_keys(10'000);
        document_->edit(QStringLiteral("Prepare"),
                        [&](Project& project) { project.timeline = many; });
        take_picture("many");
        QElapsedTimer clock;
        clock.start();
        constexpr int kFrames = 120;
        for (int i = 0; i < kFrames; ++i) {
            view().zoom(i < kFrames / 2 ? 1.06 : 1 / 1.06);
            QApplication::processEvents();
            view().grabFramebuffer();
        }
        qInfo("%.0f frames a second while zooming 10,000 keys",
              kFrames / (static_cast<double>(clock.nsecsElapsed()) * 1e-9));
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::TimelineTest)
#include "timeline_test.moc"
