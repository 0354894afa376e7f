#include "render/mouth/linear_light.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ditto::mesh {
namespace {

constexpr int kSteps = 8192;  // of the table from linear light: a step is below half of 1/255

float decoded(float srgb) {
    return srgb <= 0.04045f ? srgb / 12.92f : std::pow((srgb + 0.055f) / 1.055f, 2.4f);
}

float encoded(float linear) {
    return linear <= 0.0031308f ? linear * 12.92f : 1.055f * std::pow(linear, 1.0f / 2.4f) - 0.055f;
}

const std::array<float, 256>& decoding() {
    static const auto table = [] {
        std::array<float, 256> values;
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = decoded(static_cast<float>(i) / 255.0f);
        return values;
    }();
    return table;
}

const std::array<float, kSteps + 2>& encoding() {
    static const auto table = [] {
        std::array<float, kSteps + 2> values;
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 255.0f * encoded(static_cast<float>(i) / kSteps);
        return values;
    }();
    return table;
}

}  // namespace

cv::Vec3f to_linear(const cv::Vec3f& srgb) {
    return {decoded(srgb[0] / 255.0f), decoded(srgb[1] / 255.0f), decoded(srgb[2] / 255.0f)};
}

cv::Vec3f to_linear(const cv::Vec3b& srgb) {
    const auto& table = decoding();
    return {table[srgb[0]], table[srgb[1]], table[srgb[2]]};
}

cv::Vec3f to_srgb(const cv::Vec3f& linear) {
    const auto& table = encoding();
    cv::Vec3f result;
    for (int c = 0; c < 3; ++c) {
        const float at = std::clamp(linear[c], 0.0f, 1.0f) * kSteps;
        const auto step = static_cast<std::size_t>(at);
        result[c] = table[step] + (at - static_cast<float>(step)) * (table[step + 1] - table[step]);
    }
    return result;
}

cv::Mat to_linear(const cv::Mat& srgb) {
    const auto& table = decoding();
    cv::Mat result(srgb.size(), CV_32FC3);
    for (int y = 0; y < srgb.rows; ++y) {
        const auto* from = srgb.ptr<std::uint8_t>(y);
        auto* to = result.ptr<float>(y);
        for (int i = 0; i < 3 * srgb.cols; ++i) to[i] = table[from[i]];
    }
    return result;
}

}  // namespace ditto::mesh
