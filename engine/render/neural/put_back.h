#pragma once

#include <opencv2/core.hpp>

namespace ditto {

/// 1 inside, falling to 0 at the border over what is left of `share` of each side: the mask by
/// which a crop is blended into its picture (reference: core/utils/get_mask.py). CV_32FC1.
cv::Mat feathered_mask(cv::Size size, double share_x, double share_y);

/// Blends pictures of a crop back into the picture that it was cut from, whose parts outside the
/// crop stay as they are (reference: core/atomic_components/putback.py). Const calls may come from
/// several threads.
class PutBack {
  public:
    /// `to_picture` maps pixels of a crop of side × side to the picture's.
    PutBack(const cv::Matx33f& to_picture, int side, cv::Size picture);

    /// `crop` CV_32FC3, 0 … 255; `frame` CV_8UC3 of the picture's size, with the picture in it.
    void blend(const cv::Mat& crop, cv::Mat& frame) const;

    /// The crop's part of the picture; empty where they do not meet.
    const cv::Rect& box() const { return box_; }
    /// The share of the crop in each pixel of the box, 0 … 1; CV_32FC1.
    const cv::Mat& mask() const { return mask_; }
    /// A crop as the box sees it: any number of channels, zero outside.
    cv::Mat warped(const cv::Mat& crop) const;

  private:
    cv::Rect box_;
    cv::Matx23f to_picture_;
    cv::Mat mask_;
};

}  // namespace ditto
