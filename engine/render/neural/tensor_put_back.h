#pragma once

#include <torch/torch.h>

#include <opencv2/core.hpp>

namespace ditto {

/// PutBack for faces that are drawn on a device, as tensor operations there: only the bytes of the
/// finished part of the picture come back, once. The same as PutBack up to 1 of 255. Const calls
/// may come from several threads.
class TensorPutBack {
  public:
    /// `to_picture` maps pixels of a crop of side × side to those of `picture`, CV_8UC3.
    TensorPutBack(const cv::Matx33f& to_picture, int side, const cv::Mat& picture,
                  torch::Device device);

    /// `crop` [3, side, side], 0 … 1, on the device; `frame` CV_8UC3 of the picture's size, with
    /// the picture in it.
    void blend(const torch::Tensor& crop, cv::Mat& frame) const;

  private:
    cv::Rect box_;             ///< the crop's part of the picture
    torch::Tensor positions_;  ///< [1, height, width, 2], of the box's pixels in the crop, −1 … 1
    torch::Tensor share_;      ///< [height, width, 1], 255 times the mask
    torch::Tensor rest_;       ///< [height, width, 3], what the mask leaves of the picture
};

}  // namespace ditto
