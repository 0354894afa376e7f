#include "render/mesh/layers.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "portrait/view.h"
#include "render/head/head_model.h"

namespace ditto::mesh {
namespace {

constexpr int kWidth = 160, kHeight = 120;
constexpr float kEyes = 30;

/// A red person, cut by the picture's lower border, before a blue wall, who holds a green card.
struct Scene {
    Portrait portrait;
    cv::Rect body{50, 20, 60, 100}, card{90, 60, 40, 30};

    Scene() {
        portrait.image = Image(kWidth, kHeight, 3);
        portrait.person.assign(kWidth * kHeight, 0.0f);
        paint(cv::Rect(0, 0, kWidth, kHeight), cv::Scalar(30, 30, 200));
        paint(body, cv::Scalar(200, 30, 30));
        cv::Mat(kHeight, kWidth, CV_32F, portrait.person.data())(body) = 1.0f;
        for (auto& point : portrait.face.points) point = {80, 45, 0};
    }

    void paint(const cv::Rect& part, const cv::Scalar& colour) {
        view_of(portrait.image)(part) = colour;
    }

    void hold() {
        paint(card, cv::Scalar(20, 220, 20));
        portrait.in_front.assign(portrait.person.size(), 0.0f);
        cv::Mat(kHeight, kWidth, CV_32F, portrait.in_front.data())(card) = 1.0f;
    }
};

TEST(Layers, GoOnBeyondABorderThatCutsThePerson) {
    const Layers layers = split_layers(Scene().portrait, kEyes, PersonLayer::OverPlate);
    const cv::Size size(kWidth, kHeight);
    EXPECT_EQ(layers.person.origin, cv::Point(0, 0));  // nothing is cut above, nor left
    ASSERT_GT(layers.person.pixels.rows, kHeight);
    EXPECT_EQ(layers.person.pixels.cols, kWidth);
    const cv::Mat& person = layers.person.pixels;
    for (int y = kHeight; y < person.rows; ++y) {
        EXPECT_EQ(person.at<cv::Vec4b>(y, 80)[3], 255) << y;
        EXPECT_NEAR(person.at<cv::Vec4b>(y, 80)[0], 200, 3) << y;
        EXPECT_EQ(person.at<cv::Vec4b>(y, 10), cv::Vec4b()) << y;
    }
    EXPECT_EQ(layers.person.inside(size).size(), size);
    EXPECT_TRUE(layers.front.empty());
    const Layers alone = split_layers(Scene().portrait, kEyes, PersonLayer::CutOut);
    ASSERT_EQ(alone.cut_out.pixels.size(), person.size());
    EXPECT_EQ(alone.cut_out.pixels.at<cv::Vec4b>(person.rows - 1, 80)[3], 255);
}

TEST(Layers, ThePlateIsThePortraitWhereNothingIsHidden) {
    const Scene scene;
    const Layers layers = split_layers(scene.portrait, kEyes, PersonLayer::OverPlate);
    EXPECT_EQ(layers.plate.at<cv::Vec3b>(60, 10), cv::Vec3b(30, 30, 200));
    EXPECT_LT(layers.plate.at<cv::Vec3b>(60, 80)[0], 60);  // the wall is guessed to go on
}

TEST(Layers, WhatIsInFrontLeavesNoColourBehind) {
    Scene scene;
    scene.hold();
    const Layers layers = split_layers(scene.portrait, kEyes, PersonLayer::OverPlate);
    ASSERT_FALSE(layers.front.empty());
    EXPECT_EQ(layers.front.at<std::uint8_t>(75, 110), 255);
    EXPECT_EQ(layers.front.at<std::uint8_t>(10, 10), 0);
    EXPECT_GT(layers.front_alpha.at<std::uint8_t>(75, 100), 250);
    EXPECT_LT(layers.front_alpha.at<std::uint8_t>(75, 126), 10);  // the wall beside the person
    const cv::Mat person = layers.person.inside({kWidth, kHeight});
    EXPECT_GT(person.at<cv::Vec4b>(75, 95)[3], 200);  // the person goes on behind the card
    EXPECT_LT(person.at<cv::Vec4b>(75, 95)[1], 60);
    EXPECT_LT(person.at<cv::Vec4b>(75, 125)[3], 60);  // and ends behind it
    EXPECT_LT(layers.plate.at<cv::Vec3b>(75, 125)[1], 60);
}

}  // namespace
}  // namespace ditto::mesh
