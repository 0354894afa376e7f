#include "portrait/grow_regions.h"

#include <gtest/gtest.h>

#include <array>
#include <opencv2/imgproc.hpp>

namespace ditto {
namespace {

constexpr std::array kEven{1.0f, 1.0f};

struct GrowRegions : ::testing::Test {
    cv::Mat colours = cv::Mat::zeros(20, 40, CV_32FC3), marks = cv::Mat::zeros(20, 40, CV_8U),
            open{20, 40, CV_8U, cv::Scalar(255)};

    GrowRegions() {
        marks.at<std::uint8_t>(10, 2) = 1;
        marks.at<std::uint8_t>(10, 37) = 2;
    }
};

TEST_F(GrowRegions, MeetHalfWayOnAnEvenPicture) {
    const cv::Mat owner = grow_regions(colours, marks, open, kEven);
    EXPECT_EQ(owner.at<std::uint8_t>(10, 18), 1);
    EXPECT_EQ(owner.at<std::uint8_t>(10, 21), 2);
    EXPECT_EQ(cv::countNonZero(owner == 0), 0);
}

TEST_F(GrowRegions, StopAtAnEdgeNearTheOther) {
    colours(cv::Rect(30, 0, 10, 20)) = cv::Scalar(60, 0, 0);
    const cv::Mat owner = grow_regions(colours, marks, open, kEven);
    EXPECT_EQ(cv::countNonZero(owner(cv::Rect(0, 0, 30, 20)) != 1), 0);
    EXPECT_EQ(cv::countNonZero(owner(cv::Rect(30, 0, 10, 20)) != 2), 0);
}

TEST_F(GrowRegions, ReachFartherWhereAStepCostsLess) {
    const cv::Mat owner = grow_regions(colours, marks, open, std::array{1.0f, 4.0f});
    EXPECT_EQ(owner.at<std::uint8_t>(10, 28), 1);
    EXPECT_EQ(owner.at<std::uint8_t>(10, 32), 2);
}

TEST_F(GrowRegions, DoNotCrossWhatIsClosed) {
    open.col(20) = 0;
    marks.at<std::uint8_t>(10, 37) = 0;
    const cv::Mat owner = grow_regions(colours, marks, open, kEven);
    EXPECT_EQ(cv::countNonZero(owner(cv::Rect(0, 0, 20, 20)) != 1), 0);
    EXPECT_EQ(cv::countNonZero(owner(cv::Rect(20, 0, 20, 20))), 0);
}

}  // namespace
}  // namespace ditto
