#include "motion/row_rate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace ditto {
namespace {

using Rows = std::vector<std::vector<float>>;

Rows at_rate(const Rows& rows, int rate, std::size_t held = 0) {
    std::size_t taken = 0;
    RowRate source(rate, held, [&]() -> std::optional<std::vector<float>> {
        if (taken == rows.size()) return std::nullopt;
        return rows[taken++];
    });
    Rows result;
    while (auto row = source.next()) result.push_back(std::move(*row));
    EXPECT_FALSE(source.next());
    return result;
}

Rows random_rows(std::size_t count) {
    std::mt19937 random(3);
    std::uniform_real_distribution<float> value(-1, 1);
    Rows rows(count, std::vector<float>(5));
    for (auto& row : rows) std::ranges::generate(row, [&] { return value(random); });
    return rows;
}

TEST(RowRate, TheRateOfTheRowsChangesNothing) {
    const Rows rows = random_rows(11);
    EXPECT_EQ(at_rate(rows, 25), rows);
}

TEST(RowRate, GivesAsManyRowsAsTheTimeHolds) {
    for (const std::size_t count : {1u, 2u, 3u, 4u, 25u, 26u}) {
        EXPECT_EQ(at_rate(random_rows(count), 50).size(), 2 * count);
        EXPECT_EQ(at_rate(random_rows(count), 30).size(), (count * 30 + 24) / 25);
        EXPECT_EQ(at_rate(random_rows(count), 60).size(), (count * 60 + 24) / 25);
    }
    EXPECT_TRUE(at_rate({}, 50).empty());
}

TEST(RowRate, PassesThroughTheRowsAndStaysBetweenThem) {
    const Rows rows = random_rows(40);
    for (const int rate : {30, 50, 60}) {
        const Rows faster = at_rate(rows, rate);
        for (std::size_t k = 0; k < faster.size(); ++k) {
            const std::size_t a = k * 25 / static_cast<std::size_t>(rate);
            const std::size_t b = std::min(a + 1, rows.size() - 1);
            if (k * 25 % static_cast<std::size_t>(rate) == 0) {
                EXPECT_EQ(faster[k], rows[a]) << k;
            }
            for (std::size_t i = 0; i < rows[a].size(); ++i) {
                const auto [low, high] = std::minmax(rows[a][i], rows[b][i]);
                EXPECT_GE(faster[k][i], low - 1e-6f) << rate << ' ' << k;
                EXPECT_LE(faster[k][i], high + 1e-6f) << rate << ' ' << k;
            }
        }
    }
}

TEST(RowRate, FollowsASmoothMotionMoreCloselyThanStraightLines) {
    Rows rows;
    const auto wave = [](double seconds) { return std::sin(2 * M_PI * 1.5 * seconds); };
    for (int i = 0; i < 60; ++i) rows.push_back({static_cast<float>(wave(i / 25.0))});
    const Rows faster = at_rate(rows, 50);
    double curved = 0, straight = 0;
    for (std::size_t k = 3; k + 5 < faster.size(); k += 2) {
        const double want = wave(static_cast<double>(k) / 50);
        curved += std::pow(static_cast<double>(faster[k][0]) - want, 2);
        straight +=
            std::pow(0.5 * static_cast<double>(rows[k / 2][0] + rows[k / 2 + 1][0]) - want, 2);
    }
    EXPECT_LT(curved, 0.5 * straight);
}

TEST(RowRate, HoldsNumbersThatAreNotMeasures) {
    const Rows faster = at_rate({{0, 0}, {1, 1}, {7, 2}}, 50, 1);
    const Rows expected{{0, 0}, {0, 0.5f}, {1, 1}, {1, 1.5f}, {7, 2}, {7, 2}};
    ASSERT_EQ(faster.size(), expected.size());
    for (std::size_t k = 0; k < faster.size(); ++k) {
        EXPECT_EQ(faster[k][0], expected[k][0]);
        EXPECT_NEAR(faster[k][1], expected[k][1], 1e-6f);
    }
}

}  // namespace
}  // namespace ditto
