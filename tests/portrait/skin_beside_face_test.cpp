#include "portrait/skin_beside_face.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "portrait/drawn_face.h"

namespace ditto {
namespace {

constexpr int kSide = 400;
const cv::Scalar kSkin(225, 185, 160);

/// A face, its neck and clothes.
struct SkinBesideFace : ::testing::Test {
    FaceLandmarks face = testing::drawn_face({200, 120}, 80);
    cv::Mat rgb{kSide, kSide, CV_8UC3, cv::Scalar(60, 90, 140)};
    cv::Mat people = cv::Mat::ones(kSide, kSide, CV_32F);

    SkinBesideFace() {
        cv::ellipse(rgb, {200, 120}, {40, 52}, 0, 0, 360, kSkin, cv::FILLED);
        rgb(cv::Rect(175, 160, 50, 60)) = kSkin;
    }
};

TEST_F(SkinBesideFace, IsNotTheFaceItselfNorTheNeck) {
    EXPECT_EQ(skin_beside_face(rgb, people, face), 0.0);
}

TEST_F(SkinBesideFace, IsAHandBesideTheCheek) {
    rgb(cv::Rect(80, 130, 40, 50)) = kSkin;
    EXPECT_GT(skin_beside_face(rgb, people, face), 0.2);
    people = 0.0f;
    EXPECT_EQ(skin_beside_face(rgb, people, face), 0.0);
}

TEST_F(SkinBesideFace, IsNotWhatIsThinOrFar) {
    rgb(cv::Rect(80, 130, 40, 2)) = kSkin;
    rgb(cv::Rect(0, 340, 30, 50)) = kSkin;
    EXPECT_EQ(skin_beside_face(rgb, people, face), 0.0);
}

TEST_F(SkinBesideFace, IsFoundAtAnySize) {
    rgb(cv::Rect(80, 130, 40, 50)) = kSkin;
    const double share = skin_beside_face(rgb, people, face);
    cv::Mat large;
    cv::resize(rgb, large, {}, 3, 3, cv::INTER_CUBIC);
    EXPECT_NEAR(skin_beside_face(large, cv::Mat::ones(large.size(), CV_32F),
                                 testing::drawn_face({600, 360}, 240)),
                share, 0.06);
}

}  // namespace
}  // namespace ditto
