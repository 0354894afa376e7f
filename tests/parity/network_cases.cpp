// The published networks around the motion model: appearance, motion, stitching, warp and picture.
#include "motion/liveportrait/motion_extractor.h"
#include "motion/liveportrait/stitch_network.h"
#include "parity.h"

namespace ditto {
namespace {

/// A network of type Module with a case's weights.
template <typename Module>
Module published(const WeightMap& weights) {
    Module network(weights);
    load_weights(*network, {weights, {}}, "golden");
    network->eval();
    return network;
}

PARITY_CASE(stitch_network) {
    auto network = published<StitchNetwork>(golden.weights());
    const auto source = golden.input("kp_source"), driving = golden.input("kp_driving");
    EXPECT_EQ(golden.misses("delta65", network->shifts(source, driving)), 0);
    EXPECT_EQ(golden.misses("out", network->forward(source, driving)), 0);
}

PARITY_CASE(motion_extractor) {
    auto network = published<MotionExtractor>(golden.weights());
    const auto image = golden.input("image");
    const auto stages = network->stages(image);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto name = "mid.detector.stages." + std::to_string(i);
        EXPECT_EQ(golden.misses(name, stages[i]), 0) << name;
    }
    EXPECT_EQ(golden.misses("mid.detector.norm", network->pooled(stages.back())), 0);
    const ExtractedMotion motion = network->forward(image);
    EXPECT_EQ(golden.misses("pitch", motion.pitch), 0);
    EXPECT_EQ(golden.misses("yaw", motion.yaw), 0);
    EXPECT_EQ(golden.misses("roll", motion.roll), 0);
    EXPECT_EQ(golden.misses("t", motion.translation), 0);
    EXPECT_EQ(golden.misses("exp", motion.expression), 0);
    EXPECT_EQ(golden.misses("scale", motion.scale), 0);
    EXPECT_EQ(golden.misses("kp", motion.keypoints), 0);
}

}  // namespace
}  // namespace ditto
