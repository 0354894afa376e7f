#include "render/neural/random_networks.h"

#include <gtest/gtest.h>

#include "golden_case.h"

namespace ditto {
namespace {

using testing::GoldenCase;

/// "name [shape]" of what a checkpoint of the case holds, batch norms' counters left out.
std::vector<std::string> published(const std::string& name) {
    std::vector<std::string> list;
    const GoldenCase golden(name);
    for (const auto& entry : golden.manifest().at("state_dict")) {
        const std::string parameter = entry.at("name");
        if (parameter.ends_with("num_batches_tracked")) continue;
        const auto shape = entry.at("shape").get<std::vector<std::int64_t>>();
        list.push_back(parameter + " " + c10::str(at::IntArrayRef(shape)));
    }
    std::ranges::sort(list);
    return list;
}

std::vector<std::string> listed(const WeightMap& weights) {
    std::vector<std::string> list;
    for (const auto& [name, value] : weights) list.push_back(name + " " + c10::str(value.sizes()));
    std::ranges::sort(list);
    return list;
}

TEST(RandomNetworks, HaveThePublishedNamesAndShapes) {
    if (!GoldenCase::available()) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    const RandomNetworks networks = random_networks({}, 1);
    EXPECT_EQ(listed(networks.appearance), published("appearance_extractor"));
    EXPECT_EQ(listed(networks.motion_extractor), published("motion_extractor"));
    EXPECT_EQ(listed(networks.warp), published("warp_network"));
    EXPECT_EQ(listed(networks.decoder), published("spade_decoder"));
    EXPECT_EQ(listed(networks.stitch), published("stitch_network"));
    EXPECT_EQ(listed(networks.motion), published("lmdm_forward_cond"));
}

TEST(RandomNetworks, FollowTheSeedAlone) {
    const NetworkSizes small{.narrow = 16, .content = 1, .mask_kernel = 3};
    const auto first = random_networks(small, 3), again = random_networks(small, 3),
               other = random_networks(small, 4);
    const auto same = [](const WeightMap& a, const WeightMap& b) {
        return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
            return x.first == y.first && torch::equal(x.second, y.second);
        });
    };
    EXPECT_TRUE(same(first.motion, again.motion));
    EXPECT_TRUE(same(first.decoder, again.decoder));
    EXPECT_FALSE(same(first.motion, other.motion));
    EXPECT_FALSE(same(first.decoder, other.decoder));
}

}  // namespace
}  // namespace ditto
