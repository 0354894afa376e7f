#include "media/video_reader.h"

#include "media/fixture.h"
#include "media/image_file.h"
#include "media/video_files.h"

namespace ditto {
namespace {

using testing::VideoNotes;
using VideoReaderTest = testing::MediaTest;

constexpr std::int32_t kOne = 1 << 16, kLast = 1 << 30;

/// Red, green, blue and white, from the upper left by rows.
Image quarters(int width, int height) {
    constexpr std::uint8_t kColours[4][3] = {
        {220, 30, 30}, {30, 200, 30}, {30, 30, 220}, {230, 230, 230}};
    Image image(width, height, 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            std::copy_n(kColours[(2 * y >= height) * 2 + (2 * x >= width)], 3,
                        image.row(y) + 3 * x);
    }
    return image;
}

/// Letters of the quarters' colours as they are seen, from the upper left by rows.
std::string seen(const Image& image) {
    std::string letters;
    for (const int y : {image.height / 4, 3 * image.height / 4}) {
        for (const int x : {image.width / 4, 3 * image.width / 4}) {
            const std::uint8_t* p = image.row(y) + 3 * x;
            const bool r = p[0] > 128, g = p[1] > 128, b = p[2] > 128;
            letters += r && g && b ? 'w' : r ? 'r' : g ? 'g' : 'b';
        }
    }
    return letters;
}

/// All eight ways up; a point (x, y) is shown at (a x + c y, b x + d y).
TEST_F(VideoReaderTest, TurnsAndMirrorsAsTheMatrixSays) {
    const struct {
        int a, b, c, d;
        const char* seen;
    } cases[]{{1, 0, 0, 1, "rgbw"},  {0, 1, -1, 0, "brwg"}, {-1, 0, 0, -1, "wbgr"},
              {0, -1, 1, 0, "gwrb"}, {-1, 0, 0, 1, "grwb"}, {1, 0, 0, -1, "bwrg"},
              {0, 1, 1, 0, "rbgw"},  {0, -1, -1, 0, "wgbr"}};
    for (const auto& [a, b, c, d, wanted] : cases) {
        VideoNotes notes;
        notes.matrix = {a * kOne, b * kOne, 0, c * kOne, d * kOne, 0, 0, 0, kLast};
        testing::save_video(file("turned.mp4"), quarters(96, 64), notes);
        VideoReader reader(file("turned.mp4"));
        const auto frame = reader.next();
        ASSERT_TRUE(frame);
        EXPECT_EQ(seen(*frame), wanted);
        EXPECT_EQ(std::pair(frame->width, frame->height),
                  a != 0 ? std::pair(96, 64) : std::pair(64, 96));
        EXPECT_EQ(std::pair(reader.width(), reader.height()),
                  std::pair(frame->width, frame->height));
        EXPECT_EQ(read_image(file("turned.mp4")), *frame);
        const PictureSize size = picture_size(file("turned.mp4"));
        EXPECT_EQ(std::pair(size.width, size.height), std::pair(frame->width, frame->height));
    }
}

/// Failed: pictures came out as narrow as they are stored.
TEST_F(VideoReaderTest, PixelsBecomeSquare) {
    const struct {
        AVRational aspect;
        int width, height;
    } cases[]{{{2, 1}, 192, 64}, {{1, 2}, 96, 128}, {{4, 3}, 128, 64}, {{1, 1}, 96, 64}};
    for (const auto& [aspect, width, height] : cases) {
        VideoNotes notes;
        notes.pixel_aspect = aspect;
        testing::save_video(file("narrow.mp4"), quarters(96, 64), notes);
        VideoReader reader(file("narrow.mp4"));
        EXPECT_EQ(std::pair(reader.width(), reader.height()), std::pair(width, height));
        const auto frame = reader.next();
        ASSERT_TRUE(frame);
        EXPECT_EQ(std::pair(frame->width, frame->height), std::pair(width, height));
        EXPECT_EQ(seen(*frame), "rgbw");
        EXPECT_EQ(read_image(file("narrow.mp4")), *frame);
    }
}

/// The name of a file is no pattern of names, whatever is in it.
TEST_F(VideoReaderTest, ANameIsAName) {
    testing::save_video(file("clip1.mp4"), quarters(96, 64), {});
    for (const char* name : {"clip%d.mp4", "clip%01d.mp4", "clip*.mp4", "%s %n.mp4"}) {
        testing::save_video(file(name), quarters(64, 96), {});
        EXPECT_EQ(VideoReader(file(name)).height(), 96) << name;
    }
}

}  // namespace
}  // namespace ditto
