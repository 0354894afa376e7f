#include "render/mesh/seen_teeth.h"

#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "render/mesh/paint.h"

namespace ditto::mesh {
namespace {

constexpr float kScale = 20;  // pixels a centimetre
constexpr Point2 kMiddle{100, 60};
const cv::Scalar kSkin(220, 180, 160), kLip(190, 90, 95), kTooth(230, 222, 205),
    kTongue(150, 70, 75), kDark(35, 15, 18);

Point2 to_picture(const Point2& cm) {
    return kMiddle + kScale * cm;
}
cv::Point pixel(float x, float y) {
    const Point2 at = to_picture({x, y});
    return {cvRound(at.x), cvRound(at.y)};
}

/// A mouth 4.4 cm wide and open by 1.2 cm, in which a bar of `teeth` cm hangs from the upper lip
/// over `behind`.
struct Mouth {
    cv::Mat picture = cv::Mat(120, 200, CV_8UC3, kSkin);
    std::vector<Point2> opening;

    Mouth(float teeth, const cv::Scalar& behind, const cv::Scalar& tooth = kTooth) {
        cv::ellipse(picture, pixel(0, 0), {56, 26}, 0, 0, 360, kLip, cv::FILLED);
        for (int i = 0; i < 64; ++i) {
            const auto angle = static_cast<float>(i) * 2 * static_cast<float>(CV_PI) / 64;
            opening.push_back(to_picture({2.2f * std::cos(angle), 0.6f * std::sin(angle)}));
        }
        const cv::Rect all({}, picture.size());
        const cv::Mat mask = coverage(opening, all);
        cv::Mat inside(picture.size(), CV_8UC3, behind);
        if (teeth > 0)
            cv::rectangle(inside, pixel(-2, -0.6f), pixel(2, -0.6f + teeth), tooth, cv::FILLED);
        inside.copyTo(picture, mask > 0.5f);
    }

    std::optional<SeenTeeth> see() const {
        return see_teeth(picture, {opening, to_picture, {190, 90, 95}, {220, 180, 160}});
    }
};

cv::Vec4f at(const SeenTeeth& seen, float x, float y) {
    const auto place = pixel_on_strip(Jaw::Upper, {x, y});
    return sample<cv::Vec4f>(seen.strip.texture, place->x, place->y);
}

TEST(SeenTeeth, AreThePicturesDownToWhereTheyEnd) {
    const auto seen = Mouth(0.7f, kDark).see();
    ASSERT_TRUE(seen);
    for (const float x : {-1.2f, 0.0f, 1.2f}) {
        const cv::Vec4f tooth = at(*seen, x, -0.2f);
        EXPECT_NEAR(tooth[3], 1.0f, 1e-3f);
        for (int c = 0; c < 3; ++c) EXPECT_NEAR(tooth[c], kTooth[c], 3.0f);
        EXPECT_EQ(at(*seen, x, 0.35f)[3], 0.0f);
    }
    for (int c = 0; c < 3; ++c) EXPECT_NEAR(seen->colour[c], kTooth[c], 3.0f);
}

TEST(SeenTeeth, GoOnBehindTheLipAsTheyBegin) {
    const auto seen = Mouth(0.7f, kDark).see();
    ASSERT_TRUE(seen);
    const cv::Vec4f hidden = at(*seen, 0.5f, -0.7f);
    EXPECT_EQ(hidden[3], 1.0f);
    for (int c = 0; c < 3; ++c) EXPECT_NEAR(hidden[c], kTooth[c], 3.0f);
}

TEST(SeenTeeth, EndAtTheLowerLipWhereItHidesTheirEdge) {
    const auto seen = Mouth(1.2f, kDark).see();
    ASSERT_TRUE(seen);
    EXPECT_GT(at(*seen, 0, 0.45f)[3], 0.9f);
    EXPECT_EQ(at(*seen, 0, 0.65f)[3], 0.0f);
    // The opening is lower in its middle.
    EXPECT_EQ(at(*seen, 1.7f, 0.45f)[3], 0.0f);
}

TEST(SeenTeeth, ReplaceDrawnOnesWhereTheyAreAndNotBeside) {
    const auto seen = Mouth(0.7f, kDark).see();
    ASSERT_TRUE(seen);
    const TeethStrip drawn = draw_teeth(Jaw::Upper, {0, 0, 255}, {0, 0, 255});
    TeethStrip both{drawn.texture.clone()};
    seen->replace(both);
    const auto middle = cv::Rect(TeethStrip::kColumns / 2 - 40, 0, 80, both.texture.rows);
    EXPECT_EQ(cv::norm(both.texture(middle), seen->strip.texture(middle)), 0);
    const auto side = cv::Rect(0, 0, 40, both.texture.rows);
    EXPECT_EQ(cv::norm(both.texture(side), drawn.texture(side)), 0);
}

TEST(SeenTeeth, AreNotSeenWhereThereAreNone) {
    EXPECT_FALSE(Mouth(0, kDark).see());
    EXPECT_FALSE(Mouth(0, kTongue).see());
    EXPECT_FALSE(Mouth(0, kLip).see());
    EXPECT_FALSE(Mouth(0.1f, kDark).see());                          // a line
    EXPECT_FALSE(Mouth(0.7f, kDark, cv::Scalar(90, 85, 80)).see());  // in the dark
    Mouth outside(0.7f, kDark);
    for (Point2& point : outside.opening) point.y += 1000;
    EXPECT_FALSE(outside.see());
}

TEST(Teeth, StripAndPlaneAreOfOnePlace) {
    for (const Jaw jaw : {Jaw::Upper, Jaw::Lower}) {
        for (const Point2 pixel : {Point2{0, 0}, Point2{160, 40}, Point2{300, 75}}) {
            const auto back = pixel_on_strip(jaw, place_in_plane(jaw, pixel));
            ASSERT_TRUE(back);
            EXPECT_NEAR(back->x, pixel.x, 0.01f);
            EXPECT_NEAR(back->y, pixel.y, 0.01f);
        }
        EXPECT_FALSE(pixel_on_strip(jaw, {2.6f, 0}));
        EXPECT_FALSE(pixel_on_strip(jaw, {0, 3}));
    }
}

}  // namespace
}  // namespace ditto::mesh
