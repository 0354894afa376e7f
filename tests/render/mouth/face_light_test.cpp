#include "render/mouth/face_light.h"

#include <gtest/gtest.h>

#include "fitted_head.h"

namespace ditto::mesh {
namespace {

using namespace testing;

const cv::Vec3f kSkin(0.45f, 0.30f, 0.22f), kLip(0.35f, 0.12f, 0.12f);

TEST(FaceLight, ComesFromWhereTheSkinIsBright) {
    const HeadFit fit = fitted_head();
    for (const Point3& directed : {Point3{-0.35f, 0, -0.1f}, Point3{0.3f, -0.2f, -0.1f}}) {
        const FaceLight light = face_light(lit_face(fit, kSkin, kLip, 0.8f, directed), fit);
        const Point3 key = light.key(), wanted = normalized(directed);
        EXPECT_GT(dot(key, wanted), 0.93f) << key.x << ' ' << key.y << ' ' << key.z;
        EXPECT_GT(light.on(wanted), light.on(-1.0f * wanted));
    }
}

TEST(FaceLight, IsEvenOnAnEvenFace) {
    const HeadFit fit = fitted_head();
    const FaceLight light = face_light(lit_face(fit, kSkin, kLip, 0.8f, {0, 0, 0}), fit);
    EXPECT_NEAR(light.ambient, 1, 0.05f);
    EXPECT_LT(length(light.directed), 0.1f);
}

TEST(FaceLight, OfABlackPictureIsNeutral) {
    const FaceLight light =
        face_light(cv::Mat(kSide, kSide, CV_8UC3, cv::Scalar::all(0)), fitted_head());
    EXPECT_GT(light.ambient, 0);
    EXPECT_TRUE(std::isfinite(light.on({0, 0, -1})));
}

}  // namespace
}  // namespace ditto::mesh
