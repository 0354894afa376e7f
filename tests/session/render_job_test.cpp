// The offline render, as those see it who watch it.
#include "session/render_job.h"

#include <unistd.h>

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <tuple>

#include "core/error.h"
#include "media/audio_reader.h"
#include "media/image_file.h"
#include "media/video_reader.h"
#include "media/wav_file.h"
#include "session/film_pictures.h"
#include "session/project_job.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

class RenderJobTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!fs::exists(DITTO_SHARED_DIR "/media")) GTEST_SKIP() << "needs ../shared/media";
        fs::create_directories(folder_);
        job_.portrait = DITTO_SAMPLES_DIR "/grace_hopper.jpg";
        job_.audio = DITTO_SHARED_DIR "/media/speech-16s-24k.wav";
        job_.output = folder_ / "out.mp4";
        job_.pack = DITTO_STARTER_DIR;
        job_.video.max_size = 96;
        job_.motion.steps = 1;
        job_.threads = 2;
    }
    void TearDown() override { fs::remove_all(folder_); }

    RenderJob job_;
    fs::path folder_ =
        fs::temp_directory_path() / ("ditto-render-job-test-" + std::to_string(::getpid()));
};

TEST_F(RenderJobTest, ShowsEachFrameInOrderBeforeItIsWritten) {
    std::int64_t shown = 0, written = 0;
    const RenderReport report = render_video(
        job_, [&](const Progress& progress) { written = progress.done; }, {},
        [&](std::int64_t index, const Image& frame) {
            EXPECT_EQ(index, shown++);
            EXPECT_EQ(index, written);
            EXPECT_EQ(std::max(frame.width, frame.height), 96);
        });
    EXPECT_GT(shown, 300);
    EXPECT_EQ(shown, report.frames);
}

/// A person in the middle of a wide picture, 900 × 600.
void write_landscape(const fs::path& file) {
    const Image person = read_image(DITTO_SAMPLES_DIR "/grace_hopper.jpg");
    Image wide(900, 600, 3);
    std::ranges::fill(wide.pixels, 128);
    const int left = (wide.width - person.width) / 2;
    for (int y = 0; y < std::min(person.height, wide.height); ++y)
        std::copy_n(person.row(y), person.stride(), wide.row(y) + 3 * left);
    write_png(file, wide);
}

TEST_F(RenderJobTest, TheSizeIsTheFilmsAndItsPixelsThePortraits) {
    job_.portrait = folder_ / "wide.png";
    write_landscape(job_.portrait);
    job_.cut.end = 0.2;
    job_.video.framing = Framing::Tall;
    job_.video.max_size = 576;
    Image first;
    const auto keep = [&](std::int64_t, const Image& frame) { first = frame; };
    const RenderReport tall = render_video(job_, {}, {}, keep);
    EXPECT_EQ(std::pair(tall.width, tall.height), std::pair(324, 576));

    // The chest does not move: it is as the portrait has it at that size, wherever it is cut.
    const Image portrait = read_image(job_.portrait, 864);
    double least = 255;
    for (int left = 0; left + first.width <= portrait.width; ++left) {
        double sum = 0;
        for (int y = first.height - 30; y < first.height; ++y)
            for (int i = 0; i < 3 * first.width; ++i)
                sum += std::abs(first.row(y)[i] - portrait.row(y)[3 * left + i]);
        least = std::min(least, sum / (30.0 * 3 * first.width));
    }
    EXPECT_LT(least, 0.5);

    job_.video.max_size = 4000;
    const RenderReport whole = render_video(job_, {}, {});
    EXPECT_EQ(std::pair(whole.width, whole.height), std::pair(324, 576)) << "nothing is enlarged";
}

TEST_F(RenderJobTest, TheSizeIsToldAsItIsWrittenAndBeforeItIsMade) {
    const fs::path wide = folder_ / "wide.png";
    write_landscape(wide);
    job_.cut.end = 0.1;
    for (const auto& [portrait, width, height] :
         {std::tuple(fs::path(DITTO_SAMPLES_DIR "/grace_hopper.jpg"), 512, 600),
          std::tuple(wide, 900, 600)}) {
        job_.portrait = portrait;
        for (const auto& [framing, size] :
             {std::pair(Framing::Original, 97), std::pair(Framing::Original, 4000),
              std::pair(Framing::Tall, 200), std::pair(Framing::Wide, 333),
              std::pair(Framing::Square, 151)}) {
            if (framing == Framing::Wide && width < height) continue;  // the head would fill it
            job_.video.framing = framing;
            job_.video.max_size = size;
            const RenderReport report = render_video(job_, {}, {});
            const VideoReader film(job_.output);
            EXPECT_EQ(std::pair(report.width, report.height),
                      std::pair(film.width(), film.height()));
            const Box face{0.4f * static_cast<float>(width), 0.3f * static_cast<float>(height),
                           0.2f * static_cast<float>(width), 0.3f * static_cast<float>(height)};
            EXPECT_EQ(film_size(job_.video, width, height, face),
                      (PictureSize{report.width, report.height}))
                << framing_name(framing) << ' ' << size;
        }
    }
}

TEST_F(RenderJobTest, WhatTheWatchThrowsEndsItAndLeavesNothing) {
    EXPECT_THROW(render_video(
                     job_, [](const Progress&) {}, {},
                     [](std::int64_t index, const Image&) {
                         if (index == 3) throw std::runtime_error("enough");
                     }),
                 std::runtime_error);
    EXPECT_TRUE(fs::is_empty(folder_));
}

class ResumedRenderTest : public RenderJobTest {
  protected:
    void SetUp() override {
        RenderJobTest::SetUp();
        job_.audio = folder_ / "short.wav";
        job_.output = folder_ / "frames";
        job_.video.format = ExportFormat::Png;
        if (!IsSkipped()) write_wav(job_.audio, std::vector<float>(48000, 0.1f), 16000);
    }

    RenderReport render(const FrameWatch& watch = {}) const {
        RenderJob job = job_;
        job.resume_key = job_key(job);
        return render_video(job, {}, {}, watch);
    }

    /// Ends a render before it writes a frame.
    void interrupt_at(std::int64_t frame) const {
        const auto watch = [&](std::int64_t index, const Image&) {
            if (index == frame) throw std::runtime_error("enough");
        };
        EXPECT_THROW(render(watch), std::runtime_error);
        EXPECT_FALSE(fs::exists(job_.output));
    }

    /// Names and contents of a folder's files.
    static std::map<std::string, std::string> files(const fs::path& folder) {
        std::map<std::string, std::string> all;
        for (const auto& entry : fs::directory_iterator(folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            all[entry.path().filename()] = {std::istreambuf_iterator<char>(in), {}};
        }
        return all;
    }

    fs::path left() const {
        for (const auto& entry : fs::directory_iterator(folder_))
            if (entry.path().filename().string().starts_with(".ditto-")) return entry.path();
        return {};
    }
};

TEST_F(ResumedRenderTest, GoesOnFromWhatIsThereToTheSameFiles) {
    interrupt_at(30);
    interrupt_at(50);
    // Power that went may leave a picture that lacks its end.
    fs::resize_file(left() / "frame-000040.png", 200);
    std::int64_t first = -1;
    const RenderReport report = render([&](std::int64_t index, const Image&) {
        if (first < 0) first = index;
    });
    EXPECT_EQ(report.resumed, 40);
    EXPECT_EQ(first, 40);
    EXPECT_EQ(report.frames, 75);
    EXPECT_TRUE(left().empty());
    const auto resumed = files(job_.output);
    EXPECT_EQ(resumed.size(), 75u);
    job_.output = folder_ / "whole";
    EXPECT_EQ(render_video(job_, {}, {}).resumed, 0);
    EXPECT_TRUE(resumed == files(job_.output));
}

TEST_F(ResumedRenderTest, AnotherJobBeginsAnew) {
    interrupt_at(30);
    job_.motion.seed = 4;
    EXPECT_EQ(render().resumed, 0);
    EXPECT_FALSE(left().empty());  // for the job that it is of
}

TEST_F(ResumedRenderTest, TwoAtOnceDoNotMeet) {
    bool refused = false;
    render([&](std::int64_t index, const Image&) {
        if (index != 5) return;
        try {
            render();
        } catch (const Error& error) {
            refused = error.kind() == ErrorKind::TryAgain;
        }
    });
    EXPECT_TRUE(refused);
    EXPECT_EQ(files(job_.output).size(), 75u);
}

TEST_F(ResumedRenderTest, FilmsGoOnAsWell) {
    job_.output = folder_ / "film.webm";
    job_.video.format = ExportFormat::Vp9;
    write_wav(job_.audio, std::vector<float>(80000, 0.1f), 16000);
    interrupt_at(100);
    std::int64_t first = -1;
    const RenderReport report = render([&](std::int64_t index, const Image&) {
        if (first < 0) first = index;
    });
    EXPECT_EQ(report.resumed, 50);  // a film begins anew every two seconds
    EXPECT_EQ(first, 50);
    EXPECT_EQ(report.frames, 125);
    EXPECT_TRUE(left().empty());
    VideoReader film(job_.output);
    int pictures = 0;
    while (film.next()) EXPECT_NEAR(film.time(), pictures++ / 25.0, 1e-3);
    EXPECT_EQ(pictures, 125);
    EXPECT_NEAR(read_audio(job_.output, {}).seconds(), 5.0, 0.03);
}

}  // namespace
}  // namespace ditto
