#include "render/mesh/mesh_renderer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <thread>

#include "media/image_file.h"
#include "motion/eyes.h"
#include "motion/motion_space.h"
#include "portrait/face_metrics.h"
#include "portrait/portrait_analyzer.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using Row = std::vector<float>;

Row rest() {
    return Row(arkit::kSize, 0.0f);
}

Row with(std::initializer_list<std::pair<std::size_t, float>> values) {
    Row row = rest();
    for (const auto& [index, value] : values) row[index] = value;
    return row;
}

constexpr std::size_t shape(arkit::Blendshape which) {
    return arkit::kHeadSize + which;
}

/// One portrait and its renderer; analysed once for all tests.
struct Subject {
    PortraitAnalyzer analyzer{DITTO_STARTER_DIR, 2};
    Image picture;
    FaceLandmarks face;
    std::vector<float> person;
    std::unique_ptr<mesh::MeshRenderer> renderer;

    explicit Subject(const fs::path& file) {
        Portrait portrait = analyzer.analyze(read_image(file), 0, file.string());
        picture = portrait.image;
        face = portrait.face;
        person = portrait.person;
        renderer = std::make_unique<mesh::MeshRenderer>(std::move(portrait), mesh::MeshOptions{});
    }

    Image render(const Row& row) const {
        Image frame;
        renderer->render(row, frame);
        return frame;
    }

    FaceMetrics measure(const Row& row) {
        return measure_face(analyzer.track(render(row), face).value());
    }
};

Subject& grace() {
    static Subject subject(fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg");
    return subject;
}

/// No glasses, so that the networks see her lids.
Subject& astronaut() {
    static Subject subject(fs::path(DITTO_SAMPLES_DIR) / "astronaut.png");
    return subject;
}

int largest_difference(const Image& a, const Image& b) {
    int largest = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        largest = std::max(largest, std::abs(a.pixels[i] - b.pixels[i]));
    return largest;
}

double mean_difference(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
    return sum / static_cast<double>(a.pixels.size());
}

TEST(MeshRenderer, AtRestAClosedMouthIsThePortrait) {
    EXPECT_LE(mean_difference(grace().render(rest()), grace().picture), 0.5);
}

TEST(MeshRenderer, PixelsFarFromThePersonAreThePortraits) {
    const Row row =
        with({{arkit::kYaw, 12.0f}, {arkit::kPitch, -6.0f}, {shape(arkit::JawOpen), 0.5f}});
    const Image frame = grace().render(row);
    std::size_t far = 0;
    for (std::size_t i = 0; i < grace().person.size(); ++i) {
        // Grace Hopper's picture has background in its upper corners.
        const std::size_t x = i % static_cast<std::size_t>(frame.width),
                          y = i / static_cast<std::size_t>(frame.width);
        const bool corner = y < 60 && (x < 40 || x + 40 > static_cast<std::size_t>(frame.width));
        if (!corner || grace().person[i] > 0.01f) continue;
        ++far;
        for (std::size_t c = 0; c < 3; ++c)
            ASSERT_EQ(frame.pixels[3 * i + c], grace().picture.pixels[3 * i + c]) << x << " " << y;
    }
    EXPECT_GT(far, 1000u);
}

TEST(MeshRenderer, SameMotionGivesTheSameBytesFromAnyThread) {
    const Row row = with(
        {{arkit::kYaw, 5.0f}, {shape(arkit::JawOpen), 0.4f}, {shape(arkit::EyeBlinkLeft), 0.6f}});
    const Image expected = grace().render(row);
    std::vector<Image> frames(4);
    {
        std::vector<std::jthread> threads;
        for (Image& frame : frames)
            threads.emplace_back([&] { grace().renderer->render(row, frame); });
    }
    for (const Image& frame : frames) EXPECT_EQ(frame, expected);
}

TEST(MeshRenderer, HeadFollowsItsAngles) {
    const FaceMetrics still = grace().measure(rest());
    for (const float angle : {-12.0f, 12.0f}) {
        EXPECT_NEAR(grace().measure(with({{arkit::kYaw, angle}})).pose.yaw - still.pose.yaw, angle,
                    5.0f);
        EXPECT_NEAR(grace().measure(with({{arkit::kRoll, angle}})).pose.roll - still.pose.roll,
                    angle, 2.5f);
        const float pitch =
            grace().measure(with({{arkit::kPitch, angle}})).pose.pitch - still.pose.pitch;
        EXPECT_GT(pitch * angle, 0.0f);
        EXPECT_NEAR(std::abs(pitch), 12.0f, 7.0f);
    }
}

TEST(MeshRenderer, JawOpensTheLipsMoreAndMoreAndMouthCloseSealsThem) {
    float before = grace().measure(rest()).lip_gap;
    for (const float open : {0.2f, 0.4f, 0.6f, 0.8f}) {
        const float gap = grace().measure(with({{shape(arkit::JawOpen), open}})).lip_gap;
        EXPECT_GT(gap, before + 0.01f) << open;
        before = gap;
    }
    const float sealed =
        grace()
            .measure(with({{shape(arkit::JawOpen), 0.5f}, {shape(arkit::MouthClose), 0.5f}}))
            .lip_gap;
    EXPECT_LT(sealed, 0.04f);
}

TEST(MeshRenderer, ShapesDoWhatTheirNamesSay) {
    const FaceMetrics still = grace().measure(rest());
    const auto smile = grace().measure(
        with({{shape(arkit::MouthSmileLeft), 0.8f}, {shape(arkit::MouthSmileRight), 0.8f}}));
    EXPECT_GT(smile.corner_height, still.corner_height + 0.02f);
    EXPECT_GT(smile.mouth_width, still.mouth_width + 0.02f);
    const auto pucker = grace().measure(with({{shape(arkit::MouthPucker), 0.8f}}));
    EXPECT_LT(pucker.mouth_width, still.mouth_width - 0.05f);
    const Row raised = with({{shape(arkit::BrowInnerUp), 1.0f},
                             {shape(arkit::BrowOuterUpLeft), 1.0f},
                             {shape(arkit::BrowOuterUpRight), 1.0f}});
    EXPECT_GT(astronaut().measure(raised).brow_height,
              astronaut().measure(rest()).brow_height + 0.01f);
}

TEST(MeshRenderer, LidsCloseAndIrisesMoveWithTheGaze) {
    const FaceMetrics still = astronaut().measure(rest());
    Row closed = rest();
    write_openness(0.0f, closed);
    const FaceMetrics blink = astronaut().measure(closed);
    EXPECT_LT(blink.eye_open_left, 0.6f * still.eye_open_left);
    EXPECT_LT(blink.eye_open_right, 0.6f * still.eye_open_right);
    Row right = rest(), left = rest();
    write_gaze(18.0f, 0.0f, right);
    write_gaze(-18.0f, 0.0f, left);
    EXPECT_GT(astronaut().measure(right).gaze_x, still.gaze_x + 0.02f);
    EXPECT_LT(astronaut().measure(left).gaze_x, still.gaze_x - 0.02f);
}

TEST(MeshRenderer, FramesOfGlassesDoNotBendWithTheBrows) {
    PortraitAnalyzer analyzer(DITTO_STARTER_DIR, 2);
    const auto file = fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg";
    const Portrait portrait = analyzer.analyze(read_image(file), 0, file.string());
    const Row raised = with({{shape(arkit::BrowInnerUp), 1.0f},
                             {shape(arkit::BrowOuterUpLeft), 1.0f},
                             {shape(arkit::BrowOuterUpRight), 1.0f}});
    const auto changed = [&](std::optional<bool> glasses) {
        const mesh::MeshRenderer renderer(portrait, {.glasses = glasses});
        Image frame;
        renderer.render(raised, frame);
        double sum = 0;
        for (std::size_t i = 0; i < frame.pixels.size(); ++i)
            sum += std::abs(frame.pixels[i] - portrait.image.pixels[i]);
        return sum;
    };
    const double rigid = changed(true);
    EXPECT_LT(rigid, 0.6 * changed(false));
    EXPECT_EQ(rigid, changed(std::nullopt));  // they are seen in the portrait
}

TEST(MeshRenderer, SmallStepsMoveThePictureALittle) {
    Image before = grace().render(rest());
    for (int step = 1; step <= 20; ++step) {
        const Image frame =
            grace().render(with({{shape(arkit::JawOpen), 0.02f * static_cast<float>(step)},
                                 {arkit::kYaw, 0.2f * static_cast<float>(step)}}));
        EXPECT_LE(mean_difference(frame, before), 3.0) << step;
        before = frame;
    }
}

TEST(MeshRenderer, UpperTeethStayWithTheSkullWhenTheJawOpens) {
    const auto &upper = grace().face.points[13], &lower = grace().face.points[14];
    const float cm = std::abs(grace().face.points[263].x - grace().face.points[33].x) / 8.89f;
    const auto light = [&](const Image& frame, float below) {
        const auto y = static_cast<int>(std::lround(0.5f * (upper.y + lower.y) + below * cm));
        const auto* pixel = frame.row(y) + 3 * static_cast<std::size_t>(std::lround(upper.x) + 3);
        return pixel[0] + pixel[1] + pixel[2];
    };
    for (const float jaw : {0.4f, 0.6f, 0.9f}) {
        const Image frame = grace().render(with({{shape(arkit::JawOpen), jaw},
                                                 {shape(arkit::MouthUpperUpLeft), 0.4f},
                                                 {shape(arkit::MouthUpperUpRight), 0.4f}}));
        EXPECT_GT(light(frame, 0.15f), 1.5f * light(frame, 0.85f)) << jaw;
    }
}

TEST(MeshRenderer, WildMotionIsLimitedAndNeverFails) {
    Row wild = rest();
    for (std::size_t i = 0; i < wild.size(); ++i) wild[i] = i % 2 ? 90.0f : -90.0f;
    const Image frame = grace().render(wild);
    EXPECT_EQ(frame.width, grace().picture.width);
    EXPECT_GT(largest_difference(frame, grace().picture), 0);
}

TEST(MeshRenderer, FacesAtTheBorderAndTinyFacesRender) {
    const Image& whole = grace().picture;
    // Cut through the middle of the face's right half, and a picture reduced until the face is
    // small.
    Image cut(whole.width / 2 + 60, whole.height, 3);
    for (int y = 0; y < cut.height; ++y) std::copy_n(whole.row(y), cut.stride(), cut.row(y));
    PortraitAnalyzer analyzer(DITTO_STARTER_DIR, 2);
    for (Image picture : {cut, read_image(fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg", 160)}) {
        if (analyzer.find_faces(picture).empty()) continue;
        const mesh::MeshRenderer renderer(analyzer.analyze(std::move(picture), 0, "test"), {});
        Image frame;
        renderer.render(with({{arkit::kYaw, 15.0f},
                              {shape(arkit::JawOpen), 0.5f},
                              {shape(arkit::EyeBlinkLeft), 1.0f}}),
                        frame);
        EXPECT_EQ(frame.width, renderer.width());
    }
}

}  // namespace
}  // namespace ditto
