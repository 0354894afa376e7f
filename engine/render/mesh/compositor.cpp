#include "render/mesh/compositor.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/hal/intrin.hpp>

namespace ditto::mesh {
namespace {

constexpr float kStillFade = 0.02f;  // E: what neither layer explains is gone after this shift
constexpr std::size_t kLanes = cv::v_uint8x16::nlanes;

/// Rounded to the nearest; `product` is of two bytes.
int over_255(int product) {
    return (product + 127) / 255;
}

std::uint8_t to_byte(int value) {
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

cv::v_uint16x8 over_255(const cv::v_uint16x8& product) {
    const cv::v_uint16x8 y = product + cv::v_setall_u16(127);
    return (y + cv::v_setall_u16(1) + (y >> 8)) >> 8;
}

/// One channel of 16 pixels over the plate.
cv::v_uint8x16 over(const cv::v_uint8x16& person, const cv::v_uint8x16& plate,
                    const cv::v_uint8x16& behind) {
    cv::v_uint16x8 low, high;
    cv::v_mul_expand(plate, behind, low, high);
    return person + cv::v_pack(over_255(low), over_255(high));
}

/// The person over the plate.
void cover(const cv::Vec3b* plate, std::span<const cv::Vec4b> person, std::span<cv::Vec3b> row) {
    std::size_t i = 0;
    for (; i + kLanes <= row.size(); i += kLanes) {
        cv::v_uint8x16 p[3], alpha, b[3];
        cv::v_load_deinterleave(person[i].val, p[0], p[1], p[2], alpha);
        const cv::v_uint8x16 behind = cv::v_setall_u8(255) - alpha;
        if (cv::v_check_any(behind != cv::v_setzero_u8())) {
            cv::v_load_deinterleave(plate[i].val, b[0], b[1], b[2]);
            for (int c = 0; c < 3; ++c) p[c] = over(p[c], b[c], behind);
        }
        cv::v_store_interleave(row[i].val, p[0], p[1], p[2]);
    }
    for (; i < row.size(); ++i) {
        for (int c = 0; c < 3; ++c)
            row[i][c] = to_byte(person[i][c] + over_255(plate[i][c] * (255 - person[i][3])));
    }
}

}  // namespace

void composite_row(const Layers& layers, const cv::Point& start, float eye_distance,
                   std::span<const cv::Vec4b> warped, std::span<const cv::Vec2f> from,
                   std::span<cv::Vec3b> row) {
    const auto* plate = layers.plate.ptr<cv::Vec3b>(start.y) + start.x;
    cover(plate, warped, row);
    const float fade = 1.0f / (kStillFade * eye_distance);
    for (const StillPixel& still : layers.still[static_cast<std::size_t>(start.y)]) {
        const auto i = static_cast<std::size_t>(still.x - start.x);
        if (still.x < start.x || i >= row.size()) continue;
        const float dx = from[i][0] - static_cast<float>(still.x),
                    dy = from[i][1] - static_cast<float>(start.y);
        const float shift = std::sqrt(dx * dx + dy * dy) * fade;
        const int stays = static_cast<int>(256.0f * std::max(0.0f, 1.0f - shift));
        if (stays == 0) continue;
        for (int c = 0; c < 3; ++c) {
            const int covered = warped[i][c] + over_255(plate[i][c] * (255 - warped[i][3]));
            row[i][c] = to_byte(covered + still.rest[c] * stays / 256);
        }
    }
}

void lay_front_over(const cv::Mat& front, const cv::Mat& source, cv::Mat frame) {
    for (int y = 0; y < front.rows; ++y) {
        const auto* cover = front.ptr<std::uint8_t>(y);
        const auto* from = source.ptr<cv::Vec3b>(y);
        auto* to = frame.ptr<cv::Vec3b>(y);
        for (int x = 0; x < front.cols; ++x) {
            if (cover[x] == 0) continue;
            for (int c = 0; c < 3; ++c)
                to[x][c] = to_byte(over_255(from[x][c] * cover[x] + to[x][c] * (255 - cover[x])));
        }
    }
}

}  // namespace ditto::mesh
