// Films of every format, read back.
#include "media/film_writer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/small_disk.h"
#include "media/audio_reader.h"
#include "media/film_probe.h"
#include "media/fixture.h"
#include "media/image_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using testing::FilmProbe;
using ::testing::HasSubstr;
using ::testing::Pair;
using testing::probe_film;

constexpr int kFrames = 30, kRate = 24000;

/// A bright disc that moves to the right before nothing; its edge is soft.
Image disc(int width, int height, int step) {
    Image image(width, height, 4);
    const double x0 = 20 + 2 * step, y0 = height / 2.0, radius = height / 4.0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint8_t* pixel = image.row(y) + 4 * x;
            const double inside = radius - std::hypot(x - x0, y - y0);
            pixel[0] = 220;
            pixel[1] = static_cast<std::uint8_t>(100 + y % 64);
            pixel[2] = 60;
            pixel[3] = static_cast<std::uint8_t>(255 * std::clamp(0.5 + inside / 4, 0.0, 1.0));
        }
    }
    return image;
}

class FilmWriterTest : public testing::MediaTest {
  protected:
    static VideoOptions options(ExportFormat format) {
        VideoOptions options;
        options.format = format;
        options.width = 128;
        options.height = 96;
        options.crf = 10;
        options.preset = "ultrafast";
        options.alpha = export_format(format).alpha;
        options.threads = 2;
        return options;
    }

    /// A film with a tone that begins at half its length.
    FilmProbe written(const std::string& name, VideoOptions options) const {
        if (export_format(options.format).sound) {
            options.audio_sample_rate = export_sound_rate(options.format, kRate);
            options.audio_channels = 1;
        }
        const auto film = open_film(file(name), options);
        const int samples = options.audio_sample_rate * options.fps.den / options.fps.num;
        for (int i = 0; i < kFrames; ++i) {
            film->write(disc(options.width, options.height, i));
            if (options.audio_sample_rate == 0) continue;
            std::vector<float> sound(static_cast<std::size_t>(samples));
            for (std::size_t k = 0; k < sound.size() && i >= kFrames / 2; ++k) {
                sound[k] = 0.5f * static_cast<float>(
                                      std::sin(2 * std::numbers::pi * 440 * static_cast<double>(k) /
                                               options.audio_sample_rate));
            }
            film->write_audio(sound);
        }
        film->finish();
        return probe_film(file(name));
    }

    static void expect_pictures(const FilmProbe& film, const VideoOptions& options) {
        ASSERT_EQ(film.pictures.size(), static_cast<std::size_t>(kFrames));
        EXPECT_EQ(std::pair(film.width, film.height), std::pair(options.width, options.height));
        EXPECT_DOUBLE_EQ(film.fps, options.fps.a_second());
        for (std::size_t i = 0; i < film.pictures.size(); ++i) {
            const Image want = disc(options.width, options.height, static_cast<int>(i));
            const Image& got = film.pictures[i];
            EXPECT_NEAR(film.times[i] - film.times[0], options.fps.seconds(static_cast<int>(i)),
                        1e-3);
            ASSERT_EQ(got.channels, options.alpha ? 4 : 3);
            double colour = 0, alpha = 0;
            for (int y = 0; y < want.height; ++y) {
                for (int x = 0; x < want.width; ++x) {
                    const std::uint8_t *w = want.row(y) + 4 * x, *g = got.row(y) + got.channels * x;
                    for (int c = 0; c < 3; ++c) colour += std::abs(w[c] - g[c]) / 3.0;
                    if (options.alpha) alpha += std::abs(w[3] - g[3]);
                }
            }
            const double pixels = want.width * want.height;
            EXPECT_LT(colour / pixels, 4.0) << i;
            EXPECT_LT(alpha / pixels, 2.0) << i;
        }
    }

    static void expect_bt709(const FilmProbe& film) {
        EXPECT_EQ(film.range, "tv");
        EXPECT_EQ(film.matrix, "bt709");
        EXPECT_EQ(film.primaries, "bt709");
        EXPECT_EQ(film.transfer, "bt709");
    }

    void expect_tone_in_time(const std::string& name, const FilmProbe& film,
                             const FrameRate& fps) const {
        EXPECT_NEAR(film.sound_delay, 0.0, 0.001);
        const AudioClip clip = read_audio(file(name), {.sample_rate = kRate, .channels = 1});
        EXPECT_NEAR(clip.seconds(), fps.seconds(kFrames), 0.05);
        std::size_t onset = 0;
        while (onset < clip.samples.size() && std::abs(clip.samples[onset]) < 0.2f) ++onset;
        EXPECT_NEAR(static_cast<double>(onset) / kRate, fps.seconds(kFrames) / 2, 0.001);
    }
};

TEST_F(FilmWriterTest, H264) {
    const VideoOptions asked = options(ExportFormat::H264);
    for (const char* name : {"film.mp4", "film.MOV"}) {
        const FilmProbe film = written(name, asked);
        EXPECT_EQ(film.picture_codec, "h264");
        EXPECT_EQ(film.pixel_format, "yuv420p");
        EXPECT_EQ(film.sound_codec, "aac");
        EXPECT_TRUE(film.index_in_front);
        expect_pictures(film, asked);
        expect_bt709(film);
        expect_tone_in_time(name, film, asked.fps);
    }
}

/// A film of small pictures with a click in its sound, long enough for errors of rounding to add
/// up.
class LongFilmTest : public FilmWriterTest {
  protected:
    static constexpr double kSeconds = 120, kClick = 110;
    static constexpr int kSoundRate = 8000;

    void write(const std::string& name, const VideoOptions& options, int pictures) const {
        const auto film = open_film(file(name), options);
        const auto click = static_cast<std::int64_t>(kClick * kSoundRate);
        std::int64_t written = 0;
        for (int i = 0; i < pictures; ++i) {
            film->write(disc(options.width, options.height, i));
            const auto end =
                static_cast<std::int64_t>(std::ceil(options.fps.seconds(i + 1) * kSoundRate));
            std::vector<float> sound(static_cast<std::size_t>(end - written));
            for (; written < end; ++written)
                if (written >= click && written < click + 200)
                    sound[sound.size() - static_cast<std::size_t>(end - written)] = 0.8f;
            film->write_audio(sound);
        }
        film->finish();
    }
};

TEST_F(LongFilmTest, PicturesAndSoundKeepTheirTimesAtEveryRate) {
    VideoOptions asked = options(ExportFormat::H264);
    asked.width = asked.height = 32;
    asked.audio_sample_rate = kSoundRate;
    asked.audio_channels = 1;
    for (const FrameRate& rate : {FrameRate(24'000, 1001), FrameRate(30'000, 1001),
                                  FrameRate(60'000, 1001), FrameRate(48)}) {
        asked.fps = rate;
        const auto pictures = static_cast<int>(std::ceil(kSeconds * rate.a_second()));
        write("film.mp4", asked, pictures);
        const FilmProbe film = probe_film(file("film.mp4"));
        EXPECT_DOUBLE_EQ(film.fps, rate.a_second());
        ASSERT_EQ(film.times.size(), static_cast<std::size_t>(pictures));
        for (int i = 0; i < pictures; ++i)
            ASSERT_NEAR(film.times[static_cast<std::size_t>(i)], rate.seconds(i), 1e-9) << i;
        const AudioClip clip =
            read_audio(file("film.mp4"), {.sample_rate = kSoundRate, .channels = 1});
        EXPECT_NEAR(clip.seconds(), rate.seconds(pictures), 0.15);  // a packet of sound
        const auto loud = std::ranges::find_if(clip.samples, [](float v) { return v > 0.4f; });
        EXPECT_NEAR(static_cast<double>(loud - clip.samples.begin()) / kSoundRate, kClick, 0.002);
    }
}

TEST_F(FilmWriterTest, EveryContainerTellsARateThatIsNoWholeNumber) {
    for (const auto& [format, name] :
         {std::pair(ExportFormat::H264, "film.mov"), std::pair(ExportFormat::H265, "film.mp4"),
          std::pair(ExportFormat::ProRes4444, "film.mov"),
          std::pair(ExportFormat::Vp9, "film.webm")}) {
        VideoOptions asked = options(format);
        asked.fps = {24'000, 1001};
        const FilmProbe film = written(name, asked);
        expect_pictures(film, asked);
        expect_tone_in_time(name, film, asked.fps);
    }
}

TEST_F(FilmWriterTest, H265InTenBits) {
    VideoOptions asked = options(ExportFormat::H265);
    asked.fps = 30;
    const FilmProbe film = written("film.mp4", asked);
    EXPECT_EQ(film.picture_codec, "hevc");
    EXPECT_EQ(film.picture_tag, "hvc1");
    EXPECT_EQ(film.pixel_format, "yuv420p10le");
    EXPECT_EQ(film.sound_codec, "aac");
    EXPECT_TRUE(film.index_in_front);
    expect_pictures(film, asked);
    expect_bt709(film);
    expect_tone_in_time("film.mp4", film, asked.fps);
}

TEST_F(FilmWriterTest, ProResWithAndWithoutAlpha) {
    for (const bool alpha : {true, false}) {
        VideoOptions asked = options(ExportFormat::ProRes4444);
        asked.alpha = alpha;
        const FilmProbe film = written("film.mov", asked);
        EXPECT_EQ(film.picture_codec, "prores");
        EXPECT_EQ(film.picture_tag, "ap4h");
        EXPECT_EQ(film.picture_alpha, alpha);
        EXPECT_EQ(film.sound_codec, "pcm_s24le");
        EXPECT_TRUE(film.index_in_front);
        expect_pictures(film, asked);
        expect_bt709(film);
        expect_tone_in_time("film.mov", film, asked.fps);
    }
}

TEST_F(FilmWriterTest, Vp9WithAndWithoutAlpha) {
    for (const bool alpha : {true, false}) {
        VideoOptions asked = options(ExportFormat::Vp9);
        asked.alpha = alpha;
        const FilmProbe film = written("film.webm", asked);
        EXPECT_EQ(film.picture_codec, "vp9");
        EXPECT_EQ(film.pixel_format, alpha ? "yuva420p" : "yuv420p");
        EXPECT_EQ(film.sound_codec, "opus");
        expect_pictures(film, asked);
        expect_bt709(film);
        expect_tone_in_time("film.webm", film, asked.fps);
    }
}

TEST_F(FilmWriterTest, PngPicturesAreTheSameBitForBit) {
    for (const bool alpha : {true, false}) {
        VideoOptions asked = options(ExportFormat::Png);
        asked.alpha = alpha;
        asked.width = 127;
        asked.height = 95;
        const fs::path folder = file(alpha ? "cut out" : "whole/");
        const auto film = open_film(folder, asked);
        for (int i = 0; i < kFrames; ++i) film->write(disc(127, 95, i));
        EXPECT_FALSE(fs::exists(folder));
        film->finish();
        EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), kFrames);
        for (const int i : {0, 1, kFrames - 1}) {
            const std::string name = i < 10 ? "frame-00000" : "frame-0000";
            const Image got = read_image(folder / (name + std::to_string(i) + ".png"));
            const Image want = disc(127, 95, i);
            ASSERT_EQ(got.channels, alpha ? 4 : 3);
            for (int y = 0; y < 95; ++y)
                for (int x = 0; x < 127; ++x)
                    for (int c = 0; c < got.channels; ++c)
                        ASSERT_EQ(got.row(y)[got.channels * x + c], want.row(y)[4 * x + c]);
        }
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(this->folder()), {}), 2);
}

TEST_F(FilmWriterTest, OddSizesOfPicturesWithAlphaArePadded) {
    VideoOptions asked = options(ExportFormat::Vp9);
    asked.width = 127;
    asked.height = 95;
    const auto film = open_film(file("film.webm"), asked);
    for (int i = 0; i < 3; ++i) {
        Image full = disc(127, 95, i);
        for (std::size_t k = 3; k < full.pixels.size(); k += 4) full.pixels[k] = 200;
        film->write(full);
    }
    film->finish();
    const FilmProbe read = probe_film(file("film.webm"));
    ASSERT_EQ(read.pictures.size(), 3u);
    for (const Image& picture : read.pictures) {
        EXPECT_EQ(std::pair(picture.width, picture.height), std::pair(128, 96));
        EXPECT_NEAR(picture.row(95)[4 * 127 + 3], 200, 3);
        EXPECT_NEAR(picture.row(95)[4 * 127], picture.row(94)[4 * 126], 16);
    }
}

TEST_F(FilmWriterTest, ChaptersAreInEveryFormatThatHasThem) {
    for (const auto& [format, name] :
         {std::pair(ExportFormat::H264, "film.mp4"), std::pair(ExportFormat::H265, "film.mov"),
          std::pair(ExportFormat::ProRes4444, "pro.mov"), std::pair(ExportFormat::Vp9, "v.webm")}) {
        VideoOptions asked = options(format);
        asked.chapters = {{0.0, "Grüße"}, {0.4, "turn"}, {0.9, ""}, {20.0, "never reached"}};
        const FilmProbe film = written(name, asked);
        EXPECT_THAT(film.chapters,
                    ElementsAre(Pair(0.0, "Grüße"), Pair(0.4, "turn"), Pair(0.9, "")))
            << name;
        EXPECT_NEAR(film.last_chapter_end, 1.2, 0.05) << name;
        EXPECT_EQ(film.pictures.size(), static_cast<std::size_t>(kFrames)) << name;
        EXPECT_NEAR(film.sound_delay, 0.0, 0.001) << name;
    }
}

TEST_F(FilmWriterTest, TheFirstChapterBeginsAtItsMarker) {
    for (const auto& [format, name] :
         {std::pair(ExportFormat::H264, "film.mp4"), std::pair(ExportFormat::ProRes4444, "pro.mov"),
          std::pair(ExportFormat::Vp9, "v.webm")}) {
        VideoOptions asked = options(format);
        asked.chapters = {{0.4, "first"}, {0.8, "second"}};
        auto chapters = written(name, asked).chapters;
        // A track of chapters begins with the film.
        if (format != ExportFormat::Vp9) {
            ASSERT_EQ(chapters.size(), 3u) << name;
            EXPECT_THAT(chapters.front(), Pair(0.0, ""));
            chapters.erase(chapters.begin());
        }
        EXPECT_THAT(chapters, ElementsAre(Pair(0.4, "first"), Pair(0.8, "second"))) << name;
    }
}

TEST_F(FilmWriterTest, WhatAKilledProgramLeavesPlays) {
    VideoOptions asked = options(ExportFormat::H264);
    asked.audio_sample_rate = kRate;
    asked.audio_channels = 1;
    const auto film = open_film(file("film.mp4"), asked);
    for (int i = 0; i < 260; ++i) {
        film->write(disc(128, 96, i % 30));
        film->write_audio(std::vector<float>(kRate / 25, 0.1f));
    }
    // What is on the disk now is what there would be.
    ASSERT_EQ(std::distance(fs::directory_iterator(folder()), {}), 1);
    fs::copy(fs::directory_iterator(folder())->path(), file("left.mp4"));
    const FilmProbe left = probe_film(file("left.mp4"));
    EXPECT_GE(left.pictures.size(), 100u);
    EXPECT_GE(read_audio(file("left.mp4"), {}).seconds(), 4.0);
}

TEST_F(FilmWriterTest, RefusesWhatTheFormatCannotHold) {
    const auto refusal = [&](const std::string& name, const VideoOptions& asked) {
        return testing::refusal([&] { open_film(file(name), asked); });
    };
    EXPECT_THAT(refusal("film.avi", options(ExportFormat::H264)), HasSubstr("*.mp4 or *.mov"));
    EXPECT_THAT(refusal("film", options(ExportFormat::ProRes4444)), HasSubstr("*.mov"));
    EXPECT_THAT(refusal("film.mp4", options(ExportFormat::Vp9)), HasSubstr("*.webm"));
    EXPECT_THAT(refusal("film.mp4", options(ExportFormat::Png)), HasSubstr("folder"));
    VideoOptions clear = options(ExportFormat::H264);
    clear.alpha = true;
    EXPECT_THAT(refusal("film.mp4", clear), HasSubstr("transparen"));
    VideoOptions loud = options(ExportFormat::Png);
    loud.audio_sample_rate = kRate;
    loud.audio_channels = 1;
    EXPECT_THAT(refusal("film", loud), HasSubstr("sound"));
    fs::create_directory(file("full"));
    write("full/file", "x");
    EXPECT_THAT(refusal("full", options(ExportFormat::Png)), HasSubstr("already"));
    EXPECT_THAT(refusal("absent/pictures", options(ExportFormat::Png)), HasSubstr("folder"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), {}), 1);
}

TEST_F(FilmWriterTest, AFullDiskIsToldInEveryFormatAndLeavesNothing) {
    for (const auto& [format, name] :
         {std::pair(ExportFormat::H265, "film.mp4"), std::pair(ExportFormat::ProRes4444, "p.mov"),
          std::pair(ExportFormat::Vp9, "v.webm"), std::pair(ExportFormat::Png, "pictures")}) {
        std::string told;
        try {
            const testing::SmallDisk disk(export_format(format).folder() ? 500 : 3'000);
            VideoOptions asked = options(format);
            asked.crf = 0;
            const auto film = open_film(file(name), asked);
            for (int i = 0; i < kFrames; ++i) film->write(disc(128, 96, i));
            film->finish();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::TryAgain) << name;
            told = error.what();
        }
        EXPECT_THAT(told, HasSubstr(name));
        EXPECT_THAT(told, HasSubstr("disk space"));
        EXPECT_TRUE(fs::is_empty(folder())) << name;
    }
}

TEST(ExportFormats, AreListedWithNamesThatLeadBack) {
    for (const ExportFormatInfo& info : export_formats()) {
        EXPECT_EQ(&export_format(info.format), &info);
        EXPECT_EQ(export_format_from_name(info.name), info.format);
        EXPECT_FALSE(info.title.empty());
        EXPECT_FALSE(info.use.empty());
        EXPECT_GT(estimated_bit_rate(info.format, 1280, 720, 25, 18), 100'000);
    }
    EXPECT_EQ(export_formats().front().format, VideoOptions().format);
    EXPECT_FALSE(export_format_from_name("H264"));
    EXPECT_EQ(export_format_for("a/film.MP4"), ExportFormat::H264);
    EXPECT_EQ(export_format_for("film.webm"), ExportFormat::Vp9);
    EXPECT_FALSE(export_format_for("film"));
    EXPECT_FALSE(export_format_for(".mp4"));
}

TEST(ExportFormats, TakeTheRecordingsRateWhereTheyCan) {
    EXPECT_EQ(export_sound_rate(ExportFormat::H264, 24000), 24000);
    EXPECT_EQ(export_sound_rate(ExportFormat::H264, 44100), 44100);
    EXPECT_EQ(export_sound_rate(ExportFormat::H264, 96000), 48000);
    EXPECT_EQ(export_sound_rate(ExportFormat::H264, 20000), 48000);
    EXPECT_EQ(export_sound_rate(ExportFormat::Vp9, 44100), 48000);
    EXPECT_EQ(export_sound_rate(ExportFormat::Vp9, 16000), 48000);
    EXPECT_EQ(export_sound_rate(ExportFormat::ProRes4444, 11111), 11111);
}

}  // namespace
}  // namespace ditto
