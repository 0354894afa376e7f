#pragma once

#include <torch/torch.h>

#include <opencv2/core.hpp>

namespace ditto {

/// A face's pixels, CV_8UC3, as the networks see them: [1, 3, height, width], R,G,B, 0 … 1.
torch::Tensor face_tensor(const cv::Mat& face);

}  // namespace ditto
