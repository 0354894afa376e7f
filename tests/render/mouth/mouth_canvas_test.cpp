#include "render/mouth/mouth_canvas.h"

#include <gtest/gtest.h>

namespace ditto::mesh {
namespace {

const cv::Rect kRegion(10, 20, 8, 6);
const cv::Vec3f kRed(1, 0, 0), kBlue(0, 0, 1);

MouthCanvas canvas_of(int samples) {
    return {kRegion, cv::Mat(kRegion.size(), CV_32F, cv::Scalar(1)), samples, {0, 0, 0}};
}

void square(MouthCanvas& canvas, const Point2& from, const Point2& to, float depth,
            const cv::Vec3f& colour) {
    const MouthCanvas::Corner a{{from.x, from.y, depth}, colour}, b{{to.x, from.y, depth}, colour},
        c{{from.x, to.y, depth}, colour}, d{{to.x, to.y, depth}, colour};
    canvas.triangle(a, b, c);
    canvas.triangle(b, d, c);
}

TEST(MouthCanvas, TheNearestIsSeenInWhateverOrder) {
    for (const bool near_first : {true, false}) {
        MouthCanvas canvas = canvas_of(2);
        for (const bool near : {near_first, !near_first})
            square(canvas, {0, 0}, {40, 40}, near ? 1.0f : 2.0f, near ? kRed : kBlue);
        EXPECT_EQ(
            cv::norm(canvas.picture(), cv::Mat(kRegion.size(), CV_32FC3, cv::Scalar(1, 0, 0))), 0);
    }
}

TEST(MouthCanvas, NeighboursLeaveNoGapAndEdgesAreSmooth) {
    MouthCanvas canvas = canvas_of(4);
    // Pixel 14 is covered by half: pixel centres lie at whole coordinates.
    square(canvas, {5, 10}, {11.3f, 40}, 1, kRed);
    square(canvas, {11.3f, 10}, {14, 40}, 1, kRed);
    const cv::Mat picture = canvas.picture();
    for (int x = 0; x < 4; ++x) EXPECT_NEAR(picture.at<cv::Vec3f>(3, x)[0], 1, 1e-5f) << x;
    EXPECT_NEAR(picture.at<cv::Vec3f>(3, 4)[0], 0.5f, 1e-5f);
    EXPECT_EQ(picture.at<cv::Vec3f>(3, 5)[0], 0);
}

TEST(MouthCanvas, SeesWhatItsMaskShows) {
    cv::Mat mask(kRegion.size(), CV_32F, cv::Scalar(0));
    mask(cv::Rect(0, 0, 3, 6)) = 1;
    const MouthCanvas canvas(kRegion, mask, 1, {0, 0, 0});
    EXPECT_TRUE(canvas.sees({11, 22, 5}, 0.5f));
    EXPECT_FALSE(canvas.sees({16, 22, 5}, 1));
    EXPECT_TRUE(canvas.sees({16, 22, 5}, 4));
    EXPECT_FALSE(canvas.sees({100, 22, 5}, 4));
    EXPECT_FALSE(canvas.sees({11, 1e9f, 5}, 4));
}

TEST(MouthCanvas, HidesWhatIsBehindWhatCoversAllOfIt) {
    MouthCanvas canvas = canvas_of(2);
    square(canvas, {0, 0}, {14, 40}, 2, kRed);
    EXPECT_TRUE(canvas.hides({11, 22, 3}, 1));
    EXPECT_FALSE(canvas.hides({11, 22, 1}, 1));
    EXPECT_FALSE(canvas.hides({14, 22, 3}, 1));
}

}  // namespace
}  // namespace ditto::mesh
