// The published networks around the motion model: appearance, motion, stitching, warp and picture.
#include "motion/liveportrait/motion_extractor.h"
#include "motion/liveportrait/stitch_network.h"
#include "parity.h"
#include "render/neural/appearance_extractor.h"
#include "render/neural/spade_decoder.h"
#include "render/neural/spectral_norm.h"
#include "render/neural/warping_network.h"

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

PARITY_CASE(appearance_extractor) {
    auto network = published<AppearanceExtractor>(golden.weights());
    const auto image = golden.input("image");
    EXPECT_EQ(golden.misses("mid.second", network->flat(image)), 0);
    EXPECT_EQ(golden.misses("f_s", network->forward(image)), 0);
}

PARITY_CASE(warp_network) {
    auto network = published<WarpingNetwork>(golden.weights());
    const auto feature = golden.input("feature_3d"), source = golden.input("kp_source"),
               driving = golden.input("kp_driving");
    const DenseMotionField field =
        network->dense_motion->forward(network->dense_motion->prepare(feature, source), driving);
    EXPECT_EQ(golden.misses("mid.mask", field.mask), 0);
    EXPECT_EQ(golden.misses("mid.deformation", field.deformation), 0);
    EXPECT_EQ(golden.misses("mid.occlusion_map", field.occlusion), 0);
    EXPECT_EQ(golden.misses("out", network->warp(feature, field)), 0);
}

PARITY_CASE(spade_decoder) {
    auto network = published<SpadeDecoder>(fold_spectral_norm(golden.weights()));
    const auto maps = network->maps(golden.input("feature"));
    ASSERT_EQ(maps.size(), 9U);
    EXPECT_EQ(golden.misses("mid.fc", maps[0]), 0);
    EXPECT_EQ(golden.misses("mid.G_middle_0", maps[1]), 0);
    EXPECT_EQ(golden.misses("mid.G_middle_5", maps[6]), 0);
    EXPECT_EQ(golden.misses("mid.up_0", maps[7]), 0);
    EXPECT_EQ(golden.misses("mid.up_1", maps[8]), 0);
    EXPECT_EQ(golden.misses("image", network->picture(maps[8])), 0);
}

}  // namespace
}  // namespace ditto
