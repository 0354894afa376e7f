#include "render/neural/tensor_put_back.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "render/neural/put_back.h"

namespace ditto {
namespace {

constexpr int kSide = 512;

cv::Mat random_picture(cv::Size size, int type, double most) {
    cv::Mat picture(size, type);
    cv::RNG random(3);
    random.fill(picture, cv::RNG::UNIFORM, 0, most);
    cv::GaussianBlur(picture, picture, {}, 1.5);
    return picture;
}

/// A crop of that side around `middle` of the picture, turned by `degrees`.
cv::Matx33f crop_at(cv::Point2f middle, float side, double degrees) {
    const cv::Mat turn = cv::getRotationMatrix2D({kSide / 2.0f, kSide / 2.0f}, degrees,
                                                 static_cast<double>(side) / kSide);
    cv::Matx33f matrix = cv::Matx33f::eye();
    for (int y = 0; y < 2; ++y)
        for (int x = 0; x < 3; ++x) matrix(y, x) = static_cast<float>(turn.at<double>(y, x));
    matrix(0, 2) += middle.x - kSide / 2.0f;
    matrix(1, 2) += middle.y - kSide / 2.0f;
    return matrix;
}

class TensorPutBackTest : public ::testing::Test {
  protected:
    void expect_same(const cv::Matx33f& to_picture) const {
        cv::Mat want = picture_.clone(), got = picture_.clone(), again = picture_.clone();
        PutBack(to_picture, kSide, picture_.size()).blend(255 * crop_, want);
        const TensorPutBack put_back(to_picture, kSide, picture_, torch::kCPU);
        put_back.blend(face_, got);
        put_back.blend(face_, again);
        EXPECT_LE(cv::norm(got, want, cv::NORM_INF), 1);
        // Values are cut off, not rounded: few lie just around an integer.
        EXPECT_LT(cv::norm(got, want, cv::NORM_L1), 1e-3 * static_cast<double>(got.total()));
        EXPECT_EQ(cv::norm(got, again, cv::NORM_INF), 0);
    }

    cv::Mat picture_ = random_picture({400, 300}, CV_8UC3, 256);
    cv::Mat crop_ = random_picture({kSide, kSide}, CV_32FC3, 1.2);  // some are too bright
    torch::Tensor face_ =
        torch::from_blob(crop_.data, {kSide, kSide, 3}).permute({2, 0, 1}).contiguous();
};

TEST_F(TensorPutBackTest, DrawsAsPutBackDoes) {
    expect_same(crop_at({200, 150}, 220, 0));
    expect_same(crop_at({190.3f, 160.7f}, 187.5f, 17));
    expect_same(crop_at({30, 280}, 300, -40));  // reaches out of the picture
}

TEST_F(TensorPutBackTest, LeavesAPictureThatTheCropMissesAlone) {
    cv::Mat frame = picture_.clone();
    TensorPutBack(crop_at({5000, 5000}, 100, 0), kSide, picture_, torch::kCPU).blend(face_, frame);
    EXPECT_EQ(cv::norm(frame, picture_, cv::NORM_INF), 0);
}

}  // namespace
}  // namespace ditto
