// The picture and what is dragged on it, by mouse events, with a real portrait and real speech.
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <random>

#include "document/timecode.h"
#include "hands.h"
#include "media/image_file.h"
#include "preview/preview_panel.h"
#include "preview/round_button.h"
#include "shell/theme.h"

namespace ditto::ui {

class PreviewTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<Player> player_;
    Selection selection_;
    std::unique_ptr<QMainWindow> window_;
    PreviewPanel* panel_ = nullptr;
    Actions* actions_ = nullptr;

    PictureView& view() const { return panel_->picture(); }
    static Project project() {
        Project project;
        project.settings.portrait.path = std::string(DITTO_SAMPLES_DIR) + "/astronaut.png";
        project.settings.audio.path = std::string(DITTO_SHARED_DIR) + "/media/speech-16s-24k.wav";
        project.settings.pack = DITTO_STARTER_DIR;
        project.settings.sampling.steps = 2;
        project.settings.output.max_size = 256;
        return project;
    }
    const Curve& curve(Channel channel) const {
        static const Curve none;
        const Track* track = document_->project().timeline.find(channel);
        return track ? track->values : none;
    }
    float value(Channel channel, std::int64_t frame) const {
        return curve(channel).at(frame_time(frame));
    }
    QPoint place(const Handle& handle) const {
        return handle.position(*view().handles().stand()).toPoint();
    }
    void move(QPoint point) const {
        QMouseEvent event(QEvent::MouseMove, point, view().mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view(), &event);
    }
    void drag(QPoint from, QPoint to) const {
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i) move(from + (to - from) * i / 8);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    }
    void wheel(QPoint point, int notches) const {
        QWheelEvent event(point, view().mapToGlobal(point), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &event);
    }
    /// What stands at a point of the widget, in parts of the picture.
    QPointF part_at(QPointF point) const {
        const QRectF picture = view().picture_rect();
        return {(point.x() - picture.left()) / picture.width(),
                (point.y() - picture.top()) / picture.height()};
    }
    void keep(const char* name) const {
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (!folder.isEmpty())
            panel_->grab().save(folder +
                                QStringLiteral("/preview-%1.png").arg(QLatin1String(name)));
    }

  private Q_SLOTS:
    void initTestCase() {
        if (!std::filesystem::exists(project().settings.audio.path)) QSKIP("needs ../shared/media");
        QCoreApplication::setApplicationName(QStringLiteral("ditto-preview-test"));
        QStandardPaths::setTestModeEnabled(true);
        apply_theme(*qApp, ThemeKind::Dark);
        document_ = std::make_unique<Document>(
            folder_.filePath(QStringLiteral("drafts")).toStdString(), SessionOptions{.threads = 2});
        player_ = std::make_unique<Player>();
        window_ = std::make_unique<QMainWindow>();
        actions_ = new Actions(window_.get());
        panel_ = new PreviewPanel(*document_, *player_, selection_, *actions_);
        window_->setCentralWidget(panel_);
        window_->resize(900, 640);
        connect(document_.get(), &Document::media_changed, this,
                [this] { player_->set_frame_count(document_->frame_count()); });
        connect(player_.get(), &Player::frame_changed, this,
                [this](qint64 frame) { document_->set_playhead(frame); });
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void init() {
        document_->start_new(project());
        view().set_zoom(0);
        player_->pause();
        QTRY_VERIFY_WITH_TIMEOUT(document_->frame_count() > 0 && document_->frame(0), 60'000);
        QTRY_VERIFY(view().handles().stand() && view().shown());
        player_->seek(0);
    }
    /// From the moment it is chosen; here it can never be prepared.
    void the_portrait_is_shown_while_it_is_prepared() {
        Image wall(120, 90, 3);
        std::ranges::fill(wall.pixels, std::uint8_t{200});
        const QString picture = folder_.filePath(QStringLiteral("wall.png"));
        write_png(picture.toStdString(), wall);
        document_->edit(QStringLiteral("Choose portrait"), [&](Project& project) {
            project.settings.portrait.path = picture.toStdString();
        });
        QVERIFY(!view().shown());
        QTRY_VERIFY_WITH_TIMEOUT(view().preview_rect(), 60'000);
        QCOMPARE(view().preview_rect()->center(), QRectF(view().rect()).center());
        const auto shade = [this] {
            return view().grab().toImage().pixelColor(
                view().preview_rect()->bottomLeft().toPoint() + QPoint(20, -20));
        };
        QTRY_VERIFY_WITH_TIMEOUT(!document_->status().error.empty(), 60'000);
        QVERIFY(shade().red() > 60 && shade().red() < 120);  // dimmed, with the reason
        document_->undo();
        QTRY_VERIFY_WITH_TIMEOUT(view().shown(), 60'000);
        QVERIFY(!view().preview_rect());
    }
    void cleanupTestCase() {
        window_.reset();
        player_.reset();
        document_.reset();
    }

    /// Wherever a handle stands, what it is dragged to is where it stands then.
    void handles_come_to_stand_where_they_are_dragged() {
        std::mt19937 random(5);
        std::uniform_real_distribution<float> angle(-30, 30);
        std::uniform_real_distribution<double> place(0, 400);
        const HandleLayer& handles = view().handles();
        for (int round = 0; round < 200; ++round) {
            Stand stand;
            const QPointF eyes(place(random), place(random));
            stand.face = {eyes, eyes + QPointF(3, 20), 20 + place(random) / 10, 60, 1};
            Stand target = stand;
            for (const Channel channel : {Channel::GazeYaw, Channel::GazePitch, Channel::HeadYaw,
                                          Channel::HeadPitch, Channel::HeadRoll}) {
                stand.row.set(channel, angle(random));
                target.row.set(channel, angle(random));
            }
            for (const Handle* handle : {&handles.gaze(), &handles.head(), &handles.roll()}) {
                const QPointF from = handle->position(stand), to = handle->position(target);
                QVERIFY(handle->holds(stand, from));
                Stand dragged = stand;
                for (const auto& [channel, value] : handle->dragged(stand, from, to)) {
                    dragged.row.set(channel, value);
                    QVERIFY(std::abs(value - target.row.get(channel)) <= 0.1f);
                }
                QVERIFY((handle->position(dragged) - to).manhattanLength() < 1);
            }
        }
    }

    void a_dragged_gaze_target_sets_keys_at_the_playhead() {
        player_->seek(30);
        const QPoint from = place(view().handles().gaze());
        drag(from, from + QPoint(40, -20));
        QCOMPARE(curve(Channel::GazeYaw).keys().size(), 1u);
        QCOMPARE(curve(Channel::GazeYaw).keys()[0].time, frame_time(30));
        QVERIFY(value(Channel::GazeYaw, 30) > 3);
        QVERIFY(value(Channel::GazePitch, 30) > 1);
        QVERIFY((place(view().handles().gaze()) - from - QPoint(40, -20)).manhattanLength() <= 2);
        QCOMPARE(document_->history().done(), 1u);
        QVERIFY(selection_.keys() == (KeySelection{{Channel::GazeYaw, frame_time(30)},
                                                   {Channel::GazePitch, frame_time(30)}}));
        QTest::mouseMove(&view(), place(view().handles().gaze()));
        keep("gaze");
        document_->undo();
        QVERIFY(curve(Channel::GazeYaw).empty());
    }

    void a_picture_that_is_held_draws_the_gaze_to_the_mouse() {
        const QPoint to = view().handles().stand()->face.eyes.toPoint() + QPoint(-70, 60);
        drag(to + QPoint(0, 30), to);
        QVERIFY((place(view().handles().gaze()) - to).manhattanLength() <= 2);
        QVERIFY(value(Channel::GazeYaw, 0) < 0 && value(Channel::GazePitch, 0) < 0);
    }

    void a_click_on_the_picture_changes_nothing() {
        QTest::mouseClick(&view(), Qt::LeftButton, {}, view().picture_rect().center().toPoint());
        QTest::mouseClick(&view(), Qt::LeftButton, {}, place(view().handles().head()));
        QCOMPARE(document_->history().edits().size(), 0u);
        QVERIFY(!document_->in_gesture());
    }

    void the_knob_turns_the_head_and_the_ring_tilts_it() {
        const QPoint knob = place(view().handles().head());
        drag(knob, knob + QPoint(25, 12));
        QVERIFY(value(Channel::HeadYaw, 0) > 3 && value(Channel::HeadPitch, 0) < -1);
        QVERIFY((place(view().handles().head()) - knob - QPoint(25, 12)).manhattanLength() <= 2);
        const QPoint low = place(view().handles().roll());
        drag(low, low + QPoint(-30, -4));
        QVERIFY(value(Channel::HeadRoll, 0) > 3);
        QVERIFY(curve(Channel::GazeYaw).empty());
        QCOMPARE(document_->history().done(), 2u);
        keep("head");
    }

    void a_key_that_stands_at_the_playhead_is_changed() {
        player_->seek(30);
        for (const int by : {20, 15}) {
            const QPoint from = place(view().handles().gaze());
            drag(from, from + QPoint(by, 0));
        }
        QCOMPARE(curve(Channel::GazeYaw).keys().size(), 1u);
        player_->seek(31);
        const QPoint from = place(view().handles().gaze());
        drag(from, from + QPoint(-20, 0));
        QCOMPARE(curve(Channel::GazeYaw).keys().size(), 2u);
    }

    void without_keys_on_the_whole_curve_moves() {
        player_->seek(0);
        QPoint from = place(view().handles().gaze());
        drag(from, from + QPoint(20, 0));
        player_->seek(50);
        from = place(view().handles().gaze());
        drag(from, from + QPoint(30, 0));
        const Curve before = curve(Channel::GazeYaw);
        actions_->find(QStringLiteral("direct.keys-on"))->trigger();
        player_->seek(25);
        from = place(view().handles().gaze());
        drag(from, from + QPoint(10, 0));
        actions_->find(QStringLiteral("direct.keys-on"))->trigger();
        const Curve after = curve(Channel::GazeYaw);
        QCOMPARE(after.keys().size(), 2u);
        const float change = after.keys()[0].value - before.keys()[0].value;
        QVERIFY(change > 1);
        QVERIFY(std::abs(after.keys()[1].value - before.keys()[1].value - change) < 0.01f);
    }

    void escape_restores_exactly() {
        document_->edit(QStringLiteral("Set key"), [](Project& project) {
            set_keys(project.timeline, 0, ChannelValues{{Channel::GazeYaw, 5.25f}});
        });
        const Project before = document_->project();
        const QPoint from = place(view().handles().gaze());
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        move(from + QPoint(50, 50));
        QVERIFY(document_->project() != before);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(document_->project() == before);
        move(from + QPoint(60, 60));
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, from);
        QVERIFY(document_->project() == before);
        QCOMPARE(document_->history().edits().size(), 1u);
    }

    void the_picture_follows_a_drag() {
        QTRY_VERIFY_WITH_TIMEOUT(document_->frame(0)->state == FrameState::Exact, 60'000);
        const auto before = document_->frame(0)->image;
        const QPoint knob = place(view().handles().head());
        QTest::mousePress(&view(), Qt::LeftButton, {}, knob);
        QElapsedTimer timer;
        timer.start();
        move(knob + QPoint(40, 0));
        QTRY_VERIFY(document_->frame(0)->image != before);
        qInfo() << "picture followed after" << timer.elapsed() << "ms";
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, knob + QPoint(40, 0));
    }

    void a_performance_is_one_step_of_few_keys() {
        document_->edit(QStringLiteral("Set keys"), [](Project& project) {
            for (const std::int64_t frame : {0, 5, 10, 300})
                set_keys(project.timeline, frame, ChannelValues{{Channel::GazeYaw, 1.0f}});
        });
        player_->seek(5);
        actions_->find(QStringLiteral("direct.perform"))->trigger();
        QVERIFY(view().armed());
        const QPoint centre = view().picture_rect().center().toPoint();
        QTest::mousePress(&view(), Qt::LeftButton, {}, centre);
        QVERIFY(player_->playing() && view().performance().running());
        while (player_->frame() < 45) {
            const double angle = static_cast<double>(player_->frame()) / 10;
            move(centre + QPoint(qRound(80 * std::cos(angle)), qRound(60 * std::sin(angle))));
            QTest::qWait(5);
        }
        QVERIFY(document_->in_gesture());
        keep("perform");
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, centre);
        QVERIFY(!player_->playing());
        QCOMPARE(document_->history().done(), 2u);
        const auto& keys = curve(Channel::GazeYaw).keys();
        QVERIFY2(keys.size() >= 5 && keys.size() < 25, qPrintable(QString::number(keys.size())));
        QVERIFY(std::abs(value(Channel::GazeYaw, 0) - 1.0f) < 1e-4f);
        QVERIFY(std::abs(value(Channel::GazeYaw, 200) - 1.0f) < 1e-4f);
        float least = 0, most = 0;
        for (std::int64_t frame = 5; frame < 45; ++frame) {
            least = std::min(least, value(Channel::GazeYaw, frame));
            most = std::max(most, value(Channel::GazeYaw, frame));
        }
        QVERIFY(most - least > 10);
        QVERIFY(curve(Channel::HeadYaw).empty());
        view().arm(false);
        document_->undo();
        QCOMPARE(curve(Channel::GazeYaw).keys().size(), 4u);
    }

    void a_performance_at_the_end_begins_at_the_beginning() {
        player_->seek(player_->frame_count() - 1);
        view().arm(true);
        const QPoint centre = view().picture_rect().center().toPoint();
        QTest::mousePress(&view(), Qt::LeftButton, {}, centre);
        QVERIFY(player_->playing() && view().performance().running());
        move(centre + QPoint(40, 0));
        QTRY_VERIFY(player_->frame() > 5);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, centre);
        QCOMPARE(document_->history().done(), 1u);
        QCOMPARE(curve(Channel::GazeYaw).keys().front().time, 0.0);
        QVERIFY(curve(Channel::GazeYaw).keys().back().time < 2);
        view().arm(false);
    }

    void with_shift_the_head_performs_and_escape_forgets_it() {
        view().arm(true);
        const Project before = document_->project();
        const QPoint centre = view().picture_rect().center().toPoint();
        QTest::mousePress(&view(), Qt::LeftButton, Qt::ShiftModifier, centre);
        move(centre + QPoint(30, 0));
        QTRY_VERIFY(!curve(Channel::HeadYaw).empty() && value(Channel::HeadYaw, 400) > 1);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(document_->project() == before);
        QVERIFY(!player_->playing() && !view().performance().running());
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, centre);
        QVERIFY(document_->project() == before);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!view().armed());
    }

    void an_undo_ends_a_performance() {
        const QPoint centre = view().picture_rect().center().toPoint();
        drag(centre + QPoint(0, 20), centre);
        const Project before = document_->project();
        view().arm(true);
        QTest::mousePress(&view(), Qt::LeftButton, {}, centre);
        move(centre + QPoint(30, 0));
        QTRY_VERIFY(player_->frame() > 5);
        document_->undo();
        QVERIFY(!view().performance().running() && !player_->playing());
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, centre);
        QCOMPARE(document_->history().done(), 0u);
        document_->redo();
        QVERIFY(document_->project() == before);
        view().arm(false);
    }

    void the_wheel_zooms_at_the_mouse_and_the_picture_is_moved() {
        const QPoint point = view().picture_rect().center().toPoint() + QPoint(60, -70);
        const QPointF before = part_at(point);
        wheel(point, 6);
        QVERIFY(view().zoom() > 1);
        QVERIFY((part_at(point) - before).manhattanLength() < 0.01);
        const QRectF zoomed = view().picture_rect();
        QTest::mousePress(&view(), Qt::MiddleButton, {}, point);
        move(point + QPoint(20, 10));
        QTest::mouseRelease(&view(), Qt::MiddleButton, {}, point + QPoint(20, 10));
        QVERIFY((view().picture_rect().topLeft() - zoomed.topLeft() - QPointF(20, 10))
                    .manhattanLength() < 0.01);
        QTest::keyPress(&view(), Qt::Key_Space);
        drag(point, point + QPoint(-20, -10));
        QTest::keyRelease(&view(), Qt::Key_Space);
        QVERIFY((view().picture_rect().topLeft() - zoomed.topLeft()).manhattanLength() < 0.01);
        QVERIFY(!player_->playing());
        QCOMPARE(document_->history().edits().size(), 0u);
        actions_->find(QStringLiteral("view.zoom-full"))->trigger();
        QCOMPARE(view().picture_rect().width() * view().devicePixelRatioF(), 256.0);
        actions_->find(QStringLiteral("view.zoom-fit"))->trigger();
        QVERIFY(view().picture_rect().width() > 300);
    }

    void space_plays_on_the_picture() {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(player_->playing());
        QTRY_VERIFY(view().rate() > 0);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(!player_->playing());
    }

    void left_of_the_line_is_the_portrait() {
        document_->edit(QStringLiteral("Turn"), [](Project& project) {
            set_keys(project.timeline, 0, ChannelValues{{Channel::HeadYaw, 25.0f}});
        });
        QTRY_VERIFY_WITH_TIMEOUT(document_->frame(0)->state == FrameState::Exact &&
                                     view().shown() &&
                                     view().shown()->image == document_->frame(0)->image,
                                 60'000);
        actions_->find(QStringLiteral("view.handles"))->trigger();
        const QImage directed = view().grab().toImage();
        actions_->find(QStringLiteral("view.before-after"))->trigger();
        const QRectF picture = view().picture_rect();
        const QPoint line = picture.center().toPoint();
        const auto face = view().handles().stand()->face.centre.toPoint();
        drag(line, {face.x() + 90, line.y()});
        keep("split");
        const QImage split = view().grab().toImage();
        QCOMPARE(document_->history().edits().size(), 1u);
        int left = 0, right = 0;
        for (int y = face.y() - 60; y < face.y() + 60; ++y) {
            for (int x = face.x() - 60; x < face.x() + 60; ++x)
                left += directed.pixel(x, y) != split.pixel(x, y);
            for (int x = face.x() + 95; x < face.x() + 140; ++x)
                right += directed.pixel(x, y) != split.pixel(x, y);
        }
        QVERIFY(left > 1000);
        QCOMPARE(right, 0);
        actions_->find(QStringLiteral("view.before-after"))->trigger();
        actions_->find(QStringLiteral("view.handles"))->trigger();
    }

    void comparing_writes_no_keys() {
        QAction* compare = actions_->find(QStringLiteral("view.before-after"));
        compare->trigger();
        const QPoint centre = view().picture_rect().center().toPoint();
        const QImage halved = view().grab().toImage();
        for (const QPoint from : {centre, centre + QPoint(70, 30), centre - QPoint(90, 10)})
            drag(from, from + QPoint(40, 20));
        QCOMPARE(document_->history().edits().size(), 0u);
        QVERIFY(view().grab().toImage() != halved);
        // Nor does a performance: to perform is to stop comparing.
        view().arm(true);
        QVERIFY(!view().split() && !compare->isChecked());
        compare->trigger();
        QVERIFY(!view().armed());
        drag(centre, centre + QPoint(30, 0));
        QCOMPARE(document_->history().edits().size(), 0u);
        compare->trigger();
        drag(centre + QPoint(0, 40), centre + QPoint(30, 40));
        QCOMPARE(document_->history().edits().size(), 1u);
    }

    void handles_fade_while_the_mouse_is_away() {
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&view(), &leave);
        QTRY_COMPARE(view().handles_strength(), 0.0);
        const QImage without = view().grab().toImage();
        const QPoint beside = view().picture_rect().topLeft().toPoint() + QPoint(4, 60);
        QTest::mouseMove(&view(), beside);
        move(beside);
        QTRY_COMPARE(view().handles_strength(), 1.0);
        keep("handles");
        QVERIFY(view().grab().toImage() != without);
        // A drag that leaves the picture keeps them.
        const QPoint from = place(view().handles().gaze());
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        move(from + QPoint(30, 0));
        QApplication::sendEvent(&view(), &leave);
        QCOMPARE(view().handles_strength(), 1.0);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + QPoint(30, 0));
        QApplication::sendEvent(&view(), &leave);
        QTRY_COMPARE(view().handles_strength(), 0.0);
    }

    void shift_drags_the_gaze_finely() {
        const QPoint from = place(view().handles().gaze());
        drag(from, from + QPoint(40, 0));
        const float coarse = value(Channel::GazeYaw, 0);
        document_->undo();
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i)
            move_mouse(view(), from + QPoint(40, 0) * i / 8, Qt::ShiftModifier);
        QTest::mouseRelease(&view(), Qt::LeftButton, Qt::ShiftModifier, from + QPoint(40, 0));
        const float fine = value(Channel::GazeYaw, 0);
        QVERIFY(coarse > 5);
        QVERIFY(std::abs(fine - coarse / 10) < 0.3f);
    }

    void what_is_locked_or_muted_is_not_dragged() {
        const Channel gaze[] = {Channel::GazeYaw};
        document_->locks().set_locked(gaze, true);
        const QPoint from = place(view().handles().gaze());
        QVERIFY(!view().handles().obstacle(view().handles().gaze()).isEmpty());
        drag(from, from + QPoint(40, -20));
        QCOMPARE(document_->history().edits().size(), 0u);
        view().arm(true);
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        QVERIFY(!view().performance().running());
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, from);
        view().arm(false);
        document_->locks().set_locked(gaze, false);
        document_->edit(QStringLiteral("Mute"), [](Project& project) {
            project.timeline.track(Channel::GazePitch).muted = true;
        });
        drag(from, from + QPoint(40, -20));
        QCOMPARE(document_->history().edits().size(), 1u);
        const QPoint head = place(view().handles().head());
        drag(head, head + QPoint(30, 0));
        QCOMPARE(document_->history().edits().size(), 2u);
    }

    void the_right_button_opens_a_menu_of_the_picture() {
        const QPoint at = view().rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view().mapToGlobal(at));
        QApplication::sendEvent(&view(), &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(actions_->find(QStringLiteral("view.before-after"))));
        menu->close();
    }

    void the_transport_row_says_and_does() {
        auto* play = panel_->findChild<RoundButton*>(QStringLiteral("playback.play"));
        QVERIFY(play && !play->toolTip().isEmpty() && !play->accessibleName().isEmpty());
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(player_->playing());
        actions_->find(QStringLiteral("playback.faster"))->trigger();
        auto* speed = panel_->findChild<QLabel*>(QStringLiteral("speed"));
        QVERIFY(speed->isVisible());
        QCOMPARE(speed->text(), QStringLiteral("2×"));
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(!player_->playing() && !speed->isVisible());
        for (const QAbstractButton* button : panel_->findChildren<QAbstractButton*>())
            QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(),
                     qPrintable(button->objectName()));
        player_->seek(50);
        actions_->find(QStringLiteral("playback.loop-in"))->trigger();
        QVERIFY(actions_->find(QStringLiteral("playback.loop"))->isChecked());
        actions_->find(QStringLiteral("playback.loop-clear"))->trigger();
        QVERIFY(!player_->loop());
    }

    void a_narrow_window_hides_what_the_menus_have_as_well() {
        auto* length = panel_->findChild<QLabel*>(QStringLiteral("length"));
        window_->resize(1200, 700);
        QTRY_VERIFY(length->isVisible());
        const QSize wide = window_->size();
        window_->resize(620, 500);
        QTRY_COMPARE(window_->width(), 620);
        QTRY_VERIFY(!length->isVisible());
        for (const QAbstractButton* button : panel_->findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) continue;
            const QRect place(button->mapTo(panel_, QPoint()), button->size());
            QVERIFY2(panel_->rect().contains(place), qPrintable(button->objectName()));
        }
        QVERIFY(panel_->findChild<RoundButton*>(QStringLiteral("playback.play"))->isVisible());
        window_->resize(wide);
        QTRY_VERIFY(length->isVisible());
    }

    void another_project_shows_nothing_of_the_one_before() {
        QVERIFY(view().shown());
        document_->start_new();
        QVERIFY(!view().shown());
        QVERIFY(!document_->face());
        Project other = project();
        other.settings.portrait.path = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
        document_->start_new(other);
        QVERIFY(!view().shown());
        QTRY_VERIFY_WITH_TIMEOUT(view().shown(), 60'000);
        QVERIFY(document_->face());
    }

    void painting_is_quick_at_1432_pixels() {
        auto image = std::make_shared<Image>(1432, 1432, 3);
        for (std::size_t i = 0; i < image->pixels.size(); ++i)
            image->pixels[i] = static_cast<std::uint8_t>(i * 7);
        auto other = std::make_shared<Image>(*image);
        for (const int side : {640, 1432, 2000}) {
            QPixmap screen(side, side);
            QPainter painter(&screen);
            ScaledPicture picture;
            const QRectF all(0, 0, side, side);
            const auto fastest = [&](bool fresh) {
                double least = HUGE_VAL;
                for (int i = 0; i < 20; ++i) {
                    QElapsedTimer timer;
                    timer.start();
                    picture.paint(painter, fresh && i % 2 ? other : image, all, all);
                    least = std::min(least, static_cast<double>(timer.nsecsElapsed()) / 1e6);
                }
                return least;
            };
            const double fresh = fastest(true), again = fastest(false);
            qInfo().nospace() << "1432² at " << side << ": a new picture " << fresh
                              << " ms, the same again " << again << " ms";
            QVERIFY(again < 10);
        }
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::PreviewTest)
#include "preview_test.moc"
