// The published stitching of source, driving motion and controls, with every option.
#include "motion/liveportrait/blink.h"
#include "motion/liveportrait/frame_condition.h"
#include "motion/liveportrait/stitch_network.h"
#include "motion/liveportrait/stitcher.h"
#include "motion_values.h"
#include "parity.h"

namespace ditto {
namespace {

using nlohmann::json;
using testing::array_of;
using testing::GoldenCase;
using testing::kPartNames;
using testing::rows_of;
using testing::tensor_of;
using testing::values_of;

/// The stitching network of the case `stitch_network` as the stitcher calls it.
StitchFn published_stitching() {
    const auto weights = GoldenCase("stitch_network").weights();
    StitchNetwork network(weights);
    load_weights(*network, {weights, {}}, "golden");
    network->eval();
    return stitching_with(network);
}

PartWeights part_weights(const json& keys) {
    PartWeights weights;
    for (std::size_t i = 0; i < kMotionParts; ++i) {
        if (keys.is_object() && keys.contains(kPartNames[i])) weights[i] = keys[kPartNames[i]];
        if (keys.is_array() && std::ranges::count(keys, json(kPartNames[i]))) weights[i] = 1.0f;
    }
    return weights;
}

FadingParts fading_parts(const json& keys) {
    FadingParts parts{};
    for (std::size_t i = 0; i < kMotionParts; ++i)
        parts[i] = std::ranges::count(keys, json(kPartNames[i])) > 0;
    return parts;
}

FrameControls controls_of(const GoldenCase& golden, const json& given) {
    FrameControls controls;
    const std::array<std::string, 3> angles{"pitch", "yaw", "roll"};
    const auto read = [&](const std::string& key, std::optional<float>& value) {
        if (given.contains(key)) value = given[key].get<float>();
    };
    for (std::size_t i = 0; i < angles.size(); ++i) {
        read("delta_" + angles[i], controls.angle_offset[i]);
        read("alpha_" + angles[i], controls.angle_factor[i]);
    }
    read("vad_alpha", controls.speech_weight);
    read("fade_alpha", controls.fade_weight);
    if (given.contains("delta_exp"))
        controls.expression_offset =
            array_of<kKeypointValues>(values_of(golden.input("delta_exp")));
    if (given.contains("fade_out_keys")) controls.fading = fading_parts(given["fade_out_keys"]);
    return controls;
}

std::vector<int> open_frames(const json& given) {
    if (given.is_array()) return given;
    return given.get<int>() < 0 ? std::vector<int>{} : std::vector{given.get<int>()};
}

EyeScript eyes_of(const GoldenCase& golden, const json& setup) {
    EyeScript eyes;
    for (const auto& row : golden.input("delta_eye_arr").unbind())
        eyes.shifts.push_back(array_of<kKeypointValues>(values_of(row)));
    eyes.schedule = blink_frames(setup.value("N_d", std::size_t{3000}), eyes.shifts.size(),
                                 open_frames(setup.at("delta_eye_open_n")));
    return eyes;
}

StitcherOptions options_of(const GoldenCase& golden, const json& set) {
    const json& setup = set.at("setup");
    const bool picture = set.at("source") == "src";
    StitcherOptions options = picture ? StitcherOptions{} : StitcherOptions::for_video();
    if (setup.contains("use_d_keys")) options.driven = part_weights(setup["use_d_keys"]);
    options.relative = setup.value("relative_d", options.relative);
    options.drive_eyes = setup.value("drive_eye", options.drive_eyes);
    if (setup.contains("d0")) options.rest = testing::input_motions(golden, "d0").at(0);
    if (setup.contains("delta_eye_arr")) options.eyes = eyes_of(golden, setup);
    if (setup.value("fade_type", "") == "d0") options.fade_to = FadeTo::FirstFrame;
    if (setup.value("fade_type", "") == "s") options.fade_to = FadeTo::Source;
    if (setup.contains("fade_out_keys")) options.fading = fading_parts(setup["fade_out_keys"]);
    if (setup.contains("ch_info"))
        options.character_scale = testing::input_motions(golden, "ch").at(0).scale();
    if (setup.contains("overall_ctrl_info"))
        options.controls = controls_of(golden, setup["overall_ctrl_info"]);
    return options;
}

/// Expression, angles in degrees, shift and scale, as the manifest lists them.
std::array<float, 70> listed(const FaceMotion& motion, const HeadAngles& angles) {
    std::array<float, 70> values;
    auto out = std::ranges::copy(motion.part(MotionPart::Expression), values.begin()).out;
    out = std::ranges::copy(std::array{angles.pitch, angles.yaw, angles.roll}, out).out;
    out = std::ranges::copy(motion.part(MotionPart::Translation), out).out;
    *out = motion.scale();
    return values;
}

void check_set(const GoldenCase& golden, const json& set, const StitchFn& stitch) {
    const auto sources = testing::input_faces(golden, set.at("source") == "src" ? "src" : "video");
    const auto drive = testing::input_motions(golden, "drive");
    const bool stitched = set.at("setup").value("flag_stitching", true);
    Stitcher stitcher(options_of(golden, set), stitched ? stitch : StitchFn{});
    std::vector<Keypoints> source, driving;
    std::vector<std::array<float, 70>> motion;
    for (std::size_t i = 0; i < set.at("frames"); ++i) {
        const json& controls = set.at("per_frame");
        const auto index = static_cast<std::int64_t>(i);
        const auto keypoints = stitcher.frame(
            sources[mirror_index(index, sources.size())], drive[i % drive.size()],
            controls.is_null() ? FrameControls{} : controls_of(golden, controls.at(i)));
        if (i == 0 || sources.size() > 1) source.push_back(keypoints.source);
        driving.push_back(keypoints.driving);
        motion.push_back(listed(stitcher.motion(), stitcher.angles()));
    }
    const std::string name = set.at("set");
    EXPECT_EQ(golden.misses(name + ".x_s", rows_of(source)), 0) << name;
    EXPECT_EQ(golden.misses(name + ".x_d", rows_of(driving)), 0) << name;
    EXPECT_EQ(golden.misses(name + ".final_info", rows_of(motion)), 0) << name;
}

void check_blinks(const GoldenCase& golden) {
    for (const json& blink : golden.manifest().at("blink_idx")) {
        const auto frames =
            blink_frames(blink.at("N"), blink.at("blink_n"), open_frames(blink.at("open_n")));
        const std::vector<std::int64_t> indices(frames.begin(), frames.end());
        EXPECT_EQ(golden.misses(blink.at("output"), torch::tensor(indices)), 0)
            << blink.at("output");
    }
}

void check_gaze(const GoldenCase& golden) {
    std::vector<Keypoints> moved;
    for (const json& shift : golden.manifest().at("eye_delta_dx_dy")) {
        moved.push_back(array_of<kKeypointValues>(values_of(golden.input("gaze_exp"))));
        shift_gaze(moved.back(), shift.at(0), shift.at(1));
    }
    EXPECT_EQ(golden.misses("eye_delta", rows_of(moved)), 0);
}

/// The reference lists frames before the first one, too; here there are none.
void check_fades(const GoldenCase& golden) {
    for (const json& schedule : golden.manifest().at("fade_schedules")) {
        const auto weights =
            fade_weights(schedule.at("N_d"), schedule.at("fade_in"), schedule.at("fade_out"));
        std::vector<std::optional<float>> want(weights.size());
        for (const auto& row : golden.output(schedule.at("output")).unbind())
            if (const auto frame = row[0].item<float>(); frame >= 0)
                want.at(static_cast<std::size_t>(frame)) = row[1].item<float>();
        for (std::size_t i = 0; i < want.size(); ++i) {
            ASSERT_EQ(weights[i].has_value(), want[i].has_value()) << schedule << i;
            EXPECT_NEAR(weights[i].value_or(0.0f), want[i].value_or(0.0f), 1e-6) << schedule << i;
        }
    }
}

PARITY_CASE(motion_stitch) {
    const StitchFn stitch = published_stitching();
    for (const json& set : golden.manifest().at("sets")) check_set(golden, set, stitch);
    check_blinks(golden);
    check_gaze(golden);
    check_fades(golden);
}

}  // namespace
}  // namespace ditto
