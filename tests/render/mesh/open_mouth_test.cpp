// Mouths that are wide open in the portrait.
#include "render/mesh/open_mouth.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "motion/motion_space.h"
#include "render/head/head_fit.h"
#include "render/head/head_model.h"
#include "render/mesh/blendshapes.h"
#include "render/mesh/lips.h"

namespace ditto::mesh {
namespace {

constexpr int kSide = 1000;

/// The canonical head, 40 pixels a centimetre, with its jaw down.
HeadFit head_with_jaw(float jaw) {
    FaceLandmarks face;
    const Vertices& head = canonical_head();
    for (std::size_t i = 0; i < kVertexCount; ++i)
        face.points[i] = {kSide / 2 + 40 * head[i].x, kSide / 2 + 40 * head[i].y, 40 * head[i].z};
    HeadFit fit = fit_head(face);
    std::array<float, arkit::kBlendshapeCount> weights{};
    weights[arkit::JawOpen] = jaw;
    Blendshapes::shared().apply(weights, fit, fit.source);
    return fit;
}

/// Skin with the lips and the dark inside of such a mouth.
cv::Mat picture_of(const HeadFit& fit) {
    cv::Mat picture(kSide, kSide, CV_8UC3, cv::Scalar(205, 160, 140));
    const auto fill = [&](const LipRow& upper, const LipRow& lower, const cv::Scalar& colour) {
        std::vector<cv::Point> outline;
        for (const auto vertex : upper)
            outline.emplace_back(cvRound(fit.source[vertex].x), cvRound(fit.source[vertex].y));
        for (auto vertex = lower.rbegin(); vertex != lower.rend(); ++vertex)
            outline.emplace_back(cvRound(fit.source[*vertex].x), cvRound(fit.source[*vertex].y));
        cv::fillPoly(picture, std::vector{outline}, colour);
    };
    fill(kUpperLip[3], kLowerLip[3], cv::Scalar(190, 95, 95));
    fill(kUpperLip[0], kLowerLip[0], cv::Scalar(70, 35, 35));
    return picture;
}

TEST(WideMouth, LowerLipIsWhereThePictureShowsIt) {
    const HeadFit shown = head_with_jaw(1.1f);
    HeadFit found = head_with_jaw(0.7f);
    for (const LipRow& row : kUpperLip)  // which the network finds
        for (const auto vertex : row) found.source[vertex] = shown.source[vertex];
    ASSERT_GT(lip_gap(found, found.source), kWideGap);
    lower_jaw_as_seen(picture_of(shown), found);
    EXPECT_NEAR(lip_gap(found, found.source), lip_gap(shown, shown.source), 0.03f);
    // The chin goes along.
    EXPECT_NEAR(found.source[152].y, shown.source[152].y, 0.03f * shown.eye_distance);
}

TEST(WideMouth, StaysWhereItWasFoundRight) {
    const HeadFit shown = head_with_jaw(0.8f);
    HeadFit found = shown;
    lower_jaw_as_seen(picture_of(shown), found);
    EXPECT_NEAR(lip_gap(found, found.source), lip_gap(shown, shown.source), 0.025f);
    HeadFit narrow = head_with_jaw(0.3f);
    const float before = lip_gap(narrow, narrow.source);
    lower_jaw_as_seen(picture_of(shown), narrow);
    EXPECT_EQ(lip_gap(narrow, narrow.source), before);
}

TEST(WideMouth, ClosesWithItsJaw) {
    for (const float jaw : {0.3f, 0.8f, 1.2f}) {
        HeadFit fit = head_with_jaw(jaw);
        const Lips lips(picture_of(fit), fit);
        EXPECT_EQ(lips.jaw_to_remove() > 0.0f, jaw > 0.6f) << jaw;
        Vertices closed = fit.source;
        std::array<float, arkit::kBlendshapeCount> weights{};
        weights[arkit::JawOpen] = -lips.jaw_to_remove();
        Blendshapes::shared().apply(weights, fit, closed);
        lips.close_source(closed);
        for (std::size_t c = 0; c < kLipColumns; ++c)
            EXPECT_NEAR(length(closed[kUpperLip[0][c]] - closed[kLowerLip[0][c]]), 0.0f,
                        0.01f * fit.eye_distance)
                << jaw << " column " << c;
    }
}

}  // namespace
}  // namespace ditto::mesh
