#include "portrait/face_detector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "portrait/region.h"

namespace ditto {
namespace {

constexpr float kLeastScore = 0.5f;
constexpr std::array kShortRange{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr std::array kFullRange{AnchorLayer{4, 1}};
constexpr float kSmallFace = 0.12f;  // of the picture: below this the full-range network sees more
constexpr float kStepBack = 2.0f;    // times the picture: what is shown when a face fills it
constexpr int kTilesAcross = 3;

/// What the network sees in a square part of the picture.
std::vector<Detection> look(VisionNetwork& network, const cv::Mat& rgb, const Region& part,
                            std::span<const AnchorLayer> layers) {
    const auto outputs = network.run(cut(rgb, part, network.input_size(), -1.0f, 1.0f));
    auto faces = decode_detections(outputs[0], outputs[1], kFaceKeypoints, network.input_size(),
                                   layers, kLeastScore);
    for (Detection& face : faces) {
        const Point2 corner = part.to_picture(face.box.x, face.box.y);
        face.box = {corner.x, corner.y, face.box.width * part.side, face.box.height * part.side};
        for (Point2& point : face.keypoints) point = part.to_picture(point.x, point.y);
    }
    return faces;
}

/// The square around the middle of the picture, `factor` times its longer side.
Region whole_of(const cv::Mat& rgb, float factor) {
    return {static_cast<float>(rgb.cols) / 2, static_cast<float>(rgb.rows) / 2,
            factor * static_cast<float>(std::max(rgb.cols, rgb.rows)), 0, false};
}

/// Middles of the tiles that cover `length` pixels, each half over the one before.
std::vector<float> tile_middles(int length, int tile) {
    const int steps = std::max(0, (2 * length - tile - 1) / tile);
    const float first = static_cast<float>(length - steps * tile / 2) / 2;
    std::vector<float> middles;
    for (int i = 0; i <= steps; ++i) middles.push_back(first + static_cast<float>(i * tile / 2));
    return middles;
}

/// Looks closer: at the picture in tiles of a third of its longer side.
std::vector<Detection> look_closer(VisionNetwork& network, const cv::Mat& rgb,
                                   std::span<const AnchorLayer> layers) {
    const int tile = network.input_size();
    const float scale =
        static_cast<float>(kTilesAcross * tile) / static_cast<float>(std::max(rgb.cols, rgb.rows));
    cv::Mat small;
    cv::resize(rgb, small,
               {std::max(1, static_cast<int>(scale * static_cast<float>(rgb.cols))),
                std::max(1, static_cast<int>(scale * static_cast<float>(rgb.rows)))},
               0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    std::vector<Detection> faces;
    for (const float y : tile_middles(small.rows, tile)) {
        for (const float x : tile_middles(small.cols, tile)) {
            const auto seen =
                look(network, small, {x, y, static_cast<float>(tile), 0, false}, layers);
            faces.insert(faces.end(), seen.begin(), seen.end());
        }
    }
    for (Detection& face : faces) {
        for (float* value : {&face.box.x, &face.box.y, &face.box.width, &face.box.height})
            *value /= scale;
        for (Point2& point : face.keypoints) point = {point.x / scale, point.y / scale};
    }
    return merge_overlapping(std::move(faces));
}

}  // namespace

FaceDetector::FaceDetector(const std::filesystem::path& folder, int threads)
    : folder_(folder),
      threads_(threads),
      short_range_(folder / "face_detection_short_range.tflite", threads, true) {}

VisionNetwork& FaceDetector::full_range() {
    if (!full_range_)
        full_range_.emplace(folder_ / "face_detection_full_range_sparse.tflite", threads_, true);
    return *full_range_;
}

std::vector<Detection> FaceDetector::find(const cv::Mat& rgb) {
    const Region whole = whole_of(rgb, 1);
    auto faces = look(short_range_, rgb, whole, kShortRange);
    const bool large = std::any_of(faces.begin(), faces.end(), [&](const Detection& face) {
        return face.box.width > kSmallFace * whole.side;
    });
    if (!large) {
        const auto more = look(full_range(), rgb, whole, kFullRange);
        faces.insert(faces.end(), more.begin(), more.end());
        faces = merge_overlapping(std::move(faces));
    }
    // A face that fills the picture is seen from further away, a tiny one from nearer.
    if (faces.empty()) faces = look(short_range_, rgb, whole_of(rgb, kStepBack), kShortRange);
    if (faces.empty()) faces = look_closer(full_range(), rgb, kFullRange);
    const auto area = [](const Detection& face) { return face.box.width * face.box.height; };
    std::stable_sort(faces.begin(), faces.end(),
                     [&](const auto& a, const auto& b) { return area(a) > area(b); });
    return faces;
}

}  // namespace ditto
