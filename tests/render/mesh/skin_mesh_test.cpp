#include "render/mesh/skin_mesh.h"

#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "portrait/face_outline.h"
#include "render/head/head_fit.h"

namespace ditto::mesh {
namespace {

constexpr int kSide = 900;
constexpr float kScale = 12;  // pixels a centimetre

/// The canonical head in the middle of a picture that is all person.
struct Head {
    FaceLandmarks face;
    cv::Mat alpha{kSide, kSide, CV_32F, cv::Scalar(1)}, front;

    Head() {
        for (std::size_t i = 0; i < face.points.size(); ++i) {
            const Point3& p = canonical_head()[i];
            face.points[i] = {450 + kScale * p.x, 400 + kScale * p.y, kScale * p.z};
        }
    }

    /// How far each vertex of the mesh moves, with its place at rest.
    std::vector<std::pair<Point2, float>> shifts(const HeadMotion& motion) const {
        const HeadFit fit = fit_head(face);
        const SkinMesh mesh(fit, alpha, front);
        std::vector<Point3> placed;
        mesh.place(fit.source, HeadTurn(fit, motion), placed);
        std::vector<std::pair<Point2, float>> result;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const Point2 rest = flat(mesh.source()[i]);
            result.emplace_back(rest, length(flat(placed[i]) - rest));
        }
        return result;
    }

    float distance(const Point2& p) const {
        const auto outline = outline_points(face, 1.0f);
        return static_cast<float>(-cv::pointPolygonTest(outline, {p.x, p.y}, true));
    }
};

const HeadMotion kFar{.yaw = 20, .pitch = -15, .roll = 15, .x = 0.4f, .y = 0.3f};

TEST(SkinMesh, WhatIsFarFromTheFaceStandsStill) {
    const Head head;
    const float width = width_of(head.face);
    for (const auto& [at, shift] : head.shifts(kFar)) {
        if (head.distance(at) > 1.25f * width) {
            EXPECT_LT(shift, 0.01f) << at.x << " " << at.y;
        }
    }
}

TEST(SkinMesh, HairMovesWithTheHead) {
    const Head head;
    const Point3& forehead = head.face.points[10];
    const float width = width_of(head.face);
    for (const auto& [at, shift] : head.shifts({.x = 0.3f})) {
        const bool hair = std::abs(at.x - forehead.x) < 0.3f * width && at.y < forehead.y &&
                          at.y > forehead.y - 0.35f * width;
        if (hair) {
            EXPECT_GT(shift, 0.2f * kScale * kCanonicalEyeDistance) << at.y;
        }
    }
}

TEST(SkinMesh, ShouldersMoveLessThanTheNeck) {
    const Head head;
    const Point3& chin = head.face.points[152];
    const float width = width_of(head.face);
    float neck = 0, shoulder = 0;
    for (const auto& [at, shift] : head.shifts({.roll = 15})) {
        const float below = at.y - chin.y, beside = std::abs(at.x - chin.x);
        if (below < 0.15f * width || below > 0.35f * width) continue;
        if (beside < 0.2f * width) neck = std::max(neck, shift);
        if (beside > 0.9f * width) shoulder = std::max(shoulder, shift);
    }
    EXPECT_GT(neck, 5.0f);
    EXPECT_LT(shoulder, 0.2f * neck);
}

TEST(SkinMesh, WhatIsInFrontStandsStillAndDoesNotStretchWithTheJaw) {
    Head head;
    head.front = cv::Mat::zeros(kSide, kSide, CV_8U);
    const cv::Rect card(520, 300, 120, 200), inside(524, 304, 112, 192);
    head.front(card) = 255;
    std::size_t held = 0;
    for (const auto& [at, shift] : head.shifts(kFar)) {
        const cv::Point pixel(static_cast<int>(at.x), static_cast<int>(at.y));
        if (head.distance(at) < 2 || !inside.contains(pixel)) continue;  // beside the face
        ++held;
        EXPECT_EQ(shift, 0.0f) << at.x << " " << at.y;
    }
    EXPECT_GT(held, 5u);
}

TEST(SkinMesh, MovesOnlyWithinWhatItSays) {
    const Head head;
    const HeadFit fit = fit_head(head.face);
    const cv::Rect2f moving = SkinMesh(fit, head.alpha, head.front).moving();
    EXPECT_LT(moving.width, 5 * width_of(head.face));
    for (const auto& [at, shift] : head.shifts(kFar)) {
        if (shift > 0) {
            EXPECT_TRUE(moving.contains({at.x, at.y})) << at.x << " " << at.y;
        }
    }
}

}  // namespace
}  // namespace ditto::mesh
