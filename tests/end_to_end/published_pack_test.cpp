// The published networks from import to video: a whole pack in the published layout with narrow
// networks of random weights, so that it takes seconds what it would take an hour.
#include "fixtures/published_pack.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "fixtures/tiny_pack.h"
#include "media/audio_reader.h"
#include "media/image_file.h"
#include "media/video_reader.h"
#include "run_program.h"
#include "session/motion_source.h"
#include "session/performer.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using testing::run_ditto;

constexpr int kSide = 320, kSeconds = 3, kFrames = 25 * kSeconds;

/// The first seconds of a recording, as a .wav of 16 bits.
void write_beginning(const fs::path& from, const fs::path& to) {
    AudioReader reader(from, {.sample_rate = 16000, .channels = 1});
    std::vector<float> samples(16000 * kSeconds);
    reader.read(samples);
    std::string wav = "RIFF....WAVEfmt ";
    const auto put = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) wav.push_back(static_cast<char>(value >> (8 * i)));
    };
    put(16, 4), put(1, 2), put(1, 2), put(16000, 4), put(32000, 4), put(2, 2), put(16, 2);
    wav += "data";
    put(static_cast<std::uint32_t>(2 * samples.size()), 4);
    for (const float sample : samples)
        put(static_cast<std::uint32_t>(static_cast<std::int32_t>(sample * 32767.0f)), 2);
    const auto size = static_cast<std::uint32_t>(wav.size() - 8);
    for (std::size_t i = 0; i < 4; ++i) wav[4 + i] = static_cast<char>(size >> (8 * i));
    std::ofstream(to, std::ios::binary) << wav;
}

class PublishedPack : public testing::PackHomeTest {
  protected:
    void SetUp() override {
        const fs::path media = fs::path(DITTO_SHARED_DIR) / "media";
        portrait_ = media / "portrait-photo-1432.jpg";
        if (!fs::exists(portrait_)) GTEST_SKIP() << "needs ../shared/media";
        audio_ = folder_ / "speech.wav";
        write_beginning(media / "speech-16s-24k.wav", audio_);
    }

    void import_pack() const {
        testing::write_published_pack(
            folder_ / "published",
            testing::find_face(read_image(portrait_, kSide), DITTO_STARTER_DIR));
        const auto import = run_ditto({"packs", "import", folder_ / "published"});
        ASSERT_EQ(import.status, 0) << import.errors;
        const auto verify = run_ditto({"packs", "verify", "ditto"});
        ASSERT_EQ(verify.status, 0) << verify.errors;
    }

    /// Pictures of the video that the program makes.
    std::vector<Image> render(const std::string& name) const {
        const fs::path output = folder_ / name;
        const auto result = run_ditto({"render", "--pack", "ditto", "--portrait", portrait_,
                                       "--audio", audio_, "--output", output, "--steps", "4",
                                       "--max-size", std::to_string(kSide), "--threads", "2"});
        EXPECT_EQ(result.status, 0) << result.errors;
        std::vector<Image> pictures;
        VideoReader video(output);
        while (auto picture = video.next()) pictures.push_back(std::move(*picture));
        return pictures;
    }

    /// All rows of motion of the recording.
    std::vector<std::vector<float>> motion(std::uint64_t seed) const {
        RenderJob job;
        job.portrait = portrait_;
        job.audio = audio_;
        job.pack = "ditto";
        job.threads = 2;
        job.motion.steps = 4;
        job.motion.seed = seed;
        job.video.max_size = kSide;
        StageTimes times;
        Performer performer = make_performer(job, times, {});
        MotionSource source(audio_, {}, std::move(performer.motion), times, {});
        std::vector<std::vector<float>> rows;
        while (auto row = source.next()) rows.push_back(std::move(*row));
        return rows;
    }

    fs::path portrait_, audio_;
};

double mean_difference(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
    return sum / static_cast<double>(a.pixels.size());
}

TEST_F(PublishedPack, IsImportedAndRendersTheSameEveryTime) {
    import_pack();
    const auto rows = motion(1);
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(kFrames));
    for (const auto& row : rows)
        EXPECT_TRUE(std::ranges::all_of(row, [](float v) { return std::isfinite(v); }));
    EXPECT_NE(rows.front(), rows.back());
    EXPECT_EQ(rows, motion(1));
    EXPECT_NE(rows, motion(2));

    const auto pictures = render("first.mp4");
    ASSERT_EQ(pictures.size(), static_cast<std::size_t>(kFrames));
    const auto again = render("second.mp4");
    ASSERT_EQ(again.size(), pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        EXPECT_EQ(pictures[i].pixels, again[i].pixels) << i;
    // The face is the decoder's and moves; the rest is the portrait's.
    const Image portrait = read_image(portrait_, kSide);
    EXPECT_GT(mean_difference(pictures.front(), portrait), 1.0);
    EXPECT_GT(mean_difference(pictures.front(), pictures.back()), 0.01);
}

}  // namespace
}  // namespace ditto
