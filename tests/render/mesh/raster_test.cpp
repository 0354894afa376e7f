#include "render/mesh/raster.h"

#include <gtest/gtest.h>

#include <vector>

namespace ditto::mesh {
namespace {

/// A sheet of triangles over a square, bent a little, twice `size` wide where its pixels come from.
struct Sheet {
    std::vector<Point3> placed, source;
    std::vector<Triangle> triangles;

    Sheet(float left, float size, float depth) {
        constexpr std::uint16_t kSide = 9;
        for (std::uint16_t y = 0; y < kSide; ++y) {
            for (std::uint16_t x = 0; x < kSide; ++x) {
                const float px = left + size * static_cast<float>(x) / (kSide - 1),
                            py = left + size * static_cast<float>(y) / (kSide - 1);
                placed.push_back({px, py, depth});
                source.push_back({2 * px, 2 * py, 0});
            }
        }
        for (std::uint16_t y = 0; y + 1 < kSide; ++y) {
            for (std::uint16_t x = 0; x + 1 < kSide; ++x) {
                const auto at = static_cast<std::uint16_t>(y * kSide + x);
                const auto below = static_cast<std::uint16_t>(at + kSide);
                const auto next = static_cast<std::uint16_t>(at + 1);
                const auto across = static_cast<std::uint16_t>(below + 1);
                triangles.push_back({at, next, below});
                triangles.push_back({next, across, below});
            }
        }
    }

    void add(const Sheet& other) {
        const auto first = static_cast<std::uint16_t>(placed.size());
        placed.insert(placed.end(), other.placed.begin(), other.placed.end());
        source.insert(source.end(), other.source.begin(), other.source.end());
        for (Triangle triangle : other.triangles) {
            for (auto& corner : triangle) corner = static_cast<std::uint16_t>(corner + first);
            triangles.push_back(triangle);
        }
    }

    cv::Mat draw(const cv::Rect& region, int step) const {
        cv::Mat map, depth;
        draw_backward_map(triangles, placed, source, region, step, map, depth);
        return map;
    }
};

TEST(BackwardMap, IsLinearWithoutSeamsInATriangulatedSheet) {
    const Sheet sheet(-3, 120, 0);
    const cv::Rect region(10, 20, 77, 63);
    for (const int step : {1, 2}) {
        const cv::Mat map = sheet.draw(region, step);
        for (int y = 0; y <= region.height / step; ++y) {
            for (int x = 0; x <= region.width / step; ++x) {
                const auto& from = map.at<cv::Vec2f>(y, x);
                ASSERT_NEAR(from[0], 2 * (region.x + step * x), 1e-2f) << x << " " << y;
                ASSERT_NEAR(from[1], 2 * (region.y + step * y), 1e-2f) << x << " " << y;
            }
        }
    }
}

TEST(BackwardMap, IsNowhereWhereNoTriangleIs) {
    const cv::Mat map = Sheet(10, 20, 0).draw({0, 0, 64, 64}, 1);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            const bool inside = x >= 10 && x <= 30 && y >= 10 && y <= 30;
            ASSERT_EQ(map.at<cv::Vec2f>(y, x)[0] > -1000.0f, inside) << x << " " << y;
        }
    }
}

TEST(BackwardMap, ShowsTheNearerOfTwoSheetsWhicheverIsDrawnFirst) {
    const cv::Rect region(0, 0, 40, 40);
    Sheet near_first(0, 50, -1), far_first(0, 50, 5);
    for (auto& point : near_first.source) point.x += 1000;
    const Sheet near_alone = near_first, far_alone = far_first;
    near_first.add(far_alone);
    far_first.add(near_alone);
    const cv::Mat expected = near_alone.draw(region, 1);
    EXPECT_EQ(cv::norm(near_first.draw(region, 1), expected, cv::NORM_INF), 0.0);
    EXPECT_EQ(cv::norm(far_first.draw(region, 1), expected, cv::NORM_INF), 0.0);
    EXPECT_GT(expected.at<cv::Vec2f>(5, 5)[0], 900.0f);
}

TEST(BackwardMap, IgnoresTrianglesOutsideAndWithoutArea) {
    Sheet sheet(0, 50, 0);
    const cv::Mat expected = sheet.draw({0, 0, 40, 40}, 1);
    sheet.add(Sheet(500, 20, -9));
    sheet.add(Sheet(-500, 20, -9));
    sheet.triangles.push_back({0, 0, 5});
    EXPECT_EQ(cv::norm(sheet.draw({0, 0, 40, 40}, 1), expected, cv::NORM_INF), 0.0);
}

}  // namespace
}  // namespace ditto::mesh
