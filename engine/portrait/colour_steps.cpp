#include "portrait/colour_steps.h"

#include <opencv2/imgproc.hpp>

namespace ditto {

cv::Mat colour_steps(const cv::Mat& rgb) {
    cv::Mat luma, steps;
    cv::cvtColor(rgb, luma, cv::COLOR_RGB2YCrCb);
    luma.convertTo(steps, CV_32FC3);
    return steps.mul(cv::Scalar(100.0 / 255.0, 1.0, 1.0));
}

}  // namespace ditto
