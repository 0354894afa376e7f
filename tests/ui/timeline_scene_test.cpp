// What the timeline is made of, without a window: axis, lanes, scene, clipboard.
#include <QMimeData>
#include <QPainter>
#include <QTest>
#include <random>

#include "many_keys.h"
#include "timeline/emotion_edits.h"
#include "timeline/key_clipboard.h"
#include "timeline/scene.h"
#include "timeline/strip_raster.h"
#include "timeline/triangles.h"

namespace ditto::ui {

class TimelineSceneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void the_axis_holds_what_is_under_the_mouse() {
        TimeAxis axis;
        axis.set_width(900);
        std::mt19937 random(3);
        std::uniform_real_distribution<double> unit(0, 1);
        for (int i = 0; i < 500; ++i) {
            axis.fit(0, 1 + 7000 * unit(random));
            const double x = 100 + 800 * unit(random), held = axis.seconds(x);
            axis.zoom(1 + unit(random), x);
            QVERIFY(std::abs(axis.seconds(x) - held) < 1e-6);
            QVERIFY(std::abs(axis.x(axis.seconds(x)) - x) < 1e-6);
        }
    }

    void the_axis_has_limits() {
        TimeAxis axis;
        axis.set_width(900);
        axis.zoom(1e12, 450);
        QVERIFY(std::abs(axis.span() - TimeAxis::kLeastSpan) < 1e-9);
        axis.zoom(1e-12, 450);
        QVERIFY(std::abs(axis.span() - TimeAxis::kMostSpan) < 1e-6);
        axis.set_start(-1000);
        QVERIFY(axis.x(0) <= TimeAxis::kMargin + 1e-9);
        axis.fit(3, 5);
        QVERIFY(axis.start() < 3 && axis.end() > 5 && axis.span() < 2.1);
    }

    void opened_groups_have_a_lane_for_each_channel() {
        Lanes lanes;
        QCOMPARE(lanes.rows().size(), kLaneGroups.size());
        lanes.set_open(LaneGroup::Head, true);
        QCOMPARE(lanes.rows().size(), kLaneGroups.size() + 6);
        double y = 0;
        for (const Lane& lane : lanes.rows()) {
            QCOMPARE(lane.top, y);
            y = lane.bottom();
        }
        const Lane& roll = lanes.of(Channel::HeadRoll);
        for (const float value : {-6.0f, 0.0f, 6.0f})
            QVERIFY(std::abs(lanes.value(roll, Channel::HeadRoll,
                                         lanes.y(roll, Channel::HeadRoll, value)) -
                             value) < 1e-3);
    }

    void only_what_is_visible_is_built() {
        const auto size = [](int count) {
            const Timeline timeline = many_keys(count);
            Layout layout;
            layout.axis.set_width(1200);
            layout.height = 400;
            layout.axis.fit(10, 14);
            layout.lanes.show_values_of(timeline);
            const SceneColors colors = scene_colors(QPalette());
            const SelectedKeys none;
            std::size_t points = 0;
            for (const Shape& shape :
                 build_scene(
                     {.timeline = timeline, .layout = layout, .colors = colors, .selected = none})
                     .shapes)
                points += shape.points.size();
            return points;
        };
        QVERIFY(size(100'000) < 1.2 * static_cast<double>(size(1000)));
        QVERIFY(size(1000) > 100);
    }

    void keys_closer_than_a_pixel_are_one() {
        const Timeline timeline = many_keys(80'000);
        Layout layout;
        layout.axis.set_width(500);
        layout.height = 400;
        layout.axis.fit(0, 2400);
        layout.lanes.set_open(LaneGroup::Gaze, true);
        layout.lanes.show_values_of(timeline);
        const SceneColors colors = scene_colors(QPalette());
        const SelectedKeys none;
        const SceneInput input{
            .timeline = timeline, .layout = layout, .colors = colors, .selected = none};
        DisplayList list;
        add_keys(list, input, layout.lanes.of(Channel::GazePitch));
        std::size_t marks = 0;
        for (const Shape& shape : list.shapes) marks += shape.points.size() / 2;
        QVERIFY(marks > 100 && marks <= 520);
    }

    void runs_of_the_cache() {
        using enum FrameState;
        const std::vector<FrameState> map{Exact, Exact, Stale, Missing, Missing};
        const std::vector<CacheRun> expected{{0, 2, Exact}, {2, 3, Stale}, {3, 5, Missing}};
        QVERIFY(cache_runs(map) == expected);
        const std::vector<FrameSpan> making{{1, 3}, {40, 2}};
        const std::vector<CacheRun> while_made{
            {0, 2, Exact}, {2, 3, Stale, true}, {3, 4, Missing, true}, {4, 5, Missing}};
        QVERIFY(cache_runs(map, making) == while_made);
    }

    void an_emotion_lasts_to_the_next_change() {
        Timeline timeline;
        begin_emotion(timeline, Channel::EmotionHappy, 0);
        begin_emotion(timeline, Channel::EmotionSad, 4);
        begin_emotion(timeline, Channel::EmotionSurprise, 2);
        const auto value = [&](Channel channel, double time) {
            return timeline.at(time).get(channel);
        };
        QCOMPARE(value(Channel::EmotionHappy, 1), 1.0f);
        QCOMPARE(value(Channel::EmotionSurprise, 3), 1.0f);
        QCOMPARE(value(Channel::EmotionSad, 5), 1.0f);
        QCOMPARE(value(Channel::EmotionHappy, 3), 0.0f);
        QCOMPARE(value(Channel::EmotionHappy, 5), 0.0f);
        QCOMPARE(value(Channel::EmotionSad, 3.7), 0.0f);
    }

    void the_clipboard_keeps_keys_and_refuses_rubbish() {
        KeyClip clip;
        clip.parts.push_back(
            {Channel::HeadYaw, {{.time = 0, .value = 3, .out = Handle{0.1, 2}}, {.time = 1}}});
        const auto ours = keys_to_mime(clip);
        QMimeData theirs;  // as another program gets it
        for (const QString& format : ours->formats()) theirs.setData(format, ours->data(format));
        const auto back = keys_from_mime(theirs);
        QVERIFY(back && back->parts.size() == 1);
        QVERIFY(back->parts[0].keys == clip.parts[0].keys);
        for (const char* rubbish :
             {"", "{", "[1]", R"({"version":1,"tracks":[{"channel":"x"}]})"}) {
            QMimeData data;
            data.setData(QStringLiteral("application/x-ditto-keys+json"), rubbish);
            QVERIFY(!keys_from_mime(data));
        }
    }

    void triangles_have_their_alpha_multiplied_in() {
        DisplayList list;
        list.rect({1, 2, 3, 4}, QColor(200, 100, 0, 51));
        list.add({ShapeKind::Diamonds, Qt::white, 5, {{10, 10}, {20, 10}}});
        const auto vertices = triangulated(list);
        QCOMPARE(vertices.size(), 6u + 2 * 6u);
        QCOMPARE(vertices[0].r, 40);
        QCOMPARE(vertices[0].a, 51);
        QCOMPARE(vertices[2].x, 4.0f);
        QCOMPARE(vertices[2].y, 6.0f);
    }

    void a_strip_is_as_the_painter_strokes_it() {
        const std::vector<QPointF> points{{2, 20.3}, {20, 12}, {34, 30}, {60, 24.5}};
        QImage own(64, 40, QImage::Format_ARGB32_Premultiplied), expected = own;
        own.fill(Qt::black);
        expected.fill(Qt::black);
        draw_strip(own, points, 1.6, Qt::white);
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.drawPolyline(points.data(), static_cast<int>(points.size()));
        painter.end();
        double off = 0;
        for (int y = 0; y < own.height(); ++y)
            for (int x = 0; x < own.width(); ++x)
                off += std::abs(qGreen(own.pixel(x, y)) - qGreen(expected.pixel(x, y))) / 255.0;
        QVERIFY2(off < 8, qPrintable(QString::number(off)));  // of about 100 covered pixels
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::TimelineSceneTest)
#include "timeline_scene_test.moc"
