// What the model does of itself, in the timeline.
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <random>

#include "shell/theme.h"
#include "timeline/scene.h"
#include "timeline/timeline_panel.h"

namespace ditto::ui {
namespace {

std::vector<ModelValues> noise(std::size_t frames) {
    std::mt19937 random(5);
    std::normal_distribution<float> value(0, 3);
    std::vector<ModelValues> all(frames);
    for (ModelValues& values : all)
        for (float& v : values) v = value(random);
    return all;
}

}  // namespace

class OwnMotionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void spans_hold_what_is_in_a_stretch_at_every_zoom() {
        const auto frames = noise(5000);
        MotionTrace trace;
        for (std::size_t i = 0; i < frames.size(); i += 70)
            trace.push(std::span(frames).subspan(i, std::min<std::size_t>(70, frames.size() - i)));
        QCOMPARE(trace.frames(), 5000);
        constexpr auto kYaw = static_cast<std::size_t>(Channel::HeadYaw);
        const auto brute = [&](std::int64_t first, std::int64_t end) {
            ValueSpan span{frames[static_cast<std::size_t>(first)][kYaw],
                           frames[static_cast<std::size_t>(first)][kYaw]};
            for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i)
                span = {std::min(span.least, frames[i][kYaw]),
                        std::max(span.most, frames[i][kYaw])};
            return span;
        };
        QVERIFY(trace.span(Channel::HeadYaw) == brute(0, 5000));
        for (std::int64_t length = 1; length <= 2000; length = 2 * length + 1) {
            for (std::int64_t first = 0; first + length <= 5000; first += 331) {
                const ValueSpan span = trace.span(Channel::HeadYaw, first, first + length);
                const ValueSpan exact = brute(first, first + length);
                QVERIFY(span.least <= exact.least && span.most >= exact.most);
                const std::int64_t beside = length / 3;
                const ValueSpan wide = brute(std::max<std::int64_t>(0, first - beside),
                                             std::min<std::int64_t>(5000, first + length + beside));
                QVERIFY(span.least >= wide.least && span.most <= wide.most);
            }
        }
    }

    void draws_only_what_the_model_tells_of() {
        auto frames = noise(100);
        for (ModelValues& values : frames) {
            values[static_cast<std::size_t>(Channel::EyesOpen)] = std::nanf("");
            values[static_cast<std::size_t>(Channel::HeadPitch)] = std::nanf("");
        }
        MotionTrace trace;
        trace.push(frames);
        QVERIFY(trace.holds(Channel::HeadYaw));
        QVERIFY(!trace.holds(Channel::EyesOpen));
        Layout layout;
        layout.axis.set_width(1200);
        layout.height = 400;
        layout.lanes.show_values_of({}, trace);
        layout.axis.fit(0, 4);
        const SceneColors colors = scene_colors(QPalette());
        const SelectedKeys none;
        const Timeline timeline;
        const SceneInput input{.timeline = timeline,
                               .layout = layout,
                               .colors = colors,
                               .selected = none,
                               .own = &trace,
                               .seconds = 4};
        QVERIFY(own_motion_shown(input, layout.lanes.of(Channel::HeadYaw)));
        QVERIFY(!own_motion_shown(input, layout.lanes.of(Channel::EyesOpen)));
        DisplayList list;
        add_own_motion(list, input, layout.lanes.of(Channel::HeadYaw));
        QCOMPARE(list.shapes.size(), 2u);
    }

    void costs_what_is_visible_and_lies_behind_the_keys() {
        MotionTrace trace;
        trace.push(noise(180'000));  // two hours
        Timeline timeline;
        timeline.track(Channel::HeadYaw).values = Curve({{.time = 1, .value = 2}, {.time = 2}});
        Layout layout;
        layout.axis.set_width(1200);
        layout.height = 400;
        layout.lanes.show_values_of(timeline, trace);
        QVERIFY(layout.lanes.shown(Channel::HeadYaw).most >= 9);
        const SceneColors colors = scene_colors(QPalette());
        const SelectedKeys none;
        const auto build = [&](double first, double last) {
            layout.axis.fit(first, last);
            DisplayList list;
            const SceneInput input{.timeline = timeline,
                                   .layout = layout,
                                   .colors = colors,
                                   .selected = none,
                                   .own = &trace,
                                   .seconds = 7200};
            add_curves(list, input, layout.lanes.of(Channel::HeadYaw));
            return list;
        };
        for (const double last : {4.0, 60.0, 7200.0}) {
            const DisplayList list = build(0, last);
            // Yaw, pitch and roll of the model, then the curve over them.
            QCOMPARE(list.shapes.size(), 4u);
            QVERIFY(list.labels.empty());
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(list.shapes[i].color.alphaF() < 0.5f);
                QVERIFY(list.shapes[i].points.size() > 50 && list.shapes[i].points.size() < 2500);
            }
            QVERIFY(list.shapes[3].color.alphaF() > 0.9f);
        }
        // A frame is where its value is.
        const DisplayList near = build(100, 100.4);
        const QPointF frame = layout.point(layout.lanes.of(Channel::HeadYaw), Channel::HeadYaw,
                                           frame_time(2503), trace.value(Channel::HeadYaw, 2503));
        QVERIFY(std::ranges::any_of(near.shapes, [&](const Shape& shape) {
            return std::ranges::any_of(
                shape.points, [&](QPointF p) { return (p - frame).manhattanLength() < 0.5; });
        }));
    }

    void follows_what_is_sampled() {
        const std::string media = std::string(DITTO_SHARED_DIR) + "/media/";
        if (!std::filesystem::exists(media)) QSKIP("needs ../shared/media");
        QTemporaryDir folder;
        Document document(folder.filePath(QStringLiteral("d")).toStdString(), {.threads = 2});
        Player player;
        Selection selection;
        SoundLoader sound;
        QWidget window;
        Actions actions(&window);
        TimelinePanel panel(document, player, selection, sound, actions);
        const auto shown = [&] { return panel.view().own_motion().frames(); };
        const auto open = [&](std::uint64_t seed) {
            document.edit(QStringLiteral("Open"), [&](Project& project) {
                project.settings.audio.path = media + "speech-16s-24k.wav";
                project.settings.pack = DITTO_STARTER_DIR;
                project.settings.sampling.steps = 2;
                project.settings.sampling.seed = seed;
            });
        };
        QCOMPARE(shown(), 0);
        open(1);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 0 && shown() == document.frame_count(), 60'000);
        const float first = panel.view().own_motion().value(Channel::HeadYaw, 100);
        const ValueSpan eyes = panel.view().own_motion().span(Channel::EyesOpen);
        QVERIFY2(eyes.least < 0.2f && eyes.most > 0.8f, "it blinks");
        // Direction overrides it and leaves it as it is; another seed is another motion.
        document.edit(QStringLiteral("Turn"), [](Project& project) {
            project.timeline.track(Channel::HeadYaw).values = Curve::constant(20);
        });
        QTRY_VERIFY_WITH_TIMEOUT(document.status().stage.empty(), 60'000);
        QCOMPARE(panel.view().own_motion().value(Channel::HeadYaw, 100), first);
        open(2);
        QTRY_VERIFY_WITH_TIMEOUT(
            shown() == document.frame_count() &&
                panel.view().own_motion().value(Channel::HeadYaw, 100) != first,
            60'000);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::OwnMotionTest)
#include "own_motion_test.moc"
