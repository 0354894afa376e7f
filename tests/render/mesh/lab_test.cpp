#include "render/mesh/lab.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace ditto::mesh {
namespace {

TEST(Lab, IsOpenCvs) {
    cv::Mat rgb(1, 1000, CV_32FC3), lab;
    cv::RNG random(5);
    random.fill(rgb, cv::RNG::UNIFORM, 0, 1);
    rgb.at<cv::Vec3f>(0, 0) = {0, 0, 0};
    rgb.at<cv::Vec3f>(0, 1) = {1, 1, 1};
    rgb.at<cv::Vec3f>(0, 2) = {0.01f, 0.02f, 0.003f};
    cv::cvtColor(rgb, lab, cv::COLOR_RGB2Lab);
    // Its tables are interpolated.
    for (int i = 0; i < rgb.cols; ++i)
        ASSERT_LE(cv::norm(lab_of(rgb.at<cv::Vec3f>(i)) - lab.at<cv::Vec3f>(i)), 0.5) << i;
}

TEST(Lab, OfThePrimariesIsThatOfTheTables) {
    EXPECT_LE(cv::norm(lab_of({1, 0, 0}) - cv::Vec3f(53.24f, 80.09f, 67.20f)), 0.05);
    EXPECT_LE(cv::norm(lab_of({0, 1, 0}) - cv::Vec3f(87.73f, -86.18f, 83.18f)), 0.05);
    EXPECT_LE(cv::norm(lab_of({0, 0, 1}) - cv::Vec3f(32.30f, 79.19f, -107.86f)), 0.05);
}

TEST(Lab, OfWhiteAndBlackHasNoChroma) {
    EXPECT_LE(cv::norm(lab_of({1, 1, 1}) - cv::Vec3f(100, 0, 0)), 0.02);
    EXPECT_LE(cv::norm(lab_of({0, 0, 0})), 1e-4);
}

}  // namespace
}  // namespace ditto::mesh
