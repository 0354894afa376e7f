#include "motion/token_rows.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

constexpr std::int64_t kBranches = 2, kFrames = 5, kWidth = 8;

/// Double has no loops of its own: it goes the way of other devices.
torch::Tensor exact(const torch::Tensor& x) {
    return x.to(torch::kFloat64);
}

TEST(TokenRows, AreTurnedAlikeOnAnyDevice) {
    torch::manual_seed(1);
    const auto rows = torch::randn({kBranches * kFrames, kWidth});
    const auto angles = torch::rand({kFrames, kWidth / 2});
    const auto cosine = angles.cos(), sine = angles.sin();
    const auto turned = rotated_rows(rows, cosine, sine);
    EXPECT_TRUE(torch::allclose(exact(turned),
                                rotated_rows(exact(rows), exact(cosine), exact(sine)), 0, 1e-6));
    EXPECT_TRUE(torch::allclose(turned.square().sum(1), rows.square().sum(1), 1e-5));
    EXPECT_FALSE(torch::allclose(turned, rows, 1e-2));
}

TEST(TokenRows, AreModulatedAlikeOnAnyDevice) {
    torch::manual_seed(2);
    auto rows = torch::randn({kBranches * kFrames, kWidth});
    const auto change = torch::randn_like(rows), modulation = torch::randn({kBranches, 2 * kWidth});
    auto wide = exact(rows);
    const auto before = wide.clone();
    add_modulated_rows(rows, change, modulation);
    add_modulated_rows(wide, exact(change), exact(modulation));
    EXPECT_TRUE(torch::allclose(exact(rows), wide, 0, 1e-5));
    // The last row is of the second branch.
    const auto expected = before[-1] + exact(change[-1] * (1 + modulation[1].slice(0, 0, kWidth))) +
                          exact(modulation[1].slice(0, kWidth));
    EXPECT_TRUE(torch::allclose(wide[-1], expected, 0, 1e-5));
}

}  // namespace
}  // namespace ditto
