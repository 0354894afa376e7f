#include "render/mesh/lab.h"

#include <cmath>

namespace ditto::mesh {
namespace {

// IEC 61966-2-1.
float linear(float value) {
    return value <= 0.04045f ? value / 12.92f : std::pow((value + 0.055f) / 1.055f, 2.4f);
}

// CIE 15: a cube root with a straight line below (6/29)³.
constexpr float kEpsilon = 216.0f / 24389.0f, kKappa = 24389.0f / 27.0f;

float response(float share) {
    return share > kEpsilon ? std::cbrt(share) : (kKappa * share + 16.0f) / 116.0f;
}

}  // namespace

cv::Vec3f lab_of(const cv::Vec3f& rgb) {
    const float r = linear(rgb[0]), g = linear(rgb[1]), b = linear(rgb[2]);
    // Shares of the white's X, Y and Z.
    const float x = (0.412453f * r + 0.357580f * g + 0.180423f * b) / 0.950456f,
                y = 0.212671f * r + 0.715160f * g + 0.072169f * b,
                z = (0.019334f * r + 0.119193f * g + 0.950227f * b) / 1.088754f;
    const float fy = response(y);
    return {116.0f * fy - 16.0f, 500.0f * (response(x) - fy), 200.0f * (fy - response(z))};
}

}  // namespace ditto::mesh
