#include "render/neural/tensor_put_back.h"

#include "nn/host_copy.h"
#include "render/neural/put_back.h"

namespace ditto {
namespace {

torch::Tensor tensor_of(const cv::Mat& values) {
    const cv::Mat whole = values.clone();  // without gaps between rows
    return torch::from_blob(whole.data, {whole.rows, whole.cols, whole.channels()}).clone();
}

/// Each pixel of a crop holds its own place (x, y), −1 … 1 from the first pixel to the last.
cv::Mat places(int side) {
    cv::Mat ramp(side, side, CV_32FC2);
    const float scale = 2.0f / static_cast<float>(side - 1);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            ramp.at<cv::Vec2f>(y, x) = {scale * static_cast<float>(x) - 1,
                                        scale * static_cast<float>(y) - 1};
    return ramp;
}

}  // namespace

TensorPutBack::TensorPutBack(const cv::Matx33f& to_picture, int side, const cv::Mat& picture,
                             torch::Device device) {
    const PutBack put_back(to_picture, side, picture.size());
    box_ = put_back.box();
    if (box_.empty()) return;
    // Places that OpenCV warped are rounded as it rounds those of a picture. At the crop's border,
    // where it mixes them with zeros, the mask is 0.
    positions_ = tensor_of(put_back.warped(places(side))).unsqueeze(0).to(device);
    cv::Mat old;
    picture(box_).convertTo(old, CV_32F);
    const auto mask = tensor_of(put_back.mask());
    rest_ = ((1 - mask) * tensor_of(old)).to(device);
    share_ = (255 * mask).to(device);
}

void TensorPutBack::blend(const torch::Tensor& crop, cv::Mat& frame) const {
    if (box_.empty()) return;
    constexpr std::int64_t kBilinear = 0, kZeros = 0;
    const auto drawn = torch::grid_sampler_2d(crop.unsqueeze(0), positions_, kBilinear, kZeros,
                                              /*align_corners=*/true)[0]
                           .permute({1, 2, 0});
    const auto bytes =
        host_copy(torch::addcmul(rest_, drawn, share_).clamp_(0, 255).to(torch::kUInt8));
    cv::Mat(box_.size(), CV_8UC3, bytes.data_ptr()).copyTo(frame(box_));
}

}  // namespace ditto
