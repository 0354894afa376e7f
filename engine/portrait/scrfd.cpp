#include "portrait/scrfd.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "portrait/planes.h"

namespace ditto {
namespace {

constexpr float kLeastScore = 0.5f, kMostOverlap = 0.4f;
constexpr std::size_t kAnchors = 2;

float area(const Box& box) {
    return box.width * box.height;
}

/// Shared part of two boxes whose ends are counted in, as pixels are.
float overlap(const Box& a, const Box& b) {
    const float width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x) + 1,
                height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y) + 1;
    const float shared = std::max(0.0f, width) * std::max(0.0f, height);
    const auto counted = [](const Box& box) { return (box.width + 1) * (box.height + 1); };
    return shared / (counted(a) + counted(b) - shared);
}

ScrfdFace decode_face(const ScrfdHead& head, std::size_t i, int stride, float scale) {
    const auto cells = static_cast<std::size_t>(kScrfdSide / stride);
    const std::size_t cell = i / kAnchors;
    const auto step = static_cast<float>(stride);
    const float x = static_cast<float>(cell % cells) * step,
                y = static_cast<float>(cell / cells) * step;
    const float* d = head.boxes.data() + 4 * i;
    const float left = (x - d[0] * step) / scale, top = (y - d[1] * step) / scale,
                right = (x + d[2] * step) / scale, bottom = (y + d[3] * step) / scale;
    ScrfdFace face{{left, top, right - left, bottom - top}, head.scores[i], {}};
    for (std::size_t k = 0; k < face.points.size(); ++k) {
        const float* p = head.points.data() + 10 * i + 2 * k;
        face.points[k] = {(x + p[0] * step) / scale, (y + p[1] * step) / scale};
    }
    return face;
}

}  // namespace

ScrfdInput scrfd_input(const cv::Mat& rgb) {
    ScrfdInput input;
    const double ratio = static_cast<double>(rgb.rows) / rgb.cols;
    const int height = ratio > 1 ? kScrfdSide : std::max(1, static_cast<int>(kScrfdSide * ratio)),
              width = ratio > 1 ? std::max(1, static_cast<int>(kScrfdSide / ratio)) : kScrfdSide;
    input.scale = static_cast<float>(height) / static_cast<float>(rgb.rows);
    cv::Mat square(kScrfdSide, kScrfdSide, CV_8UC3, cv::Scalar(0, 0, 0));
    cv::resize(rgb, square(cv::Rect(0, 0, width, height)), {width, height}, 0, 0, cv::INTER_LINEAR);
    input.blob = planes_of(square, {.mean = 127.5f, .scale = 1.0f / 128.0f, .reversed = true});
    return input;
}

std::vector<ScrfdFace> decode_scrfd(const std::array<ScrfdHead, 3>& heads, float scale) {
    std::vector<ScrfdFace> faces;
    for (std::size_t h = 0; h < heads.size(); ++h) {
        const auto cells = static_cast<std::size_t>(kScrfdSide / kScrfdStrides[h]);
        const std::size_t count = kAnchors * cells * cells;
        if (heads[h].scores.size() != count || heads[h].boxes.size() != 4 * count ||
            heads[h].points.size() != 10 * count)
            throw Error(ErrorKind::BadInput,
                        "the face detector has other outputs than SCRFD; get the model pack again");
        for (std::size_t i = 0; i < count; ++i)
            if (heads[h].scores[i] >= kLeastScore)
                faces.push_back(decode_face(heads[h], i, kScrfdStrides[h], scale));
    }
    std::stable_sort(faces.begin(), faces.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<ScrfdFace> kept;
    for (const ScrfdFace& face : faces) {
        const bool seen = std::any_of(kept.begin(), kept.end(), [&](const ScrfdFace& other) {
            return overlap(face.box, other.box) > kMostOverlap;
        });
        if (!seen) kept.push_back(face);
    }
    return kept;
}

std::vector<ScrfdFace> largest_first(std::vector<ScrfdFace> faces) {
    std::stable_sort(faces.begin(), faces.end(),
                     [](const auto& a, const auto& b) { return area(a.box) > area(b.box); });
    return faces;
}

}  // namespace ditto
