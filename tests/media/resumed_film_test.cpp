// Films whose writer was ended before finish(), gone on with by another.
#include <cmath>
#include <memory>
#include <random>

#include "core/small_disk.h"
#include "core/temporary_name.h"
#include "media/film_probe.h"
#include "media/film_writer.h"
#include "media/fixture.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using testing::FilmProbe;
using ::testing::HasSubstr;
using testing::probe_film;
using testing::sound_packets;

constexpr int kRate = 48000, kFrames = 170, kWidth = 96, kHeight = 64;
constexpr std::string_view kKey = "0abc";

/// A soft texture that moves with a hole that moves the other way.
Image picture(int step, int channels) {
    Image image(kWidth, kHeight, channels);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            std::uint8_t* pixel = image.row(y) + channels * x;
            const double u = (x + step) / 7.0, v = y / 9.0;
            pixel[0] = static_cast<std::uint8_t>(128 + 70 * std::sin(u) * std::cos(v));
            pixel[1] = static_cast<std::uint8_t>(128 + 70 * std::sin(u + v));
            pixel[2] = static_cast<std::uint8_t>(60 + step % 100);
            if (channels < 4) continue;
            const double away = std::hypot(x - kWidth + step / 3.0, y - 30) - 16;
            pixel[3] = static_cast<std::uint8_t>(255 * std::clamp(away / 4, 0.0, 1.0));
        }
    }
    return image;
}

std::vector<float> sound_of(int step, int samples) {
    std::vector<float> sound(static_cast<std::size_t>(samples));
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double time = step / 25.0 + static_cast<double>(i) / kRate;
        sound[i] = 0.5f * static_cast<float>(std::sin(700 * time * (1 + time)));
    }
    return sound;
}

double psnr(const Image& want, const Image& got) {
    double square = 0;
    for (std::size_t i = 0; i < want.pixels.size(); ++i)
        square += std::pow(want.pixels[i] - got.pixels[i], 2);
    return 10 * std::log10(255.0 * 255.0 * static_cast<double>(want.pixels.size()) /
                           std::max(square, 1e-9));
}

class ResumedFilmTest : public testing::MediaTest {
  protected:
    static VideoOptions options(ExportFormat format, bool alpha = false) {
        VideoOptions options;
        options.format = format;
        options.width = kWidth;
        options.height = kHeight;
        options.alpha = alpha;
        options.preset = "superfast";  // with slower ones x264 does not do the same twice
        options.threads = 2;
        options.audio_sample_rate = kRate;
        options.audio_channels = 1;
        return options;
    }
    static VideoOptions kept(VideoOptions options) {
        options.resume_key = kKey;
        return options;
    }

    /// Gives a film its pictures from where it is up to `end`, and the sound of the same time.
    static void write(FilmWriter& film, const VideoOptions& options, int end) {
        const int samples = options.audio_sample_rate * options.fps.den / options.fps.num;
        for (int i = 0; i < end; ++i) {
            if (i >= film.made()) film.write(picture(i, options.alpha ? 4 : 3));
            if (samples > 0) film.write_audio(sound_of(i, samples));
        }
    }

    std::int64_t write_part(const std::string& name, const VideoOptions& options, int end) const {
        const auto film = open_film(file(name), options);
        write(*film, options, end);
        return film->made();
    }

    std::int64_t write_whole(const std::string& name, const VideoOptions& options) const {
        const auto film = open_film(file(name), options);
        write(*film, options, kFrames);
        film->finish();
        return film->made();
    }

    fs::path log(const std::string& name) const { return kept_path(file(name), std::string(kKey)); }

    static double quality(const FilmProbe& film, std::size_t i) {
        return psnr(picture(static_cast<int>(i), film.pictures[i].channels), film.pictures[i]);
    }

    /// The resumed film is the uninterrupted one before `made`, and none of its pictures is worse.
    static void expect_same(const FilmProbe& got, const FilmProbe& want, std::int64_t made) {
        ASSERT_EQ(got.pictures.size(), want.pictures.size());
        EXPECT_EQ(got.times, want.times);
        EXPECT_EQ(got.index_in_front, want.index_in_front);
        EXPECT_EQ(got.sound_delay, want.sound_delay);
        const auto first = static_cast<std::size_t>(made);
        for (std::size_t i = 0; i < first; ++i)
            EXPECT_TRUE(got.pictures[i] == want.pictures[i]) << i;
        double worst = quality(want, 0);
        for (std::size_t i = 0; i < want.pictures.size(); ++i)
            worst = std::min(worst, quality(want, i));
        for (std::size_t i = first; i < got.pictures.size(); ++i)
            EXPECT_GT(quality(got, i), worst - 0.5) << i;
    }

    void expect_goes_on(const std::string& name, const VideoOptions& asked) const {
        write_whole("whole-" + name, asked);
        EXPECT_EQ(write_part(name, kept(asked), 80), 0);
        EXPECT_FALSE(fs::exists(file(name)));
        EXPECT_TRUE(fs::exists(log(name)));
        const std::int64_t first = write_part(name, kept(asked), 140);
        const std::int64_t made = write_whole(name, kept(asked));
        EXPECT_GE(first, 50);
        EXPECT_GE(made, 100);
        EXPECT_FALSE(fs::exists(log(name)));
        expect_same(probe_film(file(name)), probe_film(file("whole-" + name)), first);
        EXPECT_EQ(sound_packets(file(name)), sound_packets(file("whole-" + name)));
    }
};

TEST_F(ResumedFilmTest, H264) {
    expect_goes_on("film.mp4", options(ExportFormat::H264));
    expect_goes_on("film.mov", options(ExportFormat::H264));
}

TEST_F(ResumedFilmTest, AtARateThatIsNoWholeNumber) {
    VideoOptions asked = options(ExportFormat::H264);
    asked.fps = {30'000, 1001};
    expect_goes_on("film.mp4", asked);
    asked.format = ExportFormat::Vp9;
    asked.audio_sample_rate = 0;
    asked.audio_channels = 0;
    write_part("film.webm", kept(asked), 110);  // the encoder holds 25 back
    EXPECT_GE(write_whole("film.webm", kept(asked)), 50);
    EXPECT_NEAR(probe_film(file("film.webm")).times.back(), asked.fps.seconds(kFrames - 1), 1e-3);
}

TEST_F(ResumedFilmTest, H265) {
    expect_goes_on("film.mp4", options(ExportFormat::H265));
}

TEST_F(ResumedFilmTest, ProResWithAlpha) {
    expect_goes_on("film.mov", options(ExportFormat::ProRes4444, true));
}

TEST_F(ResumedFilmTest, Vp9WithAndWithoutAlpha) {
    expect_goes_on("film.webm", options(ExportFormat::Vp9));
    expect_goes_on("transparent.webm", options(ExportFormat::Vp9, true));
}

TEST_F(ResumedFilmTest, OfCopiedSoundAndOfNone) {
    write_whole("recording.mp4", options(ExportFormat::H264));
    VideoOptions asked = options(ExportFormat::H264);
    asked.audio_sample_rate = asked.audio_channels = 0;
    write_part("silent.mp4", kept(asked), 150);
    EXPECT_GT(write_whole("silent.mp4", kept(asked)), 0);
    EXPECT_EQ(probe_film(file("silent.mp4")).pictures.size(), static_cast<std::size_t>(kFrames));

    asked.copied_sound = file("recording.mp4");
    const auto write_copied = [&](int end) {
        const auto film = open_film(file("film.mp4"), kept(asked));
        write(*film, asked, end);
        film->copy_sound(end / 25.0);
        if (end == kFrames) film->finish();
        return film->made();
    };
    EXPECT_EQ(write_copied(120), 0);
    EXPECT_GT(write_copied(kFrames), 0);
    EXPECT_EQ(sound_packets(file("film.mp4")), sound_packets(file("recording.mp4")));
    EXPECT_NEAR(probe_film(file("film.mp4")).sound_delay, 0.0, 0.001);
}

/// Whatever the disk gives back, the film is whole.
TEST_F(ResumedFilmTest, DamageCostsTimeAlone) {
    const VideoOptions asked = options(ExportFormat::H264);
    write_whole("whole.mp4", asked);
    const FilmProbe whole = probe_film(file("whole.mp4"));
    write_part("film.mp4", kept(asked), 150);
    const std::string left = testing::bytes_of(log("film.mp4"));
    std::mt19937 random(7);
    std::int64_t most = 0;
    for (int i = 0; i < 16; ++i) {
        std::string damaged = left;
        const std::size_t at = random() % left.size();
        if (i % 2)
            damaged.resize(at);
        else
            damaged[at] = static_cast<char>(damaged[at] ^ (1 + random() % 255));
        testing::MediaTest::write(log("film.mp4").filename(), damaged);
        const std::int64_t made = write_whole("film.mp4", kept(asked));
        most = std::max(most, made);
        expect_same(probe_film(file("film.mp4")), whole, made);
        EXPECT_EQ(sound_packets(file("film.mp4")), sound_packets(file("whole.mp4")));
    }
    EXPECT_GE(most, 50);
}

TEST_F(ResumedFilmTest, EmptyAndForeignFilesAreBegunAnew) {
    const VideoOptions asked = options(ExportFormat::ProRes4444);
    for (const std::string& text : {std::string(), std::string(5000, '\0'), std::string("text")}) {
        testing::MediaTest::write(log("film.mov").filename(), text);
        EXPECT_EQ(write_part("film.mov", kept(asked), 2), 0);
    }
    // Of the same name, but with another header.
    write_part("film.mov", kept(asked), 20);
    VideoOptions wider = asked;
    wider.alpha = true;
    EXPECT_EQ(write_part("film.mov", kept(wider), 20), 0);
    EXPECT_GE(write_part("film.mov", kept(wider), 20), 10);
}

TEST_F(ResumedFilmTest, WhatIsOfAnotherKeyStays) {
    const VideoOptions asked = options(ExportFormat::H264);
    write_part("film.mp4", kept(asked), 150);
    const std::string left = testing::bytes_of(log("film.mp4"));
    VideoOptions other = asked;
    other.resume_key = "0abd";
    EXPECT_EQ(write_whole("film.mp4", other), 0);
    EXPECT_EQ(write_whole("film.mp4", asked), 0);
    EXPECT_TRUE(testing::bytes_of(log("film.mp4")) == left);
}

TEST_F(ResumedFilmTest, TwoWritersDoNotMeet) {
    const VideoOptions asked = kept(options(ExportFormat::H264));
    const auto first = open_film(file("film.mp4"), asked);
    try {
        open_film(file("film.mp4"), asked);
        ADD_FAILURE() << "both write";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TryAgain);
        EXPECT_THAT(error.what(), HasSubstr("by another program"));
    }
}

/// The disk may be full, and the name be taken when the film is whole.
TEST_F(ResumedFilmTest, GoesOnAfterWhatCouldNotBeWritten) {
    const VideoOptions asked = kept(options(ExportFormat::ProRes4444));
    for (const rlim_t size : {300'000, 800'000}) {
        const testing::SmallDisk disk(size);
        const auto film = open_film(file("film.mov"), asked);
        EXPECT_THROW(write(*film, asked, kFrames), Error);
    }
    {
        const auto film = open_film(file("film.mov"), asked);
        EXPECT_GT(film->made(), 10);
        write(*film, asked, kFrames);
        fs::create_directory(file("film.mov"));
        EXPECT_THROW(film->finish(), Error);
    }
    fs::remove(file("film.mov"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), {}), 1);
    EXPECT_EQ(write_whole("film.mov", asked), kFrames - 1);
    EXPECT_EQ(probe_film(file("film.mov")).pictures.size(), static_cast<std::size_t>(kFrames));
}

TEST_F(ResumedFilmTest, PlacesThatCannotBeAreToldBeforeAnyWork) {
    const VideoOptions asked = kept(options(ExportFormat::H264));
    EXPECT_THAT(testing::refusal([&] { open_film(file("no/film.mp4"), asked); }),
                HasSubstr("film.mp4"));
    fs::create_directory(file("folder.mp4"));
    EXPECT_THAT(testing::refusal([&] { open_film(file("folder.mp4"), asked); }),
                HasSubstr("folder.mp4"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), {}), 1);
}

}  // namespace
}  // namespace ditto
