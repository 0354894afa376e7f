#include "portrait/planes.h"

#include <vector>

namespace ditto {

cv::Mat planes_of(const cv::Mat& picture, const PlaneOptions& options) {
    const int shape[] = {1, 3, picture.rows, picture.cols};
    cv::Mat blob(4, shape, CV_32F);
    std::vector<cv::Mat> channels(3);
    cv::split(picture, channels);
    for (int i = 0; i < 3; ++i) {
        cv::Mat plane(picture.rows, picture.cols, CV_32F, blob.ptr<float>(0, i));
        channels[static_cast<std::size_t>(options.reversed ? 2 - i : i)].convertTo(
            plane, CV_32F, options.scale, -static_cast<double>(options.mean) * options.scale);
    }
    return blob;
}

}  // namespace ditto
