// A portrait's way to frames through all networks, as the renderer goes it.
#include "motion/liveportrait/stitch_network.h"
#include "motion_values.h"
#include "parity.h"
#include "picture_values.h"
#include "render/neural/appearance_extractor.h"
#include "render/neural/openvino_frame.h"
#include "render/neural/put_back.h"

namespace ditto {
namespace {

using namespace testing;

StitchFn published_stitching(const WeightMap& weights) {
    StitchNetwork network(weights);
    load_weights(*network, {weights, {}}, "golden");
    network->eval();
    return stitching_with(network);
}

torch::Tensor appearance_of(const torch::Tensor& image, const WeightMap& weights) {
    AppearanceExtractor network(weights);
    load_weights(*network, {weights, {}}, "golden");
    network->eval();
    return network->forward(image);
}

torch::Tensor keypoint_tensor(const Keypoints& keypoints) {
    return tensor_of(std::span<const float>(keypoints)).view({1, -1, 3});
}

/// The window of the portrait that the case feeds to the appearance extractor.
torch::Tensor window_of(const Image& portrait, const nlohmann::json& window) {
    const cv::Rect part(window.at("x0"), window.at("y0"), window.at("size"), window.at("size"));
    const auto pixels = tensor_of(view_of(portrait)(part).clone());
    return pixels.view({part.height, part.width, 3}).permute({2, 0, 1}).unsqueeze(0) / 255.0f;
}

cv::Mat picture_of(const torch::Tensor& decoded) {
    const auto pixels = (decoded.permute({1, 2, 0}) * 255.0f).contiguous();
    return cv::Mat(512, 512, CV_32FC3, pixels.data_ptr<float>()).clone();
}

PARITY_CASE(pipeline_frames) {
    const Image portrait = golden_portrait();
    const auto feature = appearance_of(window_of(portrait, golden.manifest().at("source_window")),
                                       golden.weights("appearance_extractor"));
    EXPECT_EQ(golden.misses("f_s", feature), 0);

    const SourceFace source = input_faces(golden, "src").at(0);
    const auto driving = input_motions(golden, "drive");
    Stitcher stitcher({}, published_stitching(golden.weights("stitch_network")));
    const OpenVinoFrame network(golden.weights("warp_network"), golden.weights("spade_decoder"),
                                Precision::Float32, 1);
    std::optional<PreparedSource> prepared;
    const PutBack put_back(matrix_of(golden.input("M_c2o")), 512, {480, 480});
    for (std::size_t i = 0; i < driving.size(); ++i) {
        const std::string n = std::to_string(i);
        FrameControls controls;
        controls.angle_offset[0] = 2.0f;
        if (i == 1) controls.angle_offset[1] = -4.5f;
        const auto points = stitcher.frame(source, driving[i], controls);
        EXPECT_EQ(golden.misses("x_s_" + n, keypoint_tensor(points.source)), 0);
        EXPECT_EQ(golden.misses("x_d_" + n, keypoint_tensor(points.driving)), 0);
        if (!prepared) prepared = network.prepare(feature, keypoint_tensor(points.source));
        const auto warped = network.warp(*prepared, keypoint_tensor(points.driving));
        EXPECT_EQ(golden.misses("warped_" + n, warped), 0);
        const cv::Mat decoded = picture_of(network.decode(warped));
        EXPECT_EQ(golden.misses("decoded_" + n, tensor_of(decoded)), 0);
        Image frame = portrait;
        cv::Mat view = view_of(frame);
        put_back.blend(decoded, view);
        const auto distance = pixel_distance(golden, "result_" + n, tensor_of(view), 4);
        EXPECT_LE(distance.mean, 0.6);
        EXPECT_LE(distance.far, 0.001);
    }
}

}  // namespace
}  // namespace ditto
