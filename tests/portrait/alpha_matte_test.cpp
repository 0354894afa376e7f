#include "portrait/alpha_matte.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "portrait/drawn_face.h"
#include "portrait/view.h"

namespace ditto {
namespace {

constexpr int kSide = 200;

/// A head and shoulders as the network sees them, and a picture that is opaque.
struct AlphaMatte : ::testing::Test {
    FaceLandmarks face = testing::drawn_face({100, 90}, 50);
    cv::Mat person = cv::Mat::zeros(kSide, kSide, CV_32F);
    cv::Mat alpha{kSide, kSide, CV_8U, cv::Scalar(255)};

    AlphaMatte() {
        cv::ellipse(person, {100, 85}, {35, 45}, 0, 0, 360, cv::Scalar(1), cv::FILLED);
        cv::ellipse(person, {100, 200}, {80, 70}, 0, 0, 360, cv::Scalar(1), cv::FILLED);
    }
};

TEST_F(AlphaMatte, IsTheOutlineOfAPerson) {
    person.convertTo(alpha, CV_8U, 255);
    cv::GaussianBlur(alpha, alpha, {5, 5}, 1.5);
    EXPECT_TRUE(outlines_person(alpha, person, face));
}

TEST_F(AlphaMatte, IsNotAnOpaquePictureNorAFewPixels) {
    EXPECT_FALSE(outlines_person(alpha, person, face));
    alpha(cv::Rect(0, 0, 3, 3)) = 0;
    EXPECT_FALSE(outlines_person(alpha, person, face));
}

TEST_F(AlphaMatte, IsNotARoundedPicture) {
    for (const int radius : {10, 30, kSide / 2}) {
        alpha = 0;
        cv::rectangle(alpha, cv::Rect(radius, 0, kSide - 2 * radius, kSide), 255, cv::FILLED);
        cv::rectangle(alpha, cv::Rect(0, radius, kSide, kSide - 2 * radius), 255, cv::FILLED);
        for (const int x : {radius, kSide - 1 - radius})
            for (const int y : {radius, kSide - 1 - radius})
                cv::circle(alpha, {x, y}, radius, 255, cv::FILLED);
        EXPECT_FALSE(outlines_person(alpha, person, face)) << radius;
    }
}

TEST_F(AlphaMatte, IsNotAFrameNorAFade) {
    alpha = 0;
    alpha(cv::Rect(10, 10, kSide - 20, kSide - 20)) = 255;
    EXPECT_FALSE(outlines_person(alpha, person, face));
    alpha = 255;
    for (int y = 0; y < kSide; ++y) alpha.row(y) = y;  // fades out upwards
    EXPECT_FALSE(outlines_person(alpha, person, face));
}

TEST_F(AlphaMatte, IsNotWhatClearsTheFace) {
    person.convertTo(alpha, CV_8U, 255);
    cv::ellipse(alpha, {100, 90}, {12, 20}, 0, 0, 360, cv::Scalar(0), cv::FILLED);
    EXPECT_FALSE(outlines_person(alpha, person, face));
}

TEST(LaidOver, MixesByAlphaAndSharesAnOpaquePicture) {
    Image image(2, 1, 4);
    image.pixels = {200, 100, 0, 0, 200, 100, 0, 102};
    const cv::Mat over = laid_over(image, 255);
    EXPECT_EQ(over.at<cv::Vec3b>(0, 0), cv::Vec3b(255, 255, 255));
    EXPECT_EQ(over.at<cv::Vec3b>(0, 1), cv::Vec3b(233, 193, 153));
    const Image opaque(2, 1, 3);
    EXPECT_EQ(laid_over(opaque, 255).data, opaque.pixels.data());
}

}  // namespace
}  // namespace ditto
