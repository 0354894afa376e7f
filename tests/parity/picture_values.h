#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "golden_case.h"
#include "media/image_file.h"
#include "portrait/portrait.h"
#include "portrait/view.h"

namespace ditto::testing {

inline Image golden_portrait() {
    return read_image(golden_folder() / "portrait_480.png");
}

inline torch::Tensor tensor_of(const cv::Mat& picture) {
    cv::Mat values;
    picture.reshape(1).convertTo(values, CV_32F);
    return torch::from_blob(values.data, {static_cast<std::int64_t>(values.total())}).clone();
}

inline cv::Matx33f matrix_of(const torch::Tensor& tensor) {
    const auto values = tensor.contiguous();
    return cv::Matx33f(values.data_ptr<float>());
}

inline std::vector<Point2> points_of(const torch::Tensor& tensor) {
    const auto values = tensor.contiguous();
    std::vector<Point2> points;
    for (std::int64_t i = 0; i < values.size(0); ++i)
        points.push_back({values[i][0].item<float>(), values[i][1].item<float>()});
    return points;
}

inline torch::Tensor tensor_of(const std::vector<Point2>& points) {
    std::vector<float> values;
    for (const Point2& p : points) values.insert(values.end(), {p.x, p.y});
    return torch::tensor(values);
}

inline std::span<const float> span_of(const torch::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

/// 8-bit pictures: mean distance and the share of values that are further off than `far`.
struct PixelDistance {
    double mean = 0, far = 0;
};
inline PixelDistance pixel_distance(const GoldenCase& golden, const std::string& name,
                                    const torch::Tensor& got, double far) {
    const auto distance = golden.distances(name, got);
    return {distance.mean().item<double>(),
            (distance > far).to(torch::kFloat64).mean().item<double>()};
}

}  // namespace ditto::testing
