#include "render/mouth/mouth_colours.h"

#include <gtest/gtest.h>

#include "fitted_head.h"

namespace ditto::mesh {
namespace {

using namespace testing;

float hue_distance(const cv::Vec3f& a, const cv::Vec3f& b) {
    return static_cast<float>(cv::norm(at_light(a, 1) - at_light(b, 1)));
}

TEST(MouthColours, OfASepiaPrintAreSepia) {
    const cv::Vec3f sepia(0.40f, 0.30f, 0.20f);
    const HeadFit fit = fitted_head();
    const auto colours =
        mouth_colours(lit_face(fit, sepia, sepia * 0.6f, 0.9f, {-0.2f, 0, -0.1f}), fit);
    for (const auto& tissue : {colours.tongue, colours.gum, colours.deep})
        EXPECT_LT(hue_distance(tissue, sepia), 0.1f);
    EXPECT_LT(colours.redness, 0.1f);
    EXPECT_GT(light_of(colours.enamel), light_of(colours.tongue));
}

TEST(MouthColours, AreRedderWhereLipsAre) {
    const cv::Vec3f skin(0.45f, 0.30f, 0.22f), lip(0.40f, 0.10f, 0.10f);
    const HeadFit fit = fitted_head();
    const auto colours = mouth_colours(lit_face(fit, skin, lip, 0.9f, {0, 0, -0.1f}), fit);
    EXPECT_GT(colours.redness, 0.5f);
    EXPECT_GT(at_light(colours.tongue, 1)[0], at_light(skin, 1)[0] + 0.2f);
    // Enamel is paler than skin, and takes on some of its cast.
    EXPECT_LT(hue_distance(colours.enamel, {1, 1, 1}), hue_distance(skin, {1, 1, 1}));
    EXPECT_GT(colours.enamel[0], colours.enamel[2]);
}

TEST(MouthColours, EnamelIsThatOfTeethThatWereSeen) {
    MouthColours colours;
    colours.enamel = {0.5f, 0.5f, 0.5f};
    take_enamel(colours, {0.6f, 0.5f, 0.3f});
    EXPECT_GT(colours.enamel[0], 1.4f * colours.enamel[2]);
    EXPECT_LE(light_of(colours.enamel), 0.9f + 1e-4f);
}

TEST(PictureLook, TellsBlurAndGrain) {
    const HeadFit fit = fitted_head();
    cv::Mat sharp = lit_face(fit, {0.4f, 0.3f, 0.2f}, {0.2f, 0.05f, 0.05f}, 0.9f, {-0.3f, 0, 0});
    cv::Mat soft, noise(sharp.size(), CV_16SC3), grainy;
    cv::GaussianBlur(sharp, soft, {}, 2.0);
    cv::RNG random(1);
    random.fill(noise, cv::RNG::NORMAL, 0, 6);
    cv::add(soft, noise, grainy, cv::noArray(), CV_8UC3);
    EXPECT_GT(picture_look(soft, fit).blur, picture_look(sharp, fit).blur + 0.5f);
    EXPECT_GT(picture_look(grainy, fit).grain, picture_look(soft, fit).grain + 0.5f);
}

}  // namespace
}  // namespace ditto::mesh
