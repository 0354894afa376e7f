// What `ditto render` writes in each format, read back.
#include <gmock/gmock.h>

#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <tuple>

#include "cli/silence.h"
#include "core/frame_rate.h"
#include "media/film_probe.h"
#include "media/image_file.h"
#include "run_program.h"
#include "spoken.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::FilmProbe;
using ::testing::HasSubstr;
using ::testing::Pair;

class Export : public ::testing::Test {
  protected:
    void SetUp() override {
        fs::create_directories(folder_);
        testing::write_silence(folder_ / "silence.wav", 1);
        // The head turns from one side to the other.
        std::ofstream(folder_ / "turn.json") << R"({"version": 1, "tracks": [
            {"channel": "head.yaw", "keys": [{"t": 0, "v": -14, "interp": "linear"},
                                             {"t": 1, "v": 14, "interp": "linear"}]}],
            "markers": [{"t": 0, "name": "left"}, {"t": 0.52, "name": "right"}]})";
    }
    void TearDown() override { fs::remove_all(folder_); }

    testing::ProgramResult render(const std::string& output,
                                  const std::vector<std::string>& options) const {
        std::vector<std::string> arguments{"render",
                                           "--portrait",
                                           kPortrait,
                                           "--audio",
                                           folder_ / "silence.wav",
                                           "--controls",
                                           folder_ / "turn.json",
                                           "--max-size",
                                           "256",
                                           "--preset",
                                           "ultrafast",
                                           "--steps",
                                           "1",
                                           "--output",
                                           folder_ / output};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return testing::run_ditto(arguments);
    }

    FilmProbe rendered(const std::string& output, const std::vector<std::string>& options) const {
        const auto result = render(output, options);
        EXPECT_EQ(result.status, 0) << result.errors;
        return testing::probe_film(folder_ / output);
    }

    /// A person in the middle, nothing in the upper corners, soft edges, and a mask that goes along
    /// when the head turns.
    static void expect_cut_out(const Image& left, const Image& right) {
        std::size_t moved = 0;
        for (const Image* image : {&left, &right}) {
            ASSERT_EQ(image->channels, 4);
            const auto alpha = [&](int x, int y) { return int{image->row(y)[4 * x + 3]}; };
            const int last = image->width - 1;
            EXPECT_LE(alpha(0, 0), 2);
            EXPECT_LE(alpha(last, 0), 2);
            EXPECT_GE(alpha(image->width / 2, image->height / 2), 253);
            std::size_t clear = 0, soft = 0, solid = 0;
            for (std::size_t i = 3; i < image->pixels.size(); i += 4) {
                const int a = image->pixels[i];
                (a < 8 ? clear : a > 247 ? solid : soft) += 1;
            }
            const std::size_t all = image->pixels.size() / 4;
            EXPECT_GT(clear, all / 8);
            EXPECT_GT(solid, all / 8);
            EXPECT_GT(soft, all / 400);
            EXPECT_LT(soft, all / 6);
        }
        for (std::size_t i = 3; i < left.pixels.size(); i += 4)
            moved += std::abs(left.pixels[i] - right.pixels[i]) > 128;
        EXPECT_GT(moved, left.pixels.size() / 4 / 200);
    }

    const std::string kPortrait = std::string(DITTO_SAMPLES_DIR) + "/grace_hopper.jpg";
    fs::path folder_ = fs::temp_directory_path() / ("ditto-export-" + std::to_string(::getpid()));
};

TEST_F(Export, ProResOfAPersonWithoutBackgroundInASquare) {
    const FilmProbe film = rendered("film.mov", {"--format", "prores4444", "--background",
                                                 "transparent", "--fps", "50", "--framing", "1:1"});
    EXPECT_EQ(film.picture_codec, "prores");
    EXPECT_EQ(film.sound_codec, "pcm_s16le") << "not the recording's own";
    EXPECT_EQ(film.fps, 50);
    ASSERT_EQ(film.pictures.size(), 50u);
    EXPECT_EQ(film.width, film.height);
    EXPECT_NEAR(film.sound_delay, 0, 0.001);
    EXPECT_THAT(film.chapters, ElementsAre(Pair(0.0, "left"), Pair(0.52, "right")));
    expect_cut_out(film.pictures.front(), film.pictures.back());
}

TEST_F(Export, Vp9OfAPersonWithoutBackgroundTakesItsFormatFromTheName) {
    const FilmProbe film = rendered("film.webm", {"--background", "transparent"});
    EXPECT_EQ(film.picture_codec, "vp9");
    EXPECT_EQ(film.sound_codec, "opus");
    EXPECT_EQ(film.pixel_format, "yuva420p");
    EXPECT_EQ(film.fps, 25);
    ASSERT_EQ(film.pictures.size(), 25u);
    EXPECT_NEAR(film.sound_delay, 0, 0.001);
    EXPECT_THAT(film.chapters, ElementsAre(Pair(0.0, "left"), Pair(0.52, "right")));
    expect_cut_out(film.pictures.front(), film.pictures.back());
}

TEST_F(Export, H265BeforeGreen) {
    const FilmProbe film = rendered("film.mp4", {"--format", "h265", "--background", "green",
                                                 "--fps", "30", "--framing", "16:9"});
    EXPECT_EQ(film.picture_codec, "hevc");
    EXPECT_EQ(film.pixel_format, "yuv420p10le");
    ASSERT_EQ(film.pictures.size(), 30u);
    EXPECT_EQ(film.width * 9, film.height * 16);
    EXPECT_NEAR(film.sound_delay, 0, 0.001);
    EXPECT_TRUE(film.index_in_front);
    EXPECT_THAT(film.chapters, ElementsAre(Pair(0.0, "left"), Pair(0.52, "right")));
    for (const Image& picture : film.pictures) {
        for (const int x : {1, picture.width - 2}) {
            const std::uint8_t* corner = picture.row(1) + 3 * x;
            EXPECT_NEAR(corner[0], 0x00, 8);
            EXPECT_NEAR(corner[1], 0xb1, 8);
            EXPECT_NEAR(corner[2], 0x40, 8);
        }
        const std::uint8_t* face = picture.row(picture.height / 2) + 3 * (picture.width / 2);
        EXPECT_GT(face[0], face[1]);  // skin
    }
}

TEST_F(Export, PngPicturesHoldWhatTheFilmWouldShow) {
    ASSERT_EQ(render("cut out", {"--format", "png", "--background", "transparent"}).status, 0);
    ASSERT_EQ(render("whole", {"--format", "png"}).status, 0);
    for (const char* name : {"cut out", "whole"})
        EXPECT_EQ(std::distance(fs::directory_iterator(folder_ / name), {}), 25);
    const Image first = read_image(folder_ / "cut out/frame-000000.png"),
                last = read_image(folder_ / "cut out/frame-000024.png");
    expect_cut_out(first, last);
    // Where the person is, it is the same with its background.
    const Image whole = read_image(folder_ / "whole/frame-000024.png");
    ASSERT_EQ(whole.channels, 3);
    std::size_t solid = 0;
    for (std::size_t i = 0; i < last.pixels.size() / 4; ++i) {
        if (last.pixels[4 * i + 3] < 255) continue;
        ++solid;
        for (std::size_t c = 0; c < 3; ++c)
            ASSERT_NEAR(last.pixels[4 * i + c], whole.pixels[3 * i + c], 6) << i;
    }
    EXPECT_GT(solid, last.pixels.size() / 4 / 8);
}

TEST_F(Export, AtRatesThatAreNoWholeNumbers) {
    for (const auto& [name, rate, pictures] :
         {std::tuple("23.976", FrameRate(24'000, 1001), 24u),
          std::tuple("29.97", FrameRate(30'000, 1001), 30u),
          std::tuple("60000/1001", FrameRate(60'000, 1001), 60u)}) {
        const FilmProbe film = rendered("film.mp4", {"--fps", name});
        EXPECT_DOUBLE_EQ(film.fps, rate.a_second());
        ASSERT_EQ(film.pictures.size(), pictures);
        EXPECT_NEAR(film.times.back(), rate.seconds(pictures - 1), 1e-9);
        EXPECT_NEAR(film.sound_delay, 0, 0.001);
        EXPECT_THAT(film.chapters, ElementsAre(Pair(0.0, "left"), Pair(0.52, "right")));
    }
}

TEST_F(Export, TellsThatNobodySpeaksBeforeItRenders) {
    const auto silent = render("film.mp4", {"--json"});
    EXPECT_EQ(silent.status, 0);
    EXPECT_THAT(silent.errors, HasSubstr("no speech is heard in"));
    EXPECT_THAT(silent.errors, HasSubstr("silence.wav"));
    testing::write_speech(folder_ / "silence.wav");
    EXPECT_EQ(render("film.mp4", {"--json"}).errors, "");
}

TEST_F(Export, RefusesWhatDoesNotGoTogether) {
    const auto refused = [&](const std::string& output, const std::vector<std::string>& options,
                             int status) {
        const auto result = render(output, options);
        EXPECT_EQ(result.status, status) << result.errors;
        EXPECT_FALSE(fs::exists(folder_ / output));
        return result.errors;
    };
    EXPECT_THAT(refused("film.mp4", {"--background", "transparent"}, 3), HasSubstr("film.mp4"));
    EXPECT_THAT(refused("film.mov", {"--background", "transparent"}, 3),
                HasSubstr("prores4444 (.mov), vp9 (.webm), png (a folder)"));
    EXPECT_THAT(refused("film.avi", {}, 3), HasSubstr("*.mp4"));
    EXPECT_THAT(refused("film.mkv", {}, 3), HasSubstr("prores4444 (.mov), vp9 (.webm), png"));
    EXPECT_THAT(refused("film.mp4", {"--format", "vp9"}, 3), HasSubstr("*.webm"));
    EXPECT_THAT(refused("film.mp4", {"--format", "png"}, 3), HasSubstr("folder"));
    EXPECT_THAT(refused("film.mp4", {"--fps", "26"}, 2),
                AllOf(HasSubstr("--fps"), HasSubstr("26"),
                      HasSubstr("23.976, 24, 25, 29.97, 30, 48, 50, 59.94 or 60")));
    refused("film.mp4", {"--framing", "4:3"}, 2);
    EXPECT_THAT(refused("film.mp4", {"--background", "blue"}, 2), HasSubstr("blue"));
    refused("film.mp4", {"--format", "avi"}, 2);
}

}  // namespace
}  // namespace ditto
