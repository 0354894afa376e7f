// What becomes of a rendered crop, and the arithmetic of frames.
#include "audio/audio_features.h"
#include "parity.h"
#include "picture_values.h"
#include "render/neural/put_back.h"

namespace ditto {
namespace {

using namespace testing;

/// The manifest's formula for the rendered crop.
cv::Mat rendered_crop() {
    const auto u = hash_values("open:input:putback:render", {512, 512, 3});
    cv::Mat crop(512, 512, CV_32FC3);
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; ++x)
            for (int c = 0; c < 3; ++c) {
                const double noise = u.data_ptr<double>()[(y * 512 + x) * 3 + c];
                crop.at<cv::Vec3f>(y, x)[c] = static_cast<float>(std::clamp(
                    127.5 + 100 * std::sin(0.05 * x + c) * std::cos(0.04 * y) + 40 * noise, 0.0,
                    255.0));
            }
    return crop;
}

PARITY_CASE(putback) {
    const cv::Mat mask = feathered_mask({512, 512}, 0.9, 0.9);
    EXPECT_EQ(golden.misses("mask512", tensor_of(mask)), 0);
    EXPECT_EQ(golden.misses("mask512_row_256", tensor_of(mask.row(256).clone())), 0);
    EXPECT_EQ(golden.misses("mask512_row_3", tensor_of(mask.row(3).clone())), 0);
    EXPECT_EQ(golden.misses("mask512_diagonal", tensor_of(mask.diag().clone())), 0);
    EXPECT_EQ(golden.misses("mask_100x60_0.9_0.9", tensor_of(feathered_mask({100, 60}, 0.9, 0.9))),
              0);
    EXPECT_EQ(golden.misses("mask_64x64_0.8_0.7", tensor_of(feathered_mask({64, 64}, 0.8, 0.7))),
              0);
    const cv::Mat crop = rendered_crop();
    for (const std::string name : {"plain", "rotated", "outside", "enlarge"}) {
        Image frame = golden_portrait();
        cv::Mat view = view_of(frame);
        PutBack(matrix_of(golden.input("M_c2o." + name)), 512, view.size()).blend(crop, view);
        const auto distance = pixel_distance(golden, name + ".result", tensor_of(view), 4);
        EXPECT_LE(distance.mean, 0.6) << name;
        EXPECT_LE(distance.far, 0.001) << name;
    }
}

PARITY_CASE(video_io) {
    const auto pairs = golden.output("samples_to_frames");
    for (std::int64_t i = 0; i < pairs.size(0); ++i) {
        const auto samples = pairs[i][0].item<std::int64_t>();
        // A row of features, and so a frame, for every begun 40 ms of sound.
        EXPECT_EQ((samples + kSamplesPerRow - 1) / kSamplesPerRow, pairs[i][1].item<std::int64_t>())
            << samples;
    }
}

}  // namespace
}  // namespace ditto
