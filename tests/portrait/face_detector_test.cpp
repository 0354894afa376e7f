#include "portrait/face_detector.h"

#include <gtest/gtest.h>

#include "golden_case.h"

namespace ditto {
namespace {

constexpr std::array kShortRange{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr int kSize = 128;

std::span<const float> values_of(const torch::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

TEST(DecodeFaces, AgreesWithTheReference) {
    if (!testing::GoldenCase::available()) GTEST_SKIP() << "the reference's numbers are absent";
    const testing::GoldenCase golden("blaze_face_decode");
    const auto regressors = golden.input("regressors").contiguous(),
               logits = golden.input("classificators").contiguous();
    const auto want = golden.output("detections");
    const auto faces =
        decode_faces(values_of(regressors), values_of(logits), kSize, kShortRange, 0.5f);
    ASSERT_EQ(static_cast<std::int64_t>(faces.size()), want.size(0));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto row = want[static_cast<std::int64_t>(i)];
        const auto at = [&](std::int64_t column) { return row[column].item<float>(); };
        const Box& box = faces[i].box;
        EXPECT_NEAR(box.x * kSize, at(0), 0.01f);
        EXPECT_NEAR(box.y * kSize, at(1), 0.01f);
        EXPECT_NEAR((box.x + box.width) * kSize, at(2), 0.01f);
        EXPECT_NEAR((box.y + box.height) * kSize, at(3), 0.01f);
        for (std::int64_t k = 0; k < 6; ++k) {
            EXPECT_NEAR(faces[i].keypoints[static_cast<std::size_t>(k)].x, at(4 + 2 * k), 2e-4f)
                << k;
            EXPECT_NEAR(faces[i].keypoints[static_cast<std::size_t>(k)].y, at(5 + 2 * k), 2e-4f)
                << k;
        }
        // The reference averages the scores of a face, the detector keeps the best.
        EXPECT_GE(faces[i].score, at(16) - 1e-4f);
        EXPECT_LE(faces[i].score, 1.0f);
    }
}

TEST(DecodeFaces, FindsNothingBelowTheLeastScore) {
    const std::vector<float> regressors(896 * 16), logits(896, -1.0f);
    EXPECT_TRUE(decode_faces(regressors, logits, kSize, kShortRange, 0.5f).empty());
}

}  // namespace
}  // namespace ditto
