#include "portrait/held_things.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "portrait/drawn_face.h"

namespace ditto {
namespace {

constexpr int kSide = 400;

/// A person with dark hair who holds a striped thing beside the face.
struct HeldThings : ::testing::Test {
    FaceLandmarks face = testing::drawn_face({250, 150}, 90);
    cv::Mat rgb{kSide, kSide, CV_8UC3, cv::Scalar(200, 205, 210)};
    cv::Mat person = cv::Mat::zeros(kSide, kSide, CV_32F);
    cv::Rect thing{110, 105, 70, 135};
    Hand hand;

    HeldThings() {
        paint(cv::Rect(185, 60, 130, 220), cv::Scalar(60, 45, 35));
        paint(cv::Rect(150, 280, 220, 120), cv::Scalar(120, 120, 160));
        cv::ellipse(rgb, {250, 150}, {45, 58}, 0, 0, 360, cv::Scalar(225, 185, 160), cv::FILLED);
        paint(thing, cv::Scalar(30, 160, 60));
        paint(cv::Rect(110, 140, 70, 20), cv::Scalar(20, 120, 40));
        // The hand is below the thing's middle, its wrist below the thing.
        const cv::Scalar skin(225, 180, 150);
        paint(cv::Rect(125, 200, 50, 60), skin);
        hand.score = 1;
        for (std::size_t i = 0; i < hand.points.size(); ++i)
            hand.points[i] = {130.0f + 10.0f * static_cast<float>((i + 3) / 4),
                              245.0f - 10.0f * static_cast<float>((i + 3) % 4)};
        hand.points[0] = {150, 258};
        hand.points[9] = {150, 225};
    }

    void paint(const cv::Rect& part, const cv::Scalar& colour) {
        rgb(part) = colour;
        person(part) = 1.0f;
    }

    double share(const cv::Mat& held, const cv::Rect& part) const { return cv::mean(held(part))[0]; }
};

TEST_F(HeldThings, AreTheHandAndWhatItHolds) {
    const cv::Mat held = held_things(rgb, person, face, std::span(&hand, 1));
    ASSERT_EQ(held.size(), rgb.size());
    EXPECT_GT(share(held, {130, 205, 40, 50}), 0.99);   // the hand
    EXPECT_GT(share(held, {113, 160, 64, 35}), 0.99);   // the thing near it
    EXPECT_GT(share(held, {113, 110, 64, 27}), 0.99);    // and beyond its stripe
    EXPECT_LT(share(held, {210, 100, 80, 100}), 0.01);  // not the face
    EXPECT_LT(share(held, {195, 65, 110, 25}), 0.01);   // nor the hair above it
    EXPECT_LT(share(held, {20, 100, 70, 100}), 0.01);   // nor what is behind
}

TEST_F(HeldThings, AreNoneWhereNoHandIsNear) {
    EXPECT_TRUE(held_things(rgb, person, face, {}).empty());
    for (Point2& point : hand.points) point.x += 3 * kSide;
    EXPECT_TRUE(held_things(rgb, person, face, std::span(&hand, 1)).empty());
}

TEST_F(HeldThings, MayBeBeforeTheFace) {
    for (Point2& point : hand.points) point = {point.x + 100, point.y - 60};
    const cv::Mat held = held_things(rgb, person, face, std::span(&hand, 1));
    EXPECT_EQ(held.at<float>(175, 250), 1.0f);
    EXPECT_EQ(held.at<float>(110, 250), 0.0f);
}

}  // namespace
}  // namespace ditto
