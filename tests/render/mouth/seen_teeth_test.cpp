#include "render/mouth/seen_teeth.h"

#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "render/head/paint.h"
#include "render/mouth/linear_light.h"
#include "render/mouth/teeth_mesh.h"

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

TEST(SeenTeeth, AreMeasuredDownToWhereTheyEnd) {
    const auto seen = Mouth(0.7f, kDark).see();
    ASSERT_TRUE(seen);
    EXPECT_NEAR(seen->width, 3.9f, 0.3f);
    EXPECT_NEAR(seen->centre, 0, 0.05f);
    EXPECT_NEAR(seen->scale, kScale, 1e-3f);
    const cv::Vec3f colour = to_srgb(seen->colour);
    for (int c = 0; c < 3; ++c) EXPECT_NEAR(colour[c], kTooth[c], 2.0f);
    EXPECT_TRUE(seen->have_colour());
}

TEST(SeenTeeth, AreTakenAsTheyAreOnlyWhereTheWholeRowIsSeen) {
    EXPECT_TRUE(Mouth(1.2f, kDark).see()->are_whole());
    const auto sliver = Mouth(0.45f, kDark).see();
    ASSERT_TRUE(sliver);
    EXPECT_FALSE(sliver->are_whole());
    EXPECT_TRUE(sliver->detail.empty());
    Mouth broken(1.2f, kDark);
    for (int i = -2; i < 2; ++i)
        cv::rectangle(broken.picture, pixel(static_cast<float>(i) * 0.8f, 0.1f),
                      pixel(static_cast<float>(i) * 0.8f + 0.4f, 0.6f), kDark, cv::FILLED);
    const auto gaps = broken.see();
    ASSERT_TRUE(gaps);
    EXPECT_FALSE(gaps->are_whole());
}

TEST(SeenTeeth, WholeOnesGiveTheirLookToTheDrawn) {
    Mouth marked(1.2f, kDark);
    cv::rectangle(marked.picture, pixel(0.3f, -0.3f), pixel(0.7f, 0.3f), cv::Scalar(200, 190, 170),
                  cv::FILLED);
    const auto seen = marked.see();
    ASSERT_TRUE(seen && seen->are_whole());
    MouthColours colours;
    colours.enamel = colours.gum = {0.6f, 0.6f, 0.5f};
    const TissueMesh drawn = teeth_mesh(Jaw::Upper, colours, 0.05f, 1);
    TissueMesh dressed = drawn;
    lay_over(*seen, dressed);
    for (std::size_t i = 0; i < drawn.points.size(); ++i) {
        const Point3& p = drawn.points[i];
        const float share = light_of(dressed.base[i]) / std::max(light_of(drawn.base[i]), 1e-6f);
        if (std::abs(p.x - 0.5f) < 0.08f && std::abs(p.y) < 0.15f) {
            EXPECT_LT(share, 0.85f);
        } else if (std::abs(p.x + 0.5f) < 0.3f && std::abs(p.y) < 0.15f) {
            EXPECT_NEAR(share, 1, 0.05f);
        } else if (std::abs(p.x) > 2.3f) {
            EXPECT_NEAR(share, 1, 1e-4f);
        }
    }
}

TEST(SeenTeeth, AreNotTakenForTeethWhereThereAreNone) {
    const auto trusted = [](const Mouth& mouth) {
        const auto seen = mouth.see();
        return seen && seen->have_colour();
    };
    EXPECT_TRUE(trusted(Mouth(0.7f, kDark)));
    EXPECT_FALSE(trusted(Mouth(0, kDark)));
    EXPECT_FALSE(trusted(Mouth(0, kTongue)));
    EXPECT_FALSE(trusted(Mouth(0, kLip)));
    EXPECT_FALSE(trusted(Mouth(0.1f, kDark)));                          // a line
    EXPECT_FALSE(trusted(Mouth(0.7f, kDark, cv::Scalar(90, 85, 80))));  // in the dark
    Mouth outside(0.7f, kDark);
    for (Point2& point : outside.opening) point.y += 1000;
    EXPECT_FALSE(outside.see());
}

}  // namespace
}  // namespace ditto::mesh
