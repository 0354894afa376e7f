#include "media/image_file.h"

#include "core/small_disk.h"
#include "media/fixture.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ImageFileTest = testing::MediaTest;

/// Four quarters of different colours, so that each of the eight orientations can be told.
Image quarters(int width, int height, int channels) {
    constexpr std::uint8_t kColours[4][4] = {
        {220, 30, 30, 255}, {30, 200, 30, 128}, {30, 30, 220, 64}, {230, 230, 230, 0}};
    Image image(width, height, channels);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto& colour = kColours[(2 * y >= height) * 2 + (2 * x >= width)];
            std::copy_n(colour, channels, image.row(y) + x * channels);
        }
    }
    return image;
}

const fs::path kSample = fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg";

/// A JPEG with an EXIF block that holds nothing but an orientation.
std::string with_orientation(const std::string& jpeg, char orientation) {
    const std::string exif{'E', 'x',  'i', 'f', 0, 0, 'M', 'M', 0, 42,          0, 0, 0, 8, 0, 1,
                           1,   0x12, 0,   3,   0, 0, 0,   1,   0, orientation, 0, 0, 0, 0, 0, 0};
    const std::string marker{'\xff', '\xe1', 0, static_cast<char>(exif.size() + 2)};
    return jpeg.substr(0, 2) + marker + exif + jpeg.substr(2);
}

/// The first JPEG without its own application blocks.
std::string bare_jpeg(std::string jpeg) {
    while (static_cast<unsigned char>(jpeg[3]) >= 0xe0 &&
           static_cast<unsigned char>(jpeg[3]) <= 0xef) {
        const std::size_t length =
            static_cast<unsigned char>(jpeg[4]) * 256u + static_cast<unsigned char>(jpeg[5]);
        jpeg.erase(2, length + 2);
    }
    return jpeg;
}

TEST_F(ImageFileTest, PngKeepsEveryPixelAndAlpha) {
    for (const int channels : {3, 4}) {
        const Image image = quarters(37, 23, channels);
        write_png(file("picture.png"), image);
        EXPECT_EQ(read_image(file("picture.png")), image) << channels;
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), {}), 1);
}

TEST_F(ImageFileTest, AlphaThatHidesNothingIsLeftOut) {
    Image image = quarters(16, 16, 4);
    for (std::size_t i = 3; i < image.pixels.size(); i += 4) image.pixels[i] = 255;
    write_png(file("opaque.png"), image);
    EXPECT_EQ(read_image(file("opaque.png")).channels, 3);
}

TEST_F(ImageFileTest, AppliesTheOrientationOfTheCamera) {
    const std::string jpeg = bare_jpeg(testing::bytes_of(kSample));
    const Image upright = read_image(write("plain.jpg", jpeg));
    const int w = upright.width, h = upright.height;
    // Where the pixel at (x, y) of the result lies in the file, by EXIF 2.3's definition of the
    // eight values.
    const auto source = [&](int orientation, int x, int y) -> std::pair<int, int> {
        switch (orientation) {
            case 2:
                return {w - 1 - x, y};
            case 3:
                return {w - 1 - x, h - 1 - y};
            case 4:
                return {x, h - 1 - y};
            case 5:
                return {y, x};
            case 6:
                return {y, h - 1 - x};
            case 7:
                return {w - 1 - y, h - 1 - x};
            case 8:
                return {w - 1 - y, x};
            default:
                return {x, y};
        }
    };
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const Image image =
            read_image(write("turned.jpg", with_orientation(jpeg, static_cast<char>(orientation))));
        ASSERT_EQ(image.width, orientation > 4 ? h : w) << orientation;
        ASSERT_EQ(image.height, orientation > 4 ? w : h) << orientation;
        int wrong = 0;
        for (int y = 0; y < image.height; ++y) {
            for (int x = 0; x < image.width; ++x) {
                const auto [from_x, from_y] = source(orientation, x, y);
                wrong += !std::equal(image.row(y) + 3 * x, image.row(y) + 3 * x + 3,
                                     upright.row(from_y) + 3 * from_x);
            }
        }
        EXPECT_EQ(wrong, 0) << orientation;
    }
}

TEST_F(ImageFileTest, ReducesToTheLongestSideAskedFor) {
    const Image whole = read_image(kSample), reduced = read_image(kSample, 300),
                same = read_image(kSample, 4000);
    EXPECT_EQ(std::pair(reduced.width, reduced.height), std::pair(256, 300));
    EXPECT_EQ(same, whole);
}

TEST_F(ImageFileTest, TakesTheFirstFrameOfAVideo) {
    const fs::path video = testing::shared_media("talking-quiet.mp4");
    if (!fs::exists(video)) GTEST_SKIP() << video << " is absent";
    const Image image = read_image(video);
    EXPECT_GT(image.width, 100);
    EXPECT_EQ(image.channels, 3);
}

TEST_F(ImageFileTest, RefusesWhatIsNoPictureNamingTheFile) {
    const std::string jpeg = testing::bytes_of(kSample);
    const std::vector<std::pair<std::string, std::string>> files{
        {"empty.png", ""},
        {"text.jpg", "This is a letter, not a picture.\n"},
        {"header.jpg", jpeg.substr(0, 300)}};
    for (const auto& [name, bytes] : files) {
        const fs::path path = write(name, bytes);
        EXPECT_THAT(testing::refusal([&] { read_image(path); }), HasSubstr(name));
    }
    EXPECT_THAT(testing::refusal([&] { read_image(file("absent.png")); }), HasSubstr("absent.png"));
    EXPECT_THAT(testing::refusal([&] { read_image(folder()); }), HasSubstr(folder().string()));
}

TEST_F(ImageFileTest, SaysWhyInWordsOfItsOwn) {
    const auto why = [](const fs::path& path) {
        return testing::refusal([&] { read_image(path); });
    };
    EXPECT_THAT(why(file("absent.png")), HasSubstr("file not found"));
    EXPECT_THAT(why(file(std::string(300, 'x'))), HasSubstr("xxx cannot be read as a picture"));
    EXPECT_THAT(why(folder()), HasSubstr("not a regular file"));
    const std::string silence(16'044, '\0');
    const std::string header(
        "RIFF\xa4>\0\0WAVEfmt \x10\0\0\0\1\0\1\0@\x1f\0\0\x80>\0\0\2\0\x10\0data\x80>\0\0", 44);
    EXPECT_THAT(why(write("sound.wav", header + silence)),
                HasSubstr("sound.wav cannot be read as a picture: it contains none;"));
}

TEST_F(ImageFileTest, HiddenColoursDoNotShowWhenReduced) {
    // Opaque red beside green that nobody sees, in stripes thinner than a pixel of the result.
    Image striped(300, 60, 4);
    constexpr std::uint8_t kSeen[] = {200, 0, 0, 255}, kHidden[] = {0, 255, 0, 0};
    for (int y = 0; y < striped.height; ++y) {
        for (int x = 0; x < striped.width; ++x)
            std::copy_n(x / 2 % 2 ? kSeen : kHidden, 4, striped.row(y) + 4 * x);
    }
    write_png(file("striped.png"), striped);
    const Image reduced = read_image(file("striped.png"), 75);
    ASSERT_EQ(reduced.channels, 4);
    for (std::size_t i = 0; i < reduced.pixels.size(); i += 4) {
        ASSERT_NEAR(reduced.pixels[i], 200, 4);
        ASSERT_NEAR(reduced.pixels[i + 1], 0, 4);
        ASSERT_NEAR(reduced.pixels[i + 2], 0, 4);
        ASSERT_NEAR(reduced.pixels[i + 3], 128, 4);
    }
}

std::size_t address_space_peak() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmPeak:") {
            std::size_t kilobytes = 0;
            status >> kilobytes;
            return kilobytes << 10;
        }
    }
    return 0;
}

TEST_F(ImageFileTest, TakesNoMemoryForPicturesBeyondTheLimit) {
    // One pixel on a screen of 15,000 by 15,000, which FFmpeg itself would still take.
    const std::string gif(
        "GIF89a\x98\x3a\x98\x3a\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 35);
    write("huge.gif", gif);
    const std::size_t before = address_space_peak();
    EXPECT_THAT(testing::refusal([&] { read_image(file("huge.gif")); }), HasSubstr("larger than"));
    EXPECT_LT(address_space_peak() - before, std::size_t{1} << 29);
}

TEST_F(ImageFileTest, RefusesAHugeHeaderBeforeAllocating) {
    write_png(file("small.png"), quarters(8, 8, 3));
    std::string png = testing::bytes_of(file("small.png"));
    // Width and height follow the signature, the length and the name of the first chunk; 30000 is
    // 0x7530.
    for (const std::size_t at : {16u, 20u}) png.replace(at, 4, std::string{0, 0, 0x75, 0x30});
    EXPECT_THAT(testing::refusal([&] { read_image(write("huge.png", png)); }),
                HasSubstr("huge.png"));
}

TEST_F(ImageFileTest, TellsOfAFullDiskAndLeavesNothing) {
    try {
        const testing::SmallDisk disk(64);
        write_png(file("picture.png"), quarters(300, 300, 3));
        ADD_FAILURE() << "nothing was told";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TryAgain);
        EXPECT_THAT(error.what(), HasSubstr("picture.png"));
    }
    EXPECT_TRUE(fs::is_empty(folder()));
}

TEST_F(ImageFileTest, RefusesAFolderThatIsNotThere) {
    EXPECT_THAT(testing::refusal([&] { write_png(file("no/such/folder.png"), quarters(8, 8, 3)); }),
                HasSubstr("folder.png"));
}

}  // namespace
}  // namespace ditto
