#include <array>
#include <cstring>
#include <functional>

#include "media/fixture.h"
#include "media/image_file.h"
#include "media/picture_files.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using testing::PictureNotes;
using PictureFormatTest = testing::MediaTest;

using Save = std::function<void(const fs::path&, const Image&, const PictureNotes&)>;
struct Format {
    const char* name;
    Save save;
    bool exact;
};

const std::vector<Format>& formats() {
    static const std::vector<Format> kFormats{
        {"picture.jpg", testing::save_jpeg, false},
        {"picture.png", testing::save_png, true},
        {"picture.webp", testing::save_webp, true},
        {"picture.tiff", testing::save_tiff, true},
        {"picture.heic",
         [](const fs::path& path, const Image& image, const PictureNotes& notes) {
             testing::save_heif(path, image, testing::HeifKind::Heic, notes);
         },
         false},
        {"picture.avif",
         [](const fs::path& path, const Image& image, const PictureNotes& notes) {
             testing::save_heif(path, image, testing::HeifKind::Avif, notes);
         },
         false}};
    return kFormats;
}

/// Four corners of different colours on grey, so that each of the eight orientations can be told.
Image corners(int width, int height, int channels) {
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

/// The largest difference between two pictures of one size.
int difference(const Image& a, const Image& b) {
    if (a.width != b.width || a.height != b.height || a.channels != b.channels) return 1000;
    int most = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        most = std::max(most, std::abs(a.pixels[i] - b.pixels[i]));
    return most;
}

/// By EXIF 2.3's definition of the eight values: which corner of the file is shown where.
Image shown(const Image& stored, int orientation) {
    const int w = stored.width, h = stored.height;
    const bool lies = orientation > 4;
    Image image(lies ? h : w, lies ? w : h, stored.channels);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const std::array<std::pair<int, int>, 8> sources{{{x, y},
                                                              {w - 1 - x, y},
                                                              {w - 1 - x, h - 1 - y},
                                                              {x, h - 1 - y},
                                                              {y, x},
                                                              {y, h - 1 - x},
                                                              {w - 1 - y, h - 1 - x},
                                                              {w - 1 - y, x}}};
            const auto [from_x, from_y] = sources[static_cast<std::size_t>(orientation - 1)];
            std::copy_n(stored.row(from_y) + from_x * stored.channels, stored.channels,
                        image.row(y) + x * stored.channels);
        }
    }
    return image;
}

/// Failed for PNG, WebP, TIFF, HEIC and AVIF when all was left to FFmpeg.
TEST_F(PictureFormatTest, EveryFormatIsTurnedUpright) {
    const Image stored = corners(64, 48, 3);
    for (const Format& format : formats()) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            PictureNotes notes;
            notes.orientation = orientation;
            format.save(file(format.name), stored, notes);
            const Image image = read_image(file(format.name));
            const Image wanted = shown(stored, orientation);
            // Only the borders between the quarters may be blurred.
            int wrong = 0;
            ASSERT_EQ(std::pair(image.width, image.height), std::pair(wanted.width, wanted.height))
                << format.name << orientation;
            for (std::size_t i = 0; i < image.pixels.size(); ++i)
                wrong += std::abs(image.pixels[i] - wanted.pixels[i]) > (format.exact ? 0 : 12);
            EXPECT_LE(wrong, format.exact ? 0 : 64 * 48 * 3 / 20) << format.name << orientation;
            const PictureSize size = picture_size(file(format.name));
            EXPECT_EQ(std::pair(size.width, size.height), std::pair(image.width, image.height));
        }
    }
}

TEST_F(PictureFormatTest, AlphaIsKept) {
    const Image stored = corners(64, 48, 4);
    for (const Format& format : formats()) {
        if (format.name == std::string("picture.jpg")) continue;
        format.save(file(format.name), stored, {});
        const Image image = read_image(file(format.name));
        ASSERT_EQ(image.channels, 4) << format.name;
        for (const auto& [x, y, alpha] :
             {std::tuple(8, 8, 255), {56, 8, 128}, {8, 40, 64}, {56, 40, 0}})
            EXPECT_NEAR(image.row(y)[4 * x + 3], alpha, 3) << format.name;
        EXPECT_NEAR(image.row(8)[4 * 56 + 1], 200, format.exact ? 1 : 8) << format.name;
    }
}

/// Twice as many pixels to the inch down as across: each is twice as wide as high.
TEST_F(PictureFormatTest, PixelsBecomeSquare) {
    PictureNotes notes;
    notes.density_x = 2835;
    notes.density_y = 5670;
    for (const auto& [name, save] : {std::pair<const char*, Save>("wide.png", testing::save_png),
                                     {"wide.jpg", testing::save_jpeg},
                                     {"wide.tiff", testing::save_tiff}}) {
        save(file(name), corners(32, 64, 3), notes);
        const Image image = read_image(file(name));
        EXPECT_EQ(std::pair(image.width, image.height), std::pair(64, 64)) << name;
        const PictureSize size = picture_size(file(name));
        EXPECT_EQ(std::pair(size.width, size.height), std::pair(64, 64)) << name;
        // The longest side is that of the picture as it is shown.
        EXPECT_EQ(read_image(file(name), 16).height, 16) << name;
    }
}

/// The size is looked for in the first bytes of a file, and in all of it where they do not tell.
TEST_F(PictureFormatTest, NotesMayBeLongerThanWhatIsLookedAtFirst) {
    testing::save_jpeg(file("notes.jpg"), corners(64, 48, 3), {});
    std::string bytes = testing::bytes_of(file("notes.jpg"));
    std::string note(2 + 0xFFFF, 'x');
    note.replace(0, 4, "\xFF\xFE\xFF\xFF");  // a comment, of the greatest length
    for (int i = 0; i < 20; ++i) bytes.insert(2, note);
    std::ofstream(file("notes.jpg"), std::ios::binary) << bytes;
    const PictureSize size = picture_size(file("notes.jpg"));
    EXPECT_EQ(std::pair(size.width, size.height), std::pair(64, 48));
}

TEST_F(PictureFormatTest, AnAnimationGivesItsFirstFrame) {
    const Image first = corners(40, 30, 3);
    testing::save_animated_webp(file("moving.webp"), first);
    EXPECT_EQ(difference(read_image(file("moving.webp")), first), 0);
}

TEST_F(PictureFormatTest, WhatLacksItsLastBytesIsUsedAndTold) {
    // Noise, so that the bytes are spread over the rows.
    Image image(120, 90, 3);
    std::uint32_t random = 1;
    for (std::uint8_t& value : image.pixels)
        value = static_cast<std::uint8_t>((random = random * 1664525 + 1013904223) >> 24);
    for (const Format& format : formats()) {
        if (std::string(format.name).find("eic") != std::string::npos ||
            std::string(format.name).find("avif") != std::string::npos)
            continue;  // one coded block: no viewer shows a part of it
        format.save(file(format.name), image, {});
        const Picture whole = read_picture(file(format.name));
        EXPECT_FALSE(whole.cut_short) << format.name;
        const std::string bytes = testing::bytes_of(file(format.name));
        // TIFF notes where its rows are at its end.
        if (format.name == std::string("picture.tiff")) continue;
        write(format.name, bytes.substr(0, bytes.size() * 7 / 10));
        const Picture part = read_picture(file(format.name));
        EXPECT_TRUE(part.cut_short) << format.name;
        ASSERT_EQ(part.image.height, 90) << format.name;
        const std::size_t known = part.image.stride() * 45;
        EXPECT_TRUE(std::equal(part.image.pixels.begin(),
                               part.image.pixels.begin() + static_cast<std::ptrdiff_t>(known),
                               whole.image.pixels.begin()))
            << format.name;
        EXPECT_NE(part.image, whole.image) << format.name;
    }
}

TEST_F(PictureFormatTest, ATiffWhoseRowsEndEarlyIsUsedAndTold) {
    testing::save_tiff(file("picture.tiff"), corners(64, 64, 3), {});
    std::string bytes = testing::bytes_of(file("picture.tiff"));
    const auto number = [&](std::size_t at, std::size_t count) {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes.data() + at, count);
        return value;
    };
    // Its directory comes last: instead of cutting the rows off, the last of eight strips is said
    // to begin beyond the end.
    constexpr std::uint32_t kStripOffsets = 273, kBeyond = 0x70000000;
    for (std::size_t entry = number(4, 4) + 2; entry + 12 <= bytes.size(); entry += 12) {
        if (number(entry, 2) != kStripOffsets) continue;
        std::memcpy(bytes.data() + number(entry + 8, 4) + 4 * 7, &kBeyond, 4);
        break;
    }
    const Picture picture = read_picture(write("ends.tiff", bytes));
    EXPECT_TRUE(picture.cut_short);
    EXPECT_EQ(picture.image.row(4)[0], 220);
    EXPECT_EQ(picture.image.row(63)[0], 128);
}

/// FFmpeg takes %d, * and ? in the names of pictures for patterns.
TEST_F(PictureFormatTest, ANameIsAName) {
    Image red(16, 16, 3), blue(16, 16, 3);
    for (std::size_t i = 0; i < red.pixels.size(); i += 3) red.pixels[i] = blue.pixels[i + 2] = 255;
    fs::create_directory(file("folder %03d"));
    for (const Format& format : formats()) {
        const std::string extension = fs::path(format.name).extension().string();
        for (const std::string name :
             {"face%d", "face%03d", "face*", "face?", "folder %03d/face", "%%d", "[1-3]"}) {
            format.save(file("face1" + extension), blue, {});
            format.save(file("face001" + extension), blue, {});
            format.save(file(name + extension), red, {});
            const Image image = read_image(file(name + extension));
            EXPECT_GT(image.row(8)[3 * 8], 200) << name << extension;
        }
    }
}

TEST_F(PictureFormatTest, NamesOfPicturesThatFfmpegReadsAreNamesToo) {
    // A BMP of one pixel, red or blue.
    const auto bmp = [](char blue, char red) {
        std::string bytes("BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0\0\0\1\0\0\0\1\0\x18\0", 30);
        bytes += std::string(24, '\0');
        return bytes + std::string{blue, 0, red, 0};
    };
    write("face1.bmp", bmp('\xff', 0));
    for (const char* name : {"face%d.bmp", "face%01d.bmp", "face*.bmp", "face?.bmp"})
        EXPECT_EQ(read_image(write(name, bmp(0, '\xff'))).pixels[0], 255) << name;
}

TEST_F(PictureFormatTest, WhatCannotBeReadIsNamedByItsFormat) {
    const std::vector<std::pair<const char*, std::string>> files{
        {"PSD", "8BPS\0\1"},
        {"PDF", "%PDF-1.7\n"},
        {"HTML", "<!DOCTYPE html><html>"},
        {"ZIP", std::string("PK\x03\x04\x14\0\0\0", 8)},
        {"CR3 (camera raw)", std::string("\0\0\0\x18"
                                         "ftypcrx \0\0\0\1",
                                         16)},
        {"HEIC", std::string("\0\0\0\x18"
                             "ftypheic\0\0\0\0mif1heic",
                             24)},
        {"AVIF", std::string("\0\0\0\x18"
                             "ftypavif\0\0\0\0mif1avif",
                             24)}};
    for (const auto& [name, bytes] : files) {
        const fs::path path = write("picture.jpg", bytes);
        for (const auto& look : {std::function<void()>([&] { read_image(path); }),
                                 std::function<void()>([&] { picture_size(path); })}) {
            const std::string message = testing::refusal(look);
            EXPECT_THAT(message, HasSubstr(name));
            EXPECT_THAT(message, HasSubstr("save it as PNG or JPEG"));
        }
    }
    // A raw file begins with a small picture that is no portrait.
    testing::save_tiff(file("IMG_1.NEF"), corners(32, 32, 3), {});
    EXPECT_THAT(testing::refusal([&] { read_image(file("IMG_1.NEF")); }),
                HasSubstr("NEF (camera raw)"));
}

}  // namespace
}  // namespace ditto
