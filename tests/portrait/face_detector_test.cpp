#include "portrait/face_detector.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

constexpr std::array kShortRange{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr int kSize = 128;

TEST(DecodeFaces, FindsNothingBelowTheLeastScore) {
    const std::vector<float> regressors(896 * 16), logits(896, -1.0f);
    EXPECT_TRUE(decode_faces(regressors, logits, kSize, kShortRange, 0.5f).empty());
}

}  // namespace
}  // namespace ditto
