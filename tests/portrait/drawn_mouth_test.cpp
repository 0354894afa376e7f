#include "portrait/drawn_mouth.h"

#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "portrait/advice.h"
#include "portrait/fixture.h"
#include "portrait/view.h"

namespace ditto {
namespace {

/// A face whose mouth is painted over with skin.
class DrawnMouth : public testing::PortraitTest {
  protected:
    void SetUp() override {
        portrait_ = analyze(testing::sample("grace_hopper.jpg"));
        const auto& p = portrait_.face.points;
        eyes_ = std::hypot(p[263].x - p[33].x, p[263].y - p[33].y);
        middle_ = {0.5f * (p[13].x + p[14].x), 0.5f * (p[13].y + p[14].y)};
        cv::Mat picture = view_of(portrait_.image);
        const cv::Point2f centre(middle_.x, middle_.y);
        const cv::Size half(cvRound(0.5f * eyes_), cvRound(0.3f * eyes_));
        cv::Mat mask = cv::Mat::zeros(picture.size(), CV_8U), skin;
        cv::ellipse(mask, centre, half, 0, 0, 360, 255, cv::FILLED);
        cv::GaussianBlur(picture, skin, {}, static_cast<double>(0.4f * eyes_));
        skin.copyTo(picture, mask);
    }

    /// A line that rises to both ends, `above` the lips that were found.
    void draw(float above) {
        std::vector<cv::Point> line;
        for (int i = -20; i <= 20; ++i) {
            const float x = 0.012f * static_cast<float>(i);
            line.emplace_back(cvRound(middle_.x + x * eyes_),
                              cvRound(middle_.y - (above + 0.4f * x * x) * eyes_));
        }
        cv::polylines(view_of(portrait_.image), line, false, cv::Scalar(90, 30, 25),
                      std::max(2, cvRound(0.02f * eyes_)), cv::LINE_AA);
    }

    bool settle() { return settle_on_drawn_mouth(view_of(portrait_.image), portrait_.face); }
    float below_the_middle(std::size_t point) const {
        return (portrait_.face.points[point].y - middle_.y) / eyes_;
    }

    Portrait portrait_;
    float eyes_ = 1;
    Point2 middle_;
};

TEST_F(DrawnMouth, LipsMeetOnTheLine) {
    for (const float above : {0.08f, -0.07f, 0.13f}) {
        SetUp();
        draw(above);
        ASSERT_TRUE(settle()) << above;
        EXPECT_NEAR(below_the_middle(13), -above, 0.02f) << above;
        EXPECT_NEAR(below_the_middle(14), -above, 0.02f) << above;
        // Its ends are higher than its middle.
        EXPECT_NEAR(below_the_middle(61), -above - 0.022f, 0.03f) << above;
        EXPECT_NEAR(below_the_middle(291), -above - 0.022f, 0.03f) << above;
    }
}

TEST_F(DrawnMouth, EyesAndForeheadStay) {
    const FaceLandmarks before = portrait_.face;
    draw(0.1f);
    ASSERT_TRUE(settle());
    for (const std::size_t point : {33u, 263u, 10u, 168u}) {
        EXPECT_EQ(portrait_.face.points[point].x, before.points[point].x);
        EXPECT_EQ(portrait_.face.points[point].y, before.points[point].y);
    }
}

/// A line found in one frame and missed in the next would make the mouth of a video jump.
TEST_F(DrawnMouth, IsLookedForInPicturesAndNotInTheFramesOfVideos) {
    draw(-0.07f);
    const auto found = analyzer().find_faces(portrait_.image);
    ASSERT_FALSE(found.empty());
    auto still = found.front();
    auto tracked = analyzer().track(portrait_.image, still);
    ASSERT_TRUE(tracked);
    EXPECT_FALSE(settle_on_drawn_mouth(view_of(portrait_.image), still));
    EXPECT_TRUE(settle_on_drawn_mouth(view_of(portrait_.image), *tracked));
}

TEST_F(DrawnMouth, NothingMovesWithoutALineOrWhereItWasFound) {
    EXPECT_FALSE(settle());
    draw(0.0f);
    EXPECT_FALSE(settle());
    Portrait closed = analyze(testing::sample("grace_hopper.jpg"));
    EXPECT_FALSE(settle_on_drawn_mouth(view_of(closed.image), closed.face));
    Portrait smiling = analyze(testing::sample("astronaut.png"));
    EXPECT_FALSE(settle_on_drawn_mouth(view_of(smiling.image), smiling.face));
}

TEST_F(DrawnMouth, AMouthThatIsNotSeenIsAdvised) {
    const auto hidden = [&] {
        for (const Advice& advice : advise(portrait_))
            if (advice.code == "hidden_mouth") return advice.severity == Severity::Warning;
        return false;
    };
    EXPECT_TRUE(hidden());
    draw(0.1f);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(hidden());
}

}  // namespace
}  // namespace ditto
