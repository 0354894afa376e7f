#include "render/mesh/warp.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>
#include <vector>

namespace ditto::mesh {
namespace {

constexpr int kWidth = 331, kHeight = 67;  // odd: rows end within a block

cv::Mat noise(cv::Size size, int type, double low, double high) {
    cv::RNG random(7);
    cv::Mat picture(size, type);
    random.fill(picture, cv::RNG::UNIFORM, low, high);
    return picture;
}

/// Every row of `map` followed in `picture`.
cv::Mat warped(const cv::Mat& picture, const cv::Mat& map, const cv::Point& origin = {}) {
    cv::Mat result(map.size(), CV_8UC4);
    for (int y = 0; y < map.rows; ++y) {
        const auto columns = static_cast<std::size_t>(map.cols);
        warp_row(picture, origin, {map.ptr<cv::Vec2f>(y), columns}, {result.ptr<cv::Vec4b>(y), columns});
    }
    return result;
}

TEST(Warp, GivesTheNumbersOfOpenCvInsideAndAcrossTheBorder) {
    const cv::Mat picture = noise({90, 70}, CV_8UC4, 0, 256);
    const cv::Mat map = noise({kWidth, kHeight}, CV_32FC2, -8, 95);
    cv::Mat expected;
    cv::remap(picture, expected, map, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    EXPECT_EQ(cv::norm(warped(picture, map), expected, cv::NORM_INF), 0.0);
    EXPECT_GT(cv::countNonZero(expected.reshape(1) == 0), 100);
}

TEST(Warp, CountsPointsFromTheOrigin) {
    const cv::Mat picture = noise({90, 70}, CV_8UC4, 0, 256);
    const cv::Mat map = noise({kWidth, kHeight}, CV_32FC2, -20, 95);
    const cv::Mat shifted = map + cv::Scalar(12, 5);
    EXPECT_EQ(cv::norm(warped(picture, map, {12, 5}), warped(picture, shifted), cv::NORM_INF), 0.0);
}

TEST(Warp, LeavesPointsNowhereClear) {
    const cv::Mat picture(40, 40, CV_8UC4, cv::Scalar::all(255));
    const cv::Mat map(3, kWidth, CV_32FC2, cv::Scalar(-1e4, -1e4));
    EXPECT_EQ(cv::countNonZero(warped(picture, map).reshape(1)), 0);
}

TEST(Warp, OfWholePixelsIsThePicture) {
    const cv::Mat picture = noise({kWidth, kHeight}, CV_8UC4, 0, 256);
    cv::Mat map(picture.size(), CV_32FC2);
    for (int y = 0; y < map.rows; ++y)
        for (int x = 0; x < map.cols; ++x)
            map.at<cv::Vec2f>(y, x) = {static_cast<float>(x), static_cast<float>(y)};
    EXPECT_EQ(cv::norm(warped(picture, map), picture, cv::NORM_INF), 0.0);
}

TEST(Warp, RowsOfAMapLieBetweenTheDrawnPoints) {
    for (const int width : {8, 9}) {
        cv::Mat half(6, 6, CV_32FC2);
        for (int y = 0; y < half.rows; ++y)
            for (int x = 0; x < half.cols; ++x)
                half.at<cv::Vec2f>(y, x) = {static_cast<float>(2 * x), static_cast<float>(6 * y)};
        std::vector<cv::Vec2f> row(static_cast<std::size_t>(width));
        for (int y = 0; y < 9; ++y) {
            map_row(half, 2, y, row);
            for (std::size_t x = 0; x < row.size(); ++x) {
                EXPECT_FLOAT_EQ(row[x][0], static_cast<float>(x)) << y;
                EXPECT_FLOAT_EQ(row[x][1], static_cast<float>(3 * y)) << x;
            }
        }
        map_row(half, 1, 4, std::span(row).first(6));
        EXPECT_EQ(row[5], half.at<cv::Vec2f>(4, 5));
    }
}

}  // namespace
}  // namespace ditto::mesh
