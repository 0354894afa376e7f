#include "motion/row_rate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace ditto {
namespace {

using Rows = std::vector<std::vector<float>>;

Rows at_rate(const Rows& rows, const FrameRate& rate, std::size_t held = 0) {
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

TEST(RowRate, FollowsATimeExactlyAtRatesThatAreNoWholeNumbers) {
    Rows rows;
    for (int i = 0; i < 25 * 600; ++i) rows.push_back({static_cast<float>(i)});
    for (const int thousands : {24, 30, 60}) {
        const FrameRate rate(1000 * thousands, 1001);
        const Rows film = at_rate(rows, rate);
        EXPECT_EQ(film.size(), static_cast<std::size_t>(std::ceil(600 * rate.a_second())));
        for (std::size_t k = 0; k < film.size(); ++k) {
            const double row = 25 * rate.seconds(static_cast<std::int64_t>(k));
            const double last = static_cast<double>(rows.size() - 1);
            ASSERT_NEAR(film[k][0], std::min(row, last), 0.002) << to_text(rate) << ' ' << k;
        }
    }
}

TEST(RowRate, PassesThroughTheRowsAndStaysBetweenThem) {
    const Rows rows = random_rows(40);
    for (const FrameRate& rate : {FrameRate(24), FrameRate(30), FrameRate(50), FrameRate(60),
                                  FrameRate(24'000, 1001), FrameRate(30'000, 1001)}) {
        const Rows faster = at_rate(rows, rate);
        for (std::size_t k = 0; k < faster.size(); ++k) {
            const std::size_t parts = k * 25 * static_cast<std::size_t>(rate.den);
            const std::size_t a = parts / static_cast<std::size_t>(rate.num);
            const std::size_t b = std::min(a + 1, rows.size() - 1);
            if (parts % static_cast<std::size_t>(rate.num) == 0) {
                EXPECT_EQ(faster[k], rows[a]) << k;
            }
            for (std::size_t i = 0; i < rows[a].size(); ++i) {
                const auto [low, high] = std::minmax(rows[a][i], rows[b][i]);
                EXPECT_GE(faster[k][i], low - 1e-6f) << to_text(rate) << ' ' << k;
                EXPECT_LE(faster[k][i], high + 1e-6f) << to_text(rate) << ' ' << k;
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
