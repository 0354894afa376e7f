#include "portrait/blaze_detections.h"

#include <gtest/gtest.h>

#include <array>

namespace ditto {
namespace {

constexpr std::array kShortRange{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr int kSize = 128;

TEST(DecodeDetections, FindsNothingBelowTheLeastScore) {
    const std::vector<float> regressors(896 * 16), logits(896, -1.0f);
    EXPECT_TRUE(
        decode_detections(regressors, logits, kFaceKeypoints, kSize, kShortRange, 0.5f).empty());
}

TEST(DecodeDetections, FindsNothingInOutputsOfAnotherSize) {
    const std::vector<float> regressors(896 * 16), logits(896, 1.0f);
    EXPECT_FALSE(
        decode_detections(regressors, logits, kFaceKeypoints, kSize, kShortRange, 0.5f).empty());
    EXPECT_TRUE(
        decode_detections(regressors, logits, kPalmKeypoints, kSize, kShortRange, 0.5f).empty());
}

TEST(DecodeDetections, ReadsAsManyPointsAsWereAskedFor) {
    std::vector<float> regressors(896 * 18, 0.0f), logits(896, -9.0f);
    constexpr std::size_t kAnchor = 5 * 16 * 2 + 3 * 2;  // fourth of the sixth row, stride 8
    logits[kAnchor] = 9.0f;
    regressors[kAnchor * 18 + 2] = regressors[kAnchor * 18 + 3] = 32.0f;
    regressors[kAnchor * 18 + 4 + 2 * 6] = 16.0f;  // the seventh point is right of the anchor
    const auto palms =
        decode_detections(regressors, logits, kPalmKeypoints, kSize, kShortRange, 0.5f);
    ASSERT_EQ(palms.size(), 1u);
    ASSERT_EQ(palms[0].keypoints.size(), kPalmKeypoints);
    EXPECT_FLOAT_EQ(palms[0].keypoints[6].x, 3.5f / 16 + 0.125f);
    EXPECT_FLOAT_EQ(palms[0].keypoints[6].y, 5.5f / 16);
    EXPECT_FLOAT_EQ(palms[0].box.width, 0.25f);
}

}  // namespace
}  // namespace ditto
