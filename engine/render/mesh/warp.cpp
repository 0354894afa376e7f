#include "render/mesh/warp.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <opencv2/core/hal/intrin.hpp>

namespace ditto::mesh {
namespace {

constexpr int kPartBits = 5, kParts = 1 << kPartBits;  // of a pixel
constexpr int kWeightBits = 2 * kPartBits, kHalf = 1 << (kWeightBits - 1);
constexpr std::size_t kBlock = 64;  // pixels

/// Weights of four pixels around a point, each int of two above each other, for v_dotprod.
struct Weights {
    int left, right;
};

constexpr int weight(int column, int row, int right, int below) {
    return (column ? right : kParts - right) * (row ? below : kParts - below);
}

/// By how far right and below the point is.
constexpr auto kWeights = [] {
    std::array<Weights, kParts * kParts> all{};
    for (int below = 0; below < kParts; ++below) {
        for (int right = 0; right < kParts; ++right) {
            const auto pair = [&](int column) {
                return weight(column, 0, right, below) | weight(column, 1, right, below) << 16;
            };
            all[static_cast<std::size_t>(below * kParts + right)] = {pair(0), pair(1)};
        }
    }
    return all;
}();

/// A point in parts of a pixel.
struct Place {
    int px, py;

    int x() const { return px >> kPartBits; }
    int y() const { return py >> kPartBits; }
    int right() const { return px & (kParts - 1); }
    int below() const { return py & (kParts - 1); }
    const Weights& weights() const {
        return kWeights[static_cast<std::size_t>(below() * kParts + right())];
    }
};

void places_of(std::span<const cv::Vec2f> points, const cv::Point& origin, Place* places) {
    constexpr std::size_t kPairs = cv::v_float32x4::nlanes / 2;
    const int left = origin.x * kParts, above = origin.y * kParts;
    const cv::v_int32x4 first(left, above, left, above);
    std::size_t i = 0;
    for (; i + kPairs <= points.size(); i += kPairs) {
        const auto parts = cv::v_load(points[i].val) * cv::v_setall_f32(kParts);
        cv::v_store(&places[i].px, cv::v_round(parts) + first);
    }
    for (; i < points.size(); ++i)
        places[i] = {cvRound(points[i][0] * kParts) + left, cvRound(points[i][1] * kParts) + above};
}

/// Between four pixels, of which `upper` and `lower` are the left ones.
cv::Vec4b between(const std::uint8_t* upper, const std::uint8_t* lower, const Weights& weights) {
    const auto above = cv::v_reinterpret_as_s16(cv::v_load_expand(upper)),
               beneath = cv::v_reinterpret_as_s16(cv::v_load_expand(lower));
    const auto pairs = [](int both) { return cv::v_reinterpret_as_s16(cv::v_setall_s32(both)); };
    cv::v_int16x8 left, right;
    cv::v_zip(above, beneath, left, right);
    const auto sum = cv::v_dotprod(left, pairs(weights.left), cv::v_setall_s32(kHalf)) +
                     cv::v_dotprod(right, pairs(weights.right));
    const auto words = cv::v_pack(sum >> kWeightBits, cv::v_setzero_s32());
    const std::uint32_t pixel = cv::v_reinterpret_as_u32(cv::v_pack_u(words, words)).get0();
    cv::Vec4b result;
    std::memcpy(result.val, &pixel, sizeof pixel);
    return result;
}

/// The same where some of the four pixels are outside.
cv::Vec4b at_border(const cv::Mat& picture, const Place& place) {
    std::array<int, 4> sum{kHalf, kHalf, kHalf, kHalf};
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            const cv::Point at(place.x() + column, place.y() + row);
            if (!cv::Rect({}, picture.size()).contains(at)) continue;
            const auto& pixel = picture.at<cv::Vec4b>(at);
            for (std::size_t c = 0; c < sum.size(); ++c)
                sum[c] += pixel.val[c] * weight(column, row, place.right(), place.below());
        }
    }
    cv::Vec4b result;
    for (std::size_t c = 0; c < sum.size(); ++c)
        result.val[c] = static_cast<std::uint8_t>(sum[c] >> kWeightBits);
    return result;
}

void warp_block(const cv::Mat& picture, const cv::Point& origin, std::span<const cv::Vec2f> from, cv::Vec4b* row) {
    std::array<Place, kBlock> places;
    places_of(from, origin, places.data());
    const std::uint8_t* const pixels = picture.data;
    const std::size_t stride = picture.step[0];
    const auto columns = static_cast<unsigned>(picture.cols - 1),
               rows = static_cast<unsigned>(picture.rows - 1);
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Place place = places[i];
        const auto x = static_cast<unsigned>(place.x()), y = static_cast<unsigned>(place.y());
        if (x < columns && y < rows) {
            const std::uint8_t* const upper = pixels + y * stride + x * sizeof(cv::Vec4b);
            row[i] = between(upper, upper + stride, place.weights());
        } else {
            row[i] = at_border(picture, place);
        }
    }
}

}  // namespace

void map_row(const cv::Mat& map, int step, int y, std::span<cv::Vec2f> row) {
    if (step == 1) {
        std::copy_n(map.ptr<cv::Vec2f>(y), row.size(), row.begin());
        return;
    }
    const auto* upper = map.ptr<cv::Vec2f>(y / 2);
    const auto* lower = map.ptr<cv::Vec2f>((y + 1) / 2);
    cv::Vec2f left = 0.5f * (upper[0] + lower[0]);
    const std::size_t pairs = row.size() / 2;
    for (std::size_t i = 0; i < pairs; ++i) {
        const cv::Vec2f right = 0.5f * (upper[i + 1] + lower[i + 1]);
        row[2 * i] = left;
        row[2 * i + 1] = 0.5f * (left + right);
        left = right;
    }
    if (row.size() % 2 == 1) row.back() = left;
}

void warp_row(const cv::Mat& picture, const cv::Point& origin, std::span<const cv::Vec2f> from,
              std::span<cv::Vec4b> row) {
    for (std::size_t i = 0; i < row.size(); i += kBlock)
        warp_block(picture, origin, from.subspan(i, std::min(kBlock, row.size() - i)), &row[i]);
}

}  // namespace ditto::mesh
