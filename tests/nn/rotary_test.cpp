#include "nn/rotary.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

class RotaryTest : public ::testing::Test {
  protected:
    RotaryTest() { torch::manual_seed(4); }
    torch::NoGradGuard no_grad_;
    Rotary rotary_{64};
};

TEST_F(RotaryTest, TurnsWithoutStretching) {
    const auto x = torch::randn({2, 80, 64});
    const auto turned = rotary_(x);
    EXPECT_TRUE(torch::allclose(turned.norm(2, 2), x.norm(2, 2), 1e-5, 1e-5));
    EXPECT_TRUE(torch::equal(turned.select(1, 0), x.select(1, 0)));  // position 0 is left as it is
}

TEST_F(RotaryTest, ProductsDependOnTheDistanceAlone) {
    const auto a = torch::randn({1, 1, 64}), b = torch::randn({1, 1, 64});
    const auto product = [&](std::int64_t i, std::int64_t j) {
        return (rotary_(a, i) * rotary_(b, j)).sum().item<float>();
    };
    EXPECT_NEAR(product(0, 5), product(40, 45), 1e-3f);
    EXPECT_NEAR(product(12, 3), product(71, 62), 1e-3f);
    EXPECT_GT(std::abs(product(0, 5) - product(0, 6)), 1e-3f);
}

TEST_F(RotaryTest, StartsWhereItIsTold) {
    const auto x = torch::randn({1, 20, 64});
    EXPECT_TRUE(torch::allclose(rotary_(x.slice(1, 12), 12), rotary_(x).slice(1, 12), 1e-5, 1e-6));
}

}  // namespace
}  // namespace ditto
