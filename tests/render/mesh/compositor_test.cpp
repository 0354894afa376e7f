#include "render/mesh/compositor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace ditto::mesh {
namespace {

constexpr int kWidth = 300, kRow = 1, kFirst = 5;

/// A row of all coverages over a plate, with a rest at one pixel.
struct Scene {
    Layers layers;
    std::vector<cv::Vec4b> person = std::vector<cv::Vec4b>(kWidth);
    std::vector<cv::Vec2f> from = std::vector<cv::Vec2f>(kWidth);

    Scene() {
        layers.plate.create(2, kFirst + kWidth, CV_8UC3);
        cv::RNG random(3);
        random.fill(layers.plate, cv::RNG::UNIFORM, 0, 256);
        layers.still.resize(2);
        for (int i = 0; i < kWidth; ++i) {
            const int alpha = std::min(i, 255);
            auto& pixel = person[static_cast<std::size_t>(i)];
            for (int c = 0; c < 3; ++c)
                pixel[c] = static_cast<std::uint8_t>(random.uniform(0, alpha + 1));
            pixel[3] = static_cast<std::uint8_t>(alpha);
            from[static_cast<std::size_t>(i)] = {static_cast<float>(kFirst + i), kRow};
        }
    }

    std::vector<cv::Vec3b> composite() const {
        std::vector<cv::Vec3b> row(kWidth);
        composite_row(layers, {kFirst, kRow}, 100.0f, person, from, row);
        return row;
    }

    int covered(int i, int c) const {
        const auto& pixel = person[static_cast<std::size_t>(i)];
        const int plate = layers.plate.at<cv::Vec3b>(kRow, kFirst + i)[c];
        return pixel[c] + (plate * (255 - pixel[3]) + 127) / 255;
    }
};

TEST(Compositor, LaysEveryCoverageOverThePlate) {
    const Scene scene;
    const auto row = scene.composite();
    for (int i = 0; i < kWidth; ++i)
        for (int c = 0; c < 3; ++c)
            ASSERT_EQ(row[static_cast<std::size_t>(i)][c], scene.covered(i, c)) << i << " " << c;
}

TEST(Compositor, AddsWhatNeitherLayerExplainsUntilThePersonMoves) {
    Scene scene;
    constexpr int kAt = 40;
    constexpr std::size_t kIndex = kAt;
    scene.layers.still[kRow].push_back({kFirst - 1, {50, 50, 50}});  // outside the row
    scene.layers.still[kRow].push_back({kFirst + kAt, {30, -20, 255}});
    const auto at_rest = scene.composite();
    EXPECT_EQ(at_rest[kIndex][0], std::min(scene.covered(kAt, 0) + 30, 255));
    EXPECT_EQ(at_rest[kIndex][1], std::max(scene.covered(kAt, 1) - 20, 0));
    EXPECT_EQ(at_rest[kIndex][2], 255);

    scene.from[kIndex][0] += 2.0f;  // 0.02 of the distance of the eyes
    const auto moved = scene.composite();
    for (int c = 0; c < 3; ++c) EXPECT_EQ(moved[kIndex][c], scene.covered(kAt, c));
    scene.layers.still[kRow].clear();
    EXPECT_EQ(moved, scene.composite());
}

TEST(Compositor, LaysWhatIsInFrontOverAFrame) {
    const cv::Mat front = (cv::Mat_<std::uint8_t>(1, 3) << 0, 128, 255);
    const cv::Mat source(1, 3, CV_8UC3, cv::Scalar(200, 100, 0));
    cv::Mat frame(1, 3, CV_8UC3, cv::Scalar(0, 100, 255));
    lay_front_over(front, source, frame);
    EXPECT_EQ(frame.at<cv::Vec3b>(0, 0), cv::Vec3b(0, 100, 255));
    EXPECT_EQ(frame.at<cv::Vec3b>(0, 1), cv::Vec3b(100, 100, 127));
    EXPECT_EQ(frame.at<cv::Vec3b>(0, 2), cv::Vec3b(200, 100, 0));
}

}  // namespace
}  // namespace ditto::mesh
