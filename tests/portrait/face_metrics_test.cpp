#include "portrait/face_metrics.h"

#include <cmath>

#include "portrait/fixture.h"

namespace ditto {
namespace {

using FaceMetricsTest = testing::PortraitTest;

/// Turns the landmarks clockwise and scales them.
FaceLandmarks moved(FaceLandmarks face, float degrees, float factor) {
    const float c = factor * std::cos(degrees * 0.0174533f),
                s = factor * std::sin(degrees * 0.0174533f);
    const auto move = [&](auto& points) {
        for (Point3& p : points) {
            p = Point3{c * p.x - s * p.y + 20.0f, s * p.x + c * p.y - 35.0f, factor * p.z};
        }
    };
    move(face.points);
    for (EyeLandmarks* eye : {&face.right_eye, &face.left_eye}) {
        move(eye->contour);
        move(eye->iris);
        eye->iris_radius *= factor;
    }
    return face;
}

TEST_F(FaceMetricsTest, SeesASmileAndAClosedMouth) {
    const FaceMetrics astronaut = measure_face(analyze(testing::sample("astronaut.png")).face);
    const FaceMetrics admiral = measure_face(analyze(testing::sample("grace_hopper.jpg")).face);
    EXPECT_GT(astronaut.lip_gap, 0.06f);
    EXPECT_LT(admiral.lip_gap, 0.03f);
    EXPECT_GT(astronaut.mouth_width, admiral.mouth_width + 0.05f);
    EXPECT_GT(astronaut.corner_height, admiral.corner_height);
    for (const FaceMetrics& face : {astronaut, admiral}) {
        EXPECT_GT(face.eye_open_right, 0.2f);
        EXPECT_GT(face.eye_open_left, 0.2f);
        EXPECT_GT(face.brow_height, 0.1f);
        EXPECT_LT(face.brow_height, 0.4f);
        EXPECT_NEAR(face.gaze_x, 0.5f, 0.12f);
        EXPECT_NEAR(face.gaze_y, -0.05f, 0.12f);
    }
}

TEST_F(FaceMetricsTest, NeitherSizeNorTiltMatters) {
    const FaceLandmarks landmarks = analyze(testing::sample("astronaut.png")).face;
    const FaceMetrics want = measure_face(landmarks),
                      got = measure_face(moved(landmarks, 20.0f, 3.0f));
    for (const auto field :
         {&FaceMetrics::lip_gap, &FaceMetrics::mouth_width, &FaceMetrics::corner_height,
          &FaceMetrics::eye_open_right, &FaceMetrics::eye_open_left, &FaceMetrics::brow_height,
          &FaceMetrics::gaze_x, &FaceMetrics::gaze_y}) {
        EXPECT_NEAR(got.*field, want.*field, 1e-3f);
    }
    EXPECT_NEAR(got.pose.roll - want.pose.roll, 20.0f, 0.1f);
}

TEST_F(FaceMetricsTest, FollowsIrisAndLids) {
    FaceLandmarks face = analyze(testing::sample("astronaut.png")).face;
    const FaceMetrics before = measure_face(face);
    for (EyeLandmarks* eye : {&face.right_eye, &face.left_eye}) {
        eye->iris[0].x += 2.0f;
        eye->iris[0].y -= 1.0f;
        for (std::size_t i = 9; i < 16; ++i) eye->contour[i] = eye->contour[i - 8];
    }
    const FaceMetrics after = measure_face(face);
    EXPECT_GT(after.gaze_x, before.gaze_x + 0.05f);
    EXPECT_LT(after.gaze_y, before.gaze_y - 0.02f);
    EXPECT_LT(after.eye_open_right, 0.1f);
    EXPECT_LT(after.eye_open_left, 0.1f);
}

}  // namespace
}  // namespace ditto
