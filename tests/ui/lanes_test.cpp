// Lanes that are muted, soloed, locked and made taller, by mouse and keyboard.
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "hands.h"
#include "shell/theme.h"
#include "timeline/emotion_edits.h"
#include "timeline/hit.h"
#include "timeline/lane_heads.h"
#include "timeline/timeline_panel.h"

namespace ditto::ui {

class LanesTest : public QObject {
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

    static constexpr Channel kYaw = Channel::HeadYaw, kPitch = Channel::HeadPitch,
                             kGaze = Channel::GazeYaw;

    TimelineView& view() { return panel_->view(); }
    const Layout& layout() { return view().layout_now(); }
    const Timeline& timeline() const { return document_->project().timeline; }
    const std::vector<Key>& keys(Channel channel) const {
        return timeline().find(channel)->values.keys();
    }
    QPoint place(Channel channel, std::size_t i) {
        const Key& key = keys(channel)[i];
        return layout().point(layout().lanes.of(channel), channel, key.time, key.value).toPoint();
    }
    double height(LaneGroup group) {
        for (const Lane& lane : layout().lanes.rows())
            if (lane.group == group && lane.leads) return lane.height;
        return 0;
    }
    LaneHead* head(LaneGroup group) const {
        for (LaneHead* each : panel_->findChildren<LaneHead*>())
            if (each->lane().group == group && each->lane().leads) return each;
        return nullptr;
    }
    void press(const char* name) {
        QTest::mouseClick(named<LaneSwitch>(*panel_, name), Qt::LeftButton);
    }
    void trigger(const char* id) { actions_->find(QString::fromLatin1(id))->trigger(); }
    void wheel(QWidget& widget, QPointF at, Qt::KeyboardModifiers modifiers, QPoint turned) {
        QWheelEvent event(at, widget.mapToGlobal(at), {}, turned, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        move_mouse(view(), (from + to) / 2, modifiers);
        move_mouse(view(), to, modifiers);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    }
    void take_picture(const char* what) {
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (folder.isEmpty()) return;
        QTest::qWait(50);  // for the eye only
        QVERIFY(window_->grab().save(folder + QStringLiteral("/lanes-") +
                                     QString::fromLatin1(what) + QStringLiteral(".png")));
    }
    void open_window() {
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
        window_->resize(1200, 420);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

  private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName(QStringLiteral("ditto-lanes-test"));
        apply_theme(*qApp, ThemeKind::Dark);
    }
    void init() {
        QSettings().clear();
        document_ = std::make_unique<Document>(folder_.filePath(QStringLiteral("d")).toStdString(),
                                               SessionOptions{.threads = 1});
        document_->edit(QStringLiteral("Prepare"), [](Project& project) {
            Timeline& timeline = project.timeline;
            timeline.track(kYaw).values = Curve(
                {{.time = 2, .value = 0}, {.time = 4, .value = 10}, {.time = 6, .value = -5}});
            timeline.track(kPitch).values = Curve({{.time = 4, .value = 5}});
            timeline.track(kGaze).values = Curve({{.time = 3, .value = 8}});
        });
        open_window();
    }
    void cleanup() {
        window_.reset();
        sound_.reset();
        selection_.reset();
        player_.reset();
        document_.reset();
    }

    // Mute and solo.

    void a_muted_lane_directs_nothing_and_undo_brings_it_back() {
        press("Mute Head");
        QCOMPARE(timeline().at(4).weight(kYaw), 0.0f);
        QCOMPARE(timeline().at(4).weight(kPitch), 0.0f);
        QCOMPARE(timeline().at(4).weight(kGaze), 1.0f);
        QCOMPARE(keys(kYaw).size(), 3u);
        named<LaneSwitch>(*panel_, "Unmute Head");
        take_picture("muted");
        document_->undo();
        QCOMPARE(timeline().at(4).weight(kYaw), 1.0f);
        named<LaneSwitch>(*panel_, "Mute Head");
    }

    void only_the_soloed_lane_directs() {
        press("Solo Gaze");
        QCOMPARE(timeline().at(4).weight(kYaw), 0.0f);
        QCOMPARE(timeline().at(4).weight(kGaze), 1.0f);
        take_picture("soloed");
        press("End solo of Gaze");
        QCOMPARE(timeline().at(4).weight(kYaw), 1.0f);
    }

    void a_channel_of_an_opened_lane_is_switched_alone() {
        view().set_open(LaneGroup::Head, true);
        press("Mute Head pitch");
        QCOMPARE(timeline().at(4).weight(kYaw), 1.0f);
        QCOMPARE(timeline().at(4).weight(kPitch), 0.0f);
        // The group says that it is so in part, and mutes the rest first.
        press("Mute Head");
        QCOMPARE(timeline().at(4).weight(kYaw), 0.0f);
        press("Unmute Head");
        QCOMPARE(timeline().at(4).weight(kPitch), 1.0f);
    }

    void commands_switch_the_lane_that_has_the_focus() {
        selection_->set_channel(kGaze);
        trigger("timeline.mute");
        QCOMPARE(timeline().at(4).weight(kGaze), 0.0f);
        QCOMPARE(timeline().at(4).weight(kYaw), 1.0f);
        trigger("timeline.mute");
        trigger("timeline.solo");
        QCOMPARE(timeline().at(4).weight(kYaw), 0.0f);
        trigger("timeline.solo");
        QCOMPARE(timeline().at(4).weight(kYaw), 1.0f);
        trigger("timeline.lock");
        QVERIFY(holds(document_->locks().locked(), kGaze));
        QVERIFY(!holds(document_->locks().locked(), kYaw));
    }

    // Lock.

    void a_locked_lane_cannot_be_edited_by_mouse_or_command() {
        const Project before = document_->project();
        press("Lock Head");
        drag(place(kYaw, 1), place(kYaw, 1) + QPoint(60, -10));
        QVERIFY(selection_->keys().empty());
        QTest::mouseDClick(&view(), Qt::LeftButton, {}, place(kYaw, 1) + QPoint(90, 0));
        selection_->set_channel(kYaw);
        player_->seek(100);
        for (const char* id :
             {"timeline.add-key", "timeline.delete", "timeline.higher", "timeline.later",
              "timeline.ease-linear", "timeline.select-all", "timeline.duplicate"})
            trigger(id);
        QVERIFY(document_->project().timeline.find(kYaw)->values ==
                before.timeline.find(kYaw)->values);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_G);
        QVERIFY(!view().dragging() || selection_->channel() != kYaw);
        if (view().dragging()) QTest::keyClick(&view(), Qt::Key_Escape);
        take_picture("locked");
        press("Unlock Head");
        drag(place(kYaw, 1), place(kYaw, 1) + QPoint(60, 0));
        QVERIFY(keys(kYaw)[1].time > 4.1);
    }

    void other_lanes_are_edited_beside_a_locked_one() {
        press("Lock Head");
        trigger("timeline.select-all");
        QCOMPARE(selection_->keys().size(), 1u);
        trigger("timeline.delete");
        QVERIFY(keys(kGaze).empty());
        QCOMPARE(keys(kYaw).size(), 3u);
    }

    // Heights.

    void the_wheel_makes_a_lane_taller_about_the_mouse() {
        const Lane& lane = layout().lanes.of(kYaw);
        const QPointF at(600, layout().view_y(lane.top + 20));
        const double before = height(LaneGroup::Head), gaze = height(LaneGroup::Gaze);
        wheel(view(), at, Qt::AltModifier, {240, 0});  // as Alt turns it
        QVERIFY(height(LaneGroup::Head) > before * 1.3);
        QCOMPARE(height(LaneGroup::Gaze), gaze);
        const double taller = height(LaneGroup::Head);
        wheel(view(), at, Qt::ControlModifier | Qt::ShiftModifier, {0, 240});
        QVERIFY(height(LaneGroup::Head) > taller * 1.3);
        LaneHead* const beside = head(LaneGroup::Head);
        wheel(*beside, {20, 10}, Qt::ControlModifier, {0, -2400});
        QVERIFY(height(LaneGroup::Head) < before);
    }

    void a_lanes_edge_is_dragged_and_its_height_is_remembered() {
        LaneHead* const gaze = head(LaneGroup::Gaze);
        drag_mouse(*gaze, {30, gaze->height() - 2}, {30, 119});
        QCOMPARE(height(LaneGroup::Gaze), 119.0);
        QVERIFY(!layout().lanes.open(LaneGroup::Gaze));
        QCOMPARE(head(LaneGroup::Head)->y(), gaze->y() + 119);
        take_picture("taller");
        window_.reset();
        open_window();
        QCOMPARE(height(LaneGroup::Gaze), 119.0);
        LaneHead* const again = head(LaneGroup::Gaze);
        QTest::mouseDClick(again, Qt::LeftButton, {}, {30, again->height() - 2});
        QCOMPARE(height(LaneGroup::Gaze), 40.0);
    }

    void all_lanes_grow_by_command_and_go_back() {
        trigger("timeline.taller");
        QVERIFY(height(LaneGroup::Gaze) > 40 && height(LaneGroup::Speech) > 40);
        trigger("timeline.default-heights");
        QCOMPARE(height(LaneGroup::Gaze), 40.0);
        for (int i = 0; i < 30; ++i) trigger("timeline.shorter");
        QVERIFY(height(LaneGroup::Eyes) >= LaneSwitch::kSide);
    }

    // Values.

    void values_have_a_scale_that_grows_with_the_lane() {
        const auto marks = [&] { return layout().lanes.marks(layout().lanes.of(kYaw), kYaw); };
        const auto few = marks();
        QVERIFY(!few.empty());
        view().set_height_factor(LaneGroup::Head, 6);
        const auto many = marks();
        QVERIFY(many.size() > few.size());
        QVERIFY(std::ranges::find(many, 0.0f) != many.end());
        const Lane& lane = layout().lanes.of(kYaw);
        for (std::size_t i = 1; i < many.size(); ++i)
            QVERIFY(layout().lanes.y(lane, kYaw, many[i - 1]) -
                        layout().lanes.y(lane, kYaw, many[i]) >=
                    14);
        take_picture("scale");
    }

    void shift_drags_values_finely() {
        const QPoint from = place(kYaw, 1);
        drag(from, from - QPoint(0, 12));
        const float coarse = keys(kYaw)[1].value - 10;
        document_->undo();
        drag(from, from - QPoint(0, 12), Qt::ShiftModifier);
        const float fine = keys(kYaw)[1].value - 10;
        QVERIFY(coarse > 1);
        QVERIFY(std::abs(fine - coarse / 10) < 0.05f);
        QCOMPARE(keys(kYaw)[1].time, 4.0);
    }

    void a_handle_follows_shift_finely() {
        selection_->set_keys({{kYaw, 4}});
        const Lane& lane = layout().lanes.of(kYaw);
        const Curve curve = timeline().find(kYaw)->values;
        const Handle out = curve.handle(1, 2);
        const QPoint from = layout().point(lane, kYaw, 4 + out.time, 10 + out.value).toPoint();
        drag(from, from + QPoint(0, 20), Qt::ShiftModifier);
        const Key key = keys(kYaw)[1];
        QVERIFY(key.out);
        const float by = std::abs(key.out->value - out.value);
        QVERIFY(by > 0 && by < 4 * layout().lanes.value_per_pixel(lane, kYaw));
    }

    // Emotions.

    void the_first_key_of_an_emotion_changes_nothing_before_it() {
        view().set_open(LaneGroup::Emotion, true);
        selection_->set_channel(Channel::EmotionAngry);
        player_->seek(75);
        trigger("timeline.add-key");
        QCOMPARE(timeline().at(3).get(Channel::EmotionAngry), 1.0f);
        QCOMPARE(timeline().at(2).weight(Channel::EmotionAngry), 0.0f);
        QVERIFY(!selection_->keys().empty());
    }

    void an_emotion_that_is_moved_begins_where_it_comes_to_stand() {
        view().commands().begin_emotion_at(Channel::EmotionAngry, 3);
        take_picture("emotion");
        KeySelection selected = selection_->keys();
        QCOMPARE(selected.size(), 2u);
        view().commands().nudge(25, 0);
        QCOMPARE(timeline().at(3.5).weight(Channel::EmotionAngry), 0.0f);
        QCOMPARE(timeline().at(4).weight(Channel::EmotionAngry), 1.0f);
    }

    // Menus.

    void the_right_button_opens_a_menu_of_the_lane() {
        LaneHead* const gaze = head(LaneGroup::Gaze);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {40, 10},
                                gaze->mapToGlobal(QPoint(40, 10)));
        QApplication::sendEvent(gaze, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(selection_->channel(), kGaze);
        QVERIFY(menu->actions().contains(actions_->find(QStringLiteral("timeline.mute"))));
        menu->close();
        QContextMenuEvent in_lane(QContextMenuEvent::Mouse, place(kYaw, 1),
                                  view().mapToGlobal(place(kYaw, 1)));
        QApplication::sendEvent(&view(), &in_lane);
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(selection_->keys() == (KeySelection{{kYaw, 4}}));
        menu->close();
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::LanesTest)
#include "lanes_test.moc"
