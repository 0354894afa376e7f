#include "media/compressed_image.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "media/image_file.h"

namespace ditto {
namespace {

Image portrait() {
    return read_image(DITTO_SAMPLES_DIR "/astronaut.png");
}

double mean_difference(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
    return sum / static_cast<double>(a.pixels.size());
}

TEST(CompressedImage, IsCloseToThePictureAndMuchSmaller) {
    const Image image = portrait();
    const CompressedImage compressed(image);
    const Image again = compressed.expand();
    ASSERT_EQ(again.width, image.width);
    ASSERT_EQ(again.height, image.height);
    ASSERT_EQ(again.channels, image.channels);
    EXPECT_LT(mean_difference(image, again), 2.0);
    EXPECT_GT(mean_difference(image, again), 0.0);
    EXPECT_LT(compressed.bytes(), image.pixels.size() / 4);
}

TEST(CompressedImage, KeepsTransparencyExactly) {
    const Image image = portrait();
    Image cut_out(image.width, image.height, 4);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (int c = 0; c < 3; ++c) cut_out.row(y)[x * 4 + c] = image.row(y)[x * 3 + c];
            cut_out.row(y)[x * 4 + 3] = static_cast<std::uint8_t>(x < 100 ? 0 : x + y);
        }
    }
    const Image again = CompressedImage(cut_out).expand();
    ASSERT_EQ(again.channels, 4);
    for (std::size_t i = 3; i < again.pixels.size(); i += 4)
        ASSERT_EQ(again.pixels[i], cut_out.pixels[i]) << i;
    EXPECT_LT(mean_difference(cut_out, again), 2.0);
}

TEST(CompressedImage, HoldsAPictureOfOnePixel) {
    const Image pixel(1, 1, 3);
    EXPECT_EQ(CompressedImage(pixel).expand(), pixel);
}

}  // namespace
}  // namespace ditto
