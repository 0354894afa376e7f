#include "portrait/face_detector.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "portrait/region.h"

namespace ditto {
namespace {

constexpr float kLeastScore = 0.5f;
constexpr float kOverlap = 0.3f;  // intersection over union above which two detections are one face
constexpr float kLogitLimit = 100.0f;
constexpr int kValues = 16;  // box and six points
constexpr std::array kShortRange{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr std::array kFullRange{AnchorLayer{4, 1}};
constexpr float kSmallFace = 0.12f;  // of the picture: below this the full-range network sees more
constexpr float kStepBack = 2.0f;    // times the picture: what is shown when a face fills it
constexpr int kTilesAcross = 3;

float area(const Box& box) {
    return box.width * box.height;
}

float intersection_over_union(const Box& a, const Box& b) {
    const float width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const float height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (width <= 0 || height <= 0) return 0;
    return width * height / (area(a) + area(b) - width * height);
}

std::vector<Point2> anchors_of(int size, std::span<const AnchorLayer> layers) {
    std::vector<Point2> anchors;
    for (const AnchorLayer& layer : layers) {
        const int cells = (size + layer.stride - 1) / layer.stride;
        for (int y = 0; y < cells; ++y) {
            for (int x = 0; x < cells; ++x) {
                const Point2 centre{(static_cast<float>(x) + 0.5f) / static_cast<float>(cells),
                                    (static_cast<float>(y) + 0.5f) / static_cast<float>(cells)};
                anchors.insert(anchors.end(), static_cast<std::size_t>(layer.per_cell), centre);
            }
        }
    }
    return anchors;
}

Detection decode(std::span<const float> values, const Point2& anchor, float size, float score) {
    Detection face;
    face.score = score;
    face.box.width = values[2] / size;
    face.box.height = values[3] / size;
    face.box.x = values[0] / size + anchor.x - face.box.width / 2;
    face.box.y = values[1] / size + anchor.y - face.box.height / 2;
    for (std::size_t k = 0; k < face.keypoints.size(); ++k) {
        face.keypoints[k] = {values[4 + 2 * k] / size + anchor.x,
                             values[5 + 2 * k] / size + anchor.y};
    }
    return face;
}

/// The average of detections of one face, weighted by score; the best one's score.
Detection merged(const std::vector<Detection>& group) {
    Detection sum;
    float total = 0;
    const auto add = [](float& to, float value, float weight) { to += weight * value; };
    for (const Detection& face : group) {
        total += face.score;
        add(sum.box.x, face.box.x, face.score);
        add(sum.box.y, face.box.y, face.score);
        add(sum.box.width, face.box.width, face.score);
        add(sum.box.height, face.box.height, face.score);
        for (std::size_t k = 0; k < sum.keypoints.size(); ++k) {
            add(sum.keypoints[k].x, face.keypoints[k].x, face.score);
            add(sum.keypoints[k].y, face.keypoints[k].y, face.score);
        }
    }
    for (float* value : {&sum.box.x, &sum.box.y, &sum.box.width, &sum.box.height}) *value /= total;
    for (Point2& point : sum.keypoints) point = {point.x / total, point.y / total};
    sum.score = group.front().score;
    return sum;
}

std::vector<Detection> merge_overlapping(std::vector<Detection> faces) {
    std::stable_sort(faces.begin(), faces.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<Detection> result;
    while (!faces.empty()) {
        const Box best = faces.front().box;
        const auto apart =
            std::stable_partition(faces.begin(), faces.end(), [&](const Detection& face) {
                return intersection_over_union(best, face.box) > kOverlap;
            });
        const std::vector<Detection> group(faces.begin(), std::max(apart, faces.begin() + 1));
        result.push_back(merged(group));
        faces.erase(faces.begin(), faces.begin() + static_cast<std::ptrdiff_t>(group.size()));
    }
    return result;
}

/// What the network sees in a square part of the picture.
std::vector<Detection> look(VisionNetwork& network, const cv::Mat& rgb, const Region& part,
                            std::span<const AnchorLayer> layers) {
    const auto outputs = network.run(cut(rgb, part, network.input_size(), -1.0f, 1.0f));
    auto faces = decode_faces(outputs[0], outputs[1], network.input_size(), layers, kLeastScore);
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

std::vector<Detection> decode_faces(std::span<const float> regressors,
                                    std::span<const float> logits, int size,
                                    std::span<const AnchorLayer> layers, float least_score) {
    const auto anchors = anchors_of(size, layers);
    std::vector<Detection> faces;
    for (std::size_t i = 0; i < std::min(anchors.size(), logits.size()); ++i) {
        const float score =
            1.0f / (1.0f + std::exp(-std::clamp(logits[i], -kLogitLimit, kLogitLimit)));
        if (score < least_score) continue;
        faces.push_back(decode(regressors.subspan(i * kValues, kValues), anchors[i],
                               static_cast<float>(size), score));
    }
    return merge_overlapping(std::move(faces));
}

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
    std::stable_sort(faces.begin(), faces.end(),
                     [](const auto& a, const auto& b) { return area(a.box) > area(b.box); });
    return faces;
}

}  // namespace ditto
