#include "portrait/person_segmenter.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "portrait/face_outline.h"
#include "portrait/region.h"

namespace ditto {
namespace {

constexpr float kAround = 4.0f;   // face widths: the framing of the pictures that it was made for
constexpr float kSeam = 0.1f;     // of that square, over which both views are mixed at its sides
constexpr float kLooser = 1.25f;  // how much larger a picture is for a closer look to be worth it

/// What the network says of its input, CV_32F; valid until its next run.
cv::Mat run(VisionNetwork& network, const cv::Mat& input) {
    const int side = network.input_size();
    const auto output = network.run(input)[0];
    if (output.size() < static_cast<std::size_t>(side) * static_cast<std::size_t>(side)) return {};
    return {side, side, CV_32F, const_cast<float*>(output.data())};
}

cv::Mat seen_as_a_whole(VisionNetwork& network, const cv::Mat& rgb) {
    cv::Mat small, input, people;
    cv::resize(rgb, small, {network.input_size(), network.input_size()}, 0, 0, cv::INTER_AREA);
    small.convertTo(input, CV_32FC3, 1.0 / 255.0);
    cv::resize(run(network, input), people, rgb.size(), 0, 0, cv::INTER_LINEAR);
    return people;
}

/// How much the closer look counts, from 0 at the sides of a square to 1 inside.
cv::Mat seam_of(int side) {
    cv::Mat across(1, side, CV_32F), result;
    for (int x = 0; x < side; ++x)
        across.at<float>(0, x) =
            std::min(1.0f, static_cast<float>(std::min(x, side - 1 - x)) /
                               std::max(1.0f, kSeam * static_cast<float>(side)));
    cv::min(cv::repeat(across, side, 1), cv::repeat(across.t(), 1, side), result);
    return result;
}

}  // namespace

PersonSegmenter::PersonSegmenter(const std::filesystem::path& folder, int threads)
    : network_(folder / "selfie_segmentation.tflite", threads, true) {}

cv::Mat PersonSegmenter::people_in(const cv::Mat& rgb, const FaceLandmarks& face) {
    cv::Mat people = seen_as_a_whole(network_, rgb);
    const int side = static_cast<int>(kAround * width_of(face));
    if (side < 1 || static_cast<float>(std::max(rgb.cols, rgb.rows)) <
                        kLooser * static_cast<float>(side))
        return people;
    const cv::Rect whole = cv::boundingRect(outline_points(face, 1.0f));
    const cv::Point corner = (whole.tl() + whole.br() - cv::Point(side, side)) / 2;
    const cv::Rect square(corner, cv::Size(side, side));
    const cv::Rect part = square & cv::Rect({}, rgb.size());
    if (part.empty()) return people;
    const Region region{static_cast<float>(corner.x) + 0.5f * static_cast<float>(side),
                        static_cast<float>(corner.y) + 0.5f * static_cast<float>(side),
                        static_cast<float>(side), 0, false};
    cv::Mat closer;
    cv::resize(run(network_, cut(rgb, region, network_.input_size(), 0.0f, 1.0f)), closer,
               square.size(), 0, 0, cv::INTER_LINEAR);
    const cv::Rect inside(part.tl() - square.tl(), part.size());
    const cv::Mat share = seam_of(side)(inside);
    cv::Mat mixed = people(part);
    mixed += (closer(inside) - mixed).mul(share);
    return people;
}

}  // namespace ditto
