#include "portrait/blaze_detections.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

constexpr float kOverlap = 0.3f;  // intersection over union above which two detections are one
constexpr float kLogitLimit = 100.0f;
constexpr std::size_t kBoxValues = 4;

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
    Detection seen;
    seen.score = score;
    seen.box.width = values[2] / size;
    seen.box.height = values[3] / size;
    seen.box.x = values[0] / size + anchor.x - seen.box.width / 2;
    seen.box.y = values[1] / size + anchor.y - seen.box.height / 2;
    for (std::size_t k = kBoxValues; k + 1 < values.size(); k += 2)
        seen.keypoints.push_back({values[k] / size + anchor.x, values[k + 1] / size + anchor.y});
    return seen;
}

/// The average of detections of one thing, weighted by score; the best one's score.
Detection merged(const std::vector<Detection>& group) {
    Detection sum;
    sum.keypoints.resize(group.front().keypoints.size());
    float total = 0;
    const auto add = [](float& to, float value, float weight) { to += weight * value; };
    for (const Detection& seen : group) {
        total += seen.score;
        add(sum.box.x, seen.box.x, seen.score);
        add(sum.box.y, seen.box.y, seen.score);
        add(sum.box.width, seen.box.width, seen.score);
        add(sum.box.height, seen.box.height, seen.score);
        for (std::size_t k = 0; k < sum.keypoints.size(); ++k) {
            add(sum.keypoints[k].x, seen.keypoints[k].x, seen.score);
            add(sum.keypoints[k].y, seen.keypoints[k].y, seen.score);
        }
    }
    for (float* value : {&sum.box.x, &sum.box.y, &sum.box.width, &sum.box.height}) *value /= total;
    for (Point2& point : sum.keypoints) point = {point.x / total, point.y / total};
    sum.score = group.front().score;
    return sum;
}

}  // namespace

std::vector<Detection> merge_overlapping(std::vector<Detection> all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<Detection> result;
    while (!all.empty()) {
        const Box best = all.front().box;
        const auto apart =
            std::stable_partition(all.begin(), all.end(), [&](const Detection& seen) {
                return intersection_over_union(best, seen.box) > kOverlap;
            });
        const std::vector<Detection> group(all.begin(), std::max(apart, all.begin() + 1));
        result.push_back(merged(group));
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(group.size()));
    }
    return result;
}

std::vector<Detection> decode_detections(std::span<const float> regressors,
                                         std::span<const float> logits, std::size_t keypoints,
                                         int size, std::span<const AnchorLayer> layers,
                                         float least_score) {
    const auto anchors = anchors_of(size, layers);
    const std::size_t count = std::min(anchors.size(), logits.size()),
                      values = kBoxValues + 2 * keypoints;
    if (regressors.size() < count * values) return {};
    std::vector<Detection> seen;
    for (std::size_t i = 0; i < count; ++i) {
        const float score =
            1.0f / (1.0f + std::exp(-std::clamp(logits[i], -kLogitLimit, kLogitLimit)));
        if (score < least_score) continue;
        seen.push_back(decode(regressors.subspan(i * values, values), anchors[i],
                              static_cast<float>(size), score));
    }
    return merge_overlapping(std::move(seen));
}

}  // namespace ditto
