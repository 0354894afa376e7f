#include "media/video_writer.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>

#include "core/small_disk.h"
#include "media/audio_reader.h"
#include "media/fixture.h"
#include "media/image_file.h"
#include "media/video_reader.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using VideoWriterTest = testing::MediaTest;

Image flat(int width, int height, std::array<std::uint8_t, 3> colour) {
    Image image(width, height, 3);
    for (std::size_t i = 0; i < image.pixels.size(); ++i) image.pixels[i] = colour[i % 3];
    return image;
}

/// A picture with soft gradients; `step` makes each one differ.
Image gradient(int width, int height, int step) {
    Image image(width, height, 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint8_t* pixel = image.row(y) + 3 * x;
            pixel[0] = static_cast<std::uint8_t>(40 + 150 * x / width);
            pixel[1] = static_cast<std::uint8_t>(40 + 150 * y / height);
            pixel[2] = static_cast<std::uint8_t>(60 + 8 * step);
        }
    }
    return image;
}

VideoOptions sized(int width, int height) {
    VideoOptions options;
    options.width = width;
    options.height = height;
    return options;
}

/// Over the part that both pictures have.
double psnr(const Image& want, const Image& got) {
    double square = 0;
    for (int y = 0; y < want.height; ++y) {
        for (int i = 0; i < 3 * want.width; ++i)
            square += std::pow(want.row(y)[i] - got.row(y)[i], 2);
    }
    return 10 * std::log10(255.0 * 255.0 * static_cast<double>(want.pixels.size()) /
                           std::max(square, 1e-9));
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

TEST_F(VideoWriterTest, ComesBackPictureByPicture) {
    for (const auto& [width, height] :
         {std::pair(160, 120), std::pair(161, 121), std::pair(75, 64), std::pair(2, 3)}) {
        VideoWriter writer(file("film.mp4"), sized(width, height));
        for (int i = 0; i < 12; ++i) writer.write(gradient(width, height, i));
        writer.finish();

        VideoReader reader(file("film.mp4"));
        EXPECT_EQ(reader.width(), width + width % 2);
        EXPECT_EQ(reader.height(), height + height % 2);
        EXPECT_DOUBLE_EQ(reader.fps(), 25.0);
        EXPECT_EQ(reader.audio_delay(), 0.0);
        int count = 0;
        while (const auto image = reader.next()) {
            EXPECT_NEAR(reader.time(), count / 25.0, 1e-6);
            EXPECT_GT(psnr(gradient(width, height, count), *image), width > 10 ? 35.0 : 10.0)
                << width << ' ' << count;
            ++count;
        }
        EXPECT_EQ(count, 12) << width;
    }
}

/// Whatever lies in memory behind the pixels of an odd picture is not seen.
TEST_F(VideoWriterTest, EqualPicturesMakeEqualFiles) {
    for (const auto& [width, height] : {std::pair(160, 120), std::pair(137, 121)}) {
        std::vector<std::string> files;
        for (const std::uint8_t behind : {0, 255}) {
            VideoOptions options = sized(width, height);
            options.threads = 1;
            VideoWriter writer(file("film.mp4"), options);
            for (int i = 0; i < 3; ++i) {
                Image image = gradient(width, height, i);
                const std::size_t size = image.pixels.size();
                image.pixels.resize(2 * size, behind);
                image.pixels.resize(size);
                writer.write(image);
            }
            writer.finish();
            std::ifstream in(file("film.mp4"), std::ios::binary);
            files.emplace_back(std::istreambuf_iterator<char>(in),
                               std::istreambuf_iterator<char>());
        }
        EXPECT_TRUE(files[0] == files[1]) << width << " x " << height;
    }
}

TEST_F(VideoWriterTest, KeepsColours) {
    constexpr std::array<std::array<std::uint8_t, 3>, 8> kColours{{{255, 255, 255},
                                                                   {0, 0, 0},
                                                                   {200, 40, 40},
                                                                   {40, 180, 60},
                                                                   {40, 60, 200},
                                                                   {228, 184, 160},
                                                                   {92, 60, 48},
                                                                   {128, 128, 128}}};
    for (const int side : {64, 1080}) {
        VideoOptions options = sized(side, side);
        options.crf = 5;
        options.preset = "ultrafast";
        VideoWriter writer(file("flat.mp4"), options);
        for (const auto& colour : kColours) writer.write(flat(side, side, colour));
        writer.finish();
        VideoReader reader(file("flat.mp4"));
        for (const auto& colour : kColours) {
            const auto image = reader.next();
            ASSERT_TRUE(image);
            const std::uint8_t* middle = image->row(side / 2) + 3 * (side / 2);
            for (std::size_t c = 0; c < 3; ++c)
                EXPECT_NEAR(middle[c], colour[c], 3) << side << ' ' << c;
        }
    }
}

TEST_F(VideoWriterTest, SoundStartsWithThePictureAndKeepsItsLength) {
    constexpr int kRate = 44100;
    VideoOptions options = sized(64, 64);
    options.fps = 30;
    options.audio_sample_rate = kRate;
    options.audio_channels = 2;
    // Half a second of silence, then a tone on the left.
    std::vector<float> sound(2 * kRate);
    for (std::size_t i = kRate / 2; i < kRate; ++i) {
        sound[2 * i] = 0.5f * static_cast<float>(std::sin(2 * std::numbers::pi * 440 *
                                                          static_cast<double>(i) / kRate));
    }
    VideoWriter writer(file("sound.mp4"), options);
    for (int i = 0; i < 30; ++i) {
        writer.write(gradient(64, 64, i % 8));
        writer.write_audio(std::span(sound).subspan(static_cast<std::size_t>(i) * 2940, 2940));
    }
    writer.finish();

    VideoReader reader(file("sound.mp4"));
    EXPECT_DOUBLE_EQ(reader.fps(), 30.0);
    EXPECT_NEAR(reader.audio_delay(), 0.0, 0.001);
    const AudioClip clip = read_audio(file("sound.mp4"), {.sample_rate = 0, .channels = 0});
    EXPECT_EQ(clip.channels, 2);
    EXPECT_EQ(clip.sample_rate, kRate);
    EXPECT_NEAR(static_cast<double>(clip.frames()), kRate, 1100);
    std::size_t onset = 0;
    while (onset < clip.samples.size() / 2 && std::abs(clip.samples[2 * onset]) < 0.2f) ++onset;
    EXPECT_NEAR(static_cast<double>(onset), kRate / 2, 0.002 * kRate);
    float right = 0;
    for (std::size_t i = 1; i < clip.samples.size(); i += 2)
        right = std::max(right, std::abs(clip.samples[i]));
    EXPECT_LT(right, 0.02f);
}

TEST_F(VideoWriterTest, LeavesNothingBehindUnlessFinished) {
    {
        VideoWriter writer(file("film.mp4"), sized(64, 64));
        writer.write(gradient(64, 64, 0));
        EXPECT_FALSE(fs::exists(file("film.mp4")));
        EXPECT_EQ(files_in(folder()), 1u);
    }
    EXPECT_EQ(files_in(folder()), 0u);
    VideoWriter writer(file("film.mp4"), sized(64, 64));
    writer.write(gradient(64, 64, 0));
    writer.finish();
    EXPECT_TRUE(fs::exists(file("film.mp4")));
    EXPECT_EQ(files_in(folder()), 1u);
}

TEST_F(VideoWriterTest, AVideoThatExistsStaysUntilTheNewOneIsWhole) {
    write("film.mp4", "an older film");
    {
        VideoWriter writer(file("film.mp4"), sized(64, 64));
        writer.write(gradient(64, 64, 0));
    }
    EXPECT_EQ(testing::bytes_of(file("film.mp4")), "an older film");
}

TEST_F(VideoWriterTest, RefusesFoldersAndOptionsNamingTheFile) {
    const auto open = [&](const std::string& name, const VideoOptions& options) {
        return testing::refusal([&] { VideoWriter(file(name), options); });
    };
    EXPECT_THAT(open("no/such/film.mp4", sized(64, 64)), HasSubstr("film.mp4"));
    write("plain", "a file is no folder");
    EXPECT_THAT(open("plain/film.mp4", sized(64, 64)), HasSubstr("film.mp4"));
    EXPECT_THAT(open("film.mp4", sized(0, 64)), HasSubstr("film.mp4"));
    EXPECT_THAT(open("film.mp4", sized(1 << 20, 64)), HasSubstr("film.mp4"));
    VideoOptions options = sized(64, 64);
    options.crf = 52;
    EXPECT_THAT(open("film.mp4", options), HasSubstr("crf"));
    options = sized(64, 64);
    options.preset = "quickest";
    EXPECT_THAT(open("film.mp4", options), HasSubstr("presets"));
    options = sized(64, 64);
    options.audio_sample_rate = 16000;
    EXPECT_THAT(open("film.mp4", options), HasSubstr("sound"));  // without channels
    options.audio_sample_rate = -1;
    EXPECT_THAT(open("film.mp4", options), HasSubstr("sound"));
    options = sized(64, 64);
    options.fps = 1 << 30;
    EXPECT_THAT(open("film.mp4", options), HasSubstr("rate"));
    EXPECT_EQ(files_in(folder()), 1u);
}

TEST_F(VideoWriterTest, TellsOfAFullDiskAndKeepsTheOlderVideo) {
    write("film.mp4", "an older film");
    std::string told;
    try {
        const testing::SmallDisk disk(20'000);
        VideoOptions options = sized(320, 240);
        options.crf = 0;
        VideoWriter writer(file("film.mp4"), options);
        for (int i = 0; i < 100; ++i) writer.write(gradient(320, 240, i));
        writer.finish();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TryAgain);
        told = error.what();
    }
    EXPECT_THAT(told, HasSubstr("film.mp4"));
    EXPECT_THAT(told, HasSubstr("disk space"));
    EXPECT_EQ(testing::bytes_of(file("film.mp4")), "an older film");
    EXPECT_EQ(files_in(folder()), 1u);
}

TEST_F(VideoWriterTest, WritersOfOneNameDoNotMeet) {
    VideoWriter first(file("film.mp4"), sized(64, 64)), second(file("film.mp4"), sized(32, 32));
    first.write(gradient(64, 64, 0));
    second.write(gradient(32, 32, 0));
    first.finish();
    EXPECT_EQ(VideoReader(file("film.mp4")).width(), 64);
    second.finish();
    EXPECT_EQ(VideoReader(file("film.mp4")).width(), 32);
    EXPECT_EQ(files_in(folder()), 1u);
}

TEST_F(VideoWriterTest, DevicesAreNotReplaced) {
    fs::create_symlink("/dev/null", file("film.mp4"));
    EXPECT_THAT(testing::refusal([&] { VideoWriter(file("film.mp4"), sized(64, 64)); }),
                HasSubstr("regular file"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(VideoWriterTest, TellsOfPicturesAndSoundThatDoNotFit) {
    VideoWriter silent(file("film.mp4"), sized(64, 48));
    const auto told = [](const auto& action) -> std::string {
        try {
            action();
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    };
    Image cut = gradient(64, 48, 0);
    cut.pixels.resize(100);
    for (const Image& image : {gradient(48, 64, 0), cut, Image(64, 48, 1), Image()})
        EXPECT_THAT(told([&] { silent.write(image); }), HasSubstr("film.mp4"));
    EXPECT_THAT(told([&] { silent.write_audio(std::vector<float>(64)); }), HasSubstr("sound"));

    VideoOptions options = sized(64, 48);
    options.audio_sample_rate = 16000;
    options.audio_channels = 2;
    VideoWriter stereo(file("film.mp4"), options);
    EXPECT_THAT(told([&] { stereo.write_audio(std::vector<float>(63)); }), HasSubstr("sound"));
    stereo.write(gradient(64, 48, 0));
    stereo.finish();
    EXPECT_THAT(told([&] { stereo.finish(); }), HasSubstr("finished"));
    EXPECT_THAT(told([&] { stereo.write(gradient(64, 48, 0)); }), HasSubstr("finished"));
}

TEST_F(VideoWriterTest, TakesTheSoundOfAnHourAtOnce) {
    VideoOptions options = sized(16, 16);
    options.audio_sample_rate = 8000;
    options.audio_channels = 1;
    VideoWriter writer(file("film.mp4"), options);
    writer.write(gradient(16, 16, 0));
    writer.write_audio(std::vector<float>(8000 * 3600));
    writer.finish();
    EXPECT_NEAR(AudioReader(file("film.mp4"), {}).claimed_seconds(), 3600, 0.2);
}

TEST_F(VideoWriterTest, ReaderRefusesWhatIsNoVideo) {
    EXPECT_THAT(testing::refusal([&] { VideoReader(write("text.mp4", "no film at all")); }),
                HasSubstr("text.mp4"));
    EXPECT_THAT(testing::refusal([&] { VideoReader(file("absent.mp4")); }),
                HasSubstr("absent.mp4"));
}

TEST_F(VideoWriterTest, ReaderTurnsVideosAsTheCameraWasHeld) {
    const Image lying = gradient(96, 64, 3);
    VideoOptions options = sized(96, 64);
    options.crf = 2;
    VideoWriter writer(file("film.mp4"), options);
    writer.write(lying);
    writer.finish();
    // The matrix of the track's header, 16.16 numbers: shown a quarter turn clockwise.
    std::string bytes = testing::bytes_of(file("film.mp4"));
    const std::array<std::uint32_t, 9> quarter{0, 65536,     0, 0xffff0000, 0,
                                               0, 64u << 16, 0, 1u << 30};
    for (std::size_t i = 0; i < 36; ++i) {
        bytes[bytes.find("tkhd") + 44 + i] =
            static_cast<char>(quarter[i / 4] >> (24 - 8 * (i % 4)));
    }
    write("turned.mp4", bytes);

    VideoReader reader(file("turned.mp4"));
    EXPECT_EQ(std::pair(reader.width(), reader.height()), std::pair(64, 96));
    const auto standing = reader.next();
    ASSERT_TRUE(standing);
    ASSERT_EQ(std::pair(standing->width, standing->height), std::pair(64, 96));
    EXPECT_EQ(read_image(file("turned.mp4")), *standing);
    for (int y = 0; y < 96; ++y) {
        for (int i = 0; i < 3 * 64; ++i)
            ASSERT_NEAR(standing->row(y)[i], lying.row(63 - i / 3)[3 * y + i % 3], 8);
    }
}

TEST_F(VideoWriterTest, ReaderKnowsRealVideos) {
    const fs::path path = testing::shared_media("talking-quiet.mp4");
    if (!fs::exists(path)) GTEST_SKIP() << path << " is absent";
    VideoReader reader(path);
    EXPECT_NEAR(reader.fps(), 30.0, 0.1);
    EXPECT_EQ(reader.audio_delay(), 0.0);
    ASSERT_TRUE(reader.next());
    const double first = reader.time();
    ASSERT_TRUE(reader.next());
    EXPECT_NEAR(reader.time() - first, 1 / reader.fps(), 1e-3);
}

}  // namespace
}  // namespace ditto
