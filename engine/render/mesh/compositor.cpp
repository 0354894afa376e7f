#include "render/mesh/compositor.h"

#include <algorithm>
#include <cmath>

namespace ditto::mesh {
namespace {

constexpr float kStillFade = 0.02f;  // E: what neither layer explains is gone after this shift

std::uint8_t to_byte(int value) {
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

}  // namespace

void composite(const Layers& layers, const cv::Mat& warped, const cv::Mat& map,
               const cv::Rect& region, float eye_distance, cv::Mat& frame) {
    const float fade = 1.0f / (kStillFade * eye_distance);
    for (int y = 0; y < region.height; ++y) {
        const auto* person = warped.ptr<cv::Vec4b>(y);
        const auto* from = map.ptr<cv::Vec2f>(y);
        const auto* plate = layers.plate.ptr<cv::Vec3b>(region.y + y) + region.x;
        const auto* still = layers.still.ptr<cv::Vec3s>(region.y + y) + region.x;
        auto* out = frame.ptr<cv::Vec3b>(region.y + y) + region.x;
        for (int x = 0; x < region.width; ++x) {
            const int behind = 255 - person[x][3];
            int value[3];
            for (int c = 0; c < 3; ++c)
                value[c] = person[x][c] + (plate[x][c] * behind + 127) / 255;
            if (still[x][0] | still[x][1] | still[x][2]) {
                const float dx = from[x][0] - static_cast<float>(region.x + x),
                            dy = from[x][1] - static_cast<float>(region.y + y);
                const float shift = std::sqrt(dx * dx + dy * dy) * fade;
                const int stays = static_cast<int>(256.0f * std::max(0.0f, 1.0f - shift));
                for (int c = 0; c < 3; ++c) value[c] += still[x][c] * stays / 256;
            }
            for (int c = 0; c < 3; ++c) out[x][c] = to_byte(value[c]);
        }
    }
}

}  // namespace ditto::mesh
