// Finished videos, judged from their pixels and samples: the acceptance of the whole path.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

#include "core/error.h"
#include "finished_video.h"
#include "fixtures/sounds.h"
#include "media/audio_reader.h"
#include "media/image_file.h"
#include "media/wav_file.h"
#include "portrait/portrait_analyzer.h"
#include "train/lip_metrics.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using namespace testing;

const fs::path kMedia = fs::path(DITTO_SHARED_DIR) / "media";

struct Subject {
    std::string portrait;
    double least_correlation;  ///< the plain landmark network reads drawn lips worse than
                               ///< photographed ones
};

class TalkingVideo : public ::testing::TestWithParam<Subject> {
  protected:
    void SetUp() override {
        if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    }
};

/// Largest and usual change from frame to frame where one window of motion meets the next, against
/// elsewhere.
double seam_ratio(const std::vector<float>& values) {
    double seam = 0, rest = 0;
    int seams = 0, others = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double change = std::abs(values[i] - values[i - 1]);
        const bool in_seam = i >= 70 && i % 70 <= 10;
        (in_seam ? seam : rest) += change;
        ++(in_seam ? seams : others);
    }
    return (seam / seams) / (rest / others);
}

/// The gap that the network sees in a portrait whose lips are closed, as in the film's frames.
double gap_at_rest(const fs::path& portrait, int max_size) {
    const Image image = read_image(portrait, max_size);
    PortraitAnalyzer analyzer(DITTO_STARTER_DIR, 2);
    const auto faces = analyzer.find_faces(image);
    const auto seen = analyzer.track(image, faces.at(0));
    return measure_face(seen.value()).lip_gap;
}

TEST_P(TalkingVideo, SpeaksTheRecording) {
    const fs::path audio = kMedia / "speech-16s-24k.wav";
    const RenderJob job = small_job(kMedia / GetParam().portrait, audio, "talking");
    const RenderReport report = render_video(job, [](const Progress&) {}, {});
    const FinishedVideo video = measure_video(job.output);
    fs::remove(job.output);

    // Length, rate, sound.
    const double seconds = read_audio(audio, {}).seconds();
    EXPECT_EQ(video.fps, 25.0);
    EXPECT_EQ(static_cast<std::int64_t>(video.faces.size()), report.frames);
    EXPECT_NEAR(static_cast<double>(report.frames) / 25.0, seconds, 1.0 / 25.0);
    EXPECT_NEAR(video.audio_seconds, seconds, 1.0 / 25.0);
    EXPECT_NEAR(video.audio_delay, 0.0, 0.001);
    EXPECT_EQ(video.frames_without_face, 0);

    // Lips.
    const LipMetrics lips =
        measure_lips(video.gaps(), read_phones(DITTO_TEST_DATA "/speech-16s-24k.phones.json"));
    const double rest = gap_at_rest(job.portrait, job.video.max_size);
    const double closures = (lips.closed_gap - rest) / (lips.open_gap - rest);
    RecordProperty("closure_ratio", std::to_string(closures));
    RecordProperty("best_correlation", std::to_string(lips.best_correlation));
    std::printf(
        "%s: closure ratio %.3f above %.3f at rest, correlation %.3f at %+.2f frames, open gap "
        "%.3f, sync %.3f, silent spread %.4f\n",
        GetParam().portrait.c_str(), closures, rest, lips.best_correlation, lips.lag, lips.open_gap,
        sync_measure(video), silent_spread(video));
    EXPECT_LE(closures, 0.05);
    EXPECT_GE(lips.best_correlation, GetParam().least_correlation);
    EXPECT_LE(std::abs(lips.lag), 1.0);
    EXPECT_GE(lips.open_gap, 0.10);
    EXPECT_LE(sync_measure(video), 0.30);
    EXPECT_LE(silent_spread(video), 0.02);

    // Eyes and head.
    const auto eyes = video.eyes();
    const double blinks = blinks_per_minute(eyes, video.fps);
    const auto yaw = video.angles(&HeadPose::yaw), pitch = video.angles(&HeadPose::pitch);
    std::printf(
        "%s: %.1f blinks a minute, least opening %.2f of the usual, yaw SD %.2f, pitch SD %.2f, "
        "seams %.2f %.2f %.2f\n",
        GetParam().portrait.c_str(), blinks, percentile(eyes, 0.0f) / percentile(eyes, 0.8f),
        deviation(yaw), deviation(pitch), seam_ratio(yaw), seam_ratio(pitch),
        seam_ratio(video.gaps()));
    EXPECT_GE(blinks, 15.0);
    EXPECT_LE(blinks, 35.0);
    EXPECT_LE(percentile(eyes, 0.0f), 0.40f * percentile(eyes, 0.8f));
    for (const auto& angle : {yaw, pitch}) {
        EXPECT_GE(deviation(angle), 1.0f);
        EXPECT_LE(deviation(angle), 5.0f);
        EXPECT_LE(seam_ratio(angle), 1.5);  // five seams: chance alone moves it by a quarter
    }
}

INSTANTIATE_TEST_SUITE_P(Portraits, TalkingVideo,
                         ::testing::Values(Subject{"portrait-photo-1432.jpg", 0.50},
                                           Subject{"portrait-cartoon.jpg", 0.43},
                                           Subject{"portrait-painting.jpg", 0.50}),
                         [](const auto& parameter) {
                             std::string name = parameter.param.portrait.substr(
                                 0, parameter.param.portrait.find('.'));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

class Emotion : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    }

    static FinishedVideo feel(Channel emotion) {
        RenderJob job =
            small_job(kMedia / "portrait-cartoon.jpg", kMedia / "speech-b.wav", "emotion");
        for (std::size_t i = 0; i < kEmotionCount; ++i) {
            const auto channel =
                static_cast<Channel>(static_cast<std::size_t>(Channel::EmotionAngry) + i);
            job.controls.set(channel, channel == emotion ? 1.0f : 0.0f);
        }
        render_video(job, [](const Progress&) {}, {});
        FinishedVideo video = measure_video(job.output);
        fs::remove(job.output);
        return video;
    }
};

TEST_F(Emotion, IsSeenInTheFace) {
    const FinishedVideo neutral = feel(Channel::EmotionNeutral);
    const auto difference = [&](const FinishedVideo& video, float FaceMetrics::*member) {
        return mean(video.series(member)) - mean(neutral.series(member));
    };
    const float corners = difference(feel(Channel::EmotionHappy), &FaceMetrics::corner_height);
    const FinishedVideo surprise = feel(Channel::EmotionSurprise);
    const float brows_up = difference(surprise, &FaceMetrics::brow_height);
    const float lids = percentile(surprise.eyes(), 0.6f) - percentile(neutral.eyes(), 0.6f);
    const float brows_down = difference(feel(Channel::EmotionAngry), &FaceMetrics::brow_height);
    std::printf("happy: corners %+.3f; surprise: brows %+.3f, lids %+.3f; angry: brows %+.3f\n",
                corners, brows_up, lids, brows_down);
    EXPECT_GE(corners, 0.01f);
    EXPECT_GE(brows_up, 0.02f);
    EXPECT_GE(lids, 0.01f);
    EXPECT_LE(brows_down, -0.01f);
}

class ShortVideo : public ::testing::Test {
  protected:
    /// A WAV of silence.
    fs::path silence(double seconds) const {
        const auto samples = static_cast<std::uint32_t>(seconds * 16000);
        std::string wav(
            "RIFF\0\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x80\x3e\0\0\0\x7d\0\0\2\0\x10\0data", 40);
        const auto put = [&](std::uint32_t value) {
            wav.append(reinterpret_cast<const char*>(&value), 4);
        };
        put(samples * 2);
        wav.append(samples * 2, '\0');
        const fs::path file = fs::temp_directory_path() / "ditto-silence.wav";
        std::ofstream(file, std::ios::binary) << wav;
        return file;
    }

    const fs::path portrait_ = fs::path(DITTO_SAMPLES_DIR) / "astronaut.png";
};

TEST_F(ShortVideo, SilenceKeepsTheMouthClosed) {
    const RenderJob job =
        small_job(fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg", silence(4.0), "silence");
    EXPECT_EQ(render_video(job, [](const Progress&) {}, {}).frames, 100);
    const FinishedVideo video = measure_video(job.output);
    fs::remove(job.output);
    EXPECT_LE(percentile(video.gaps(), 0.9f), 0.05f);
    EXPECT_EQ(video.frames_without_face, 0);
}

TEST_F(ShortVideo, NoiseWithoutSpeechKeepsTheMouthClosed) {
    const fs::path audio = fs::temp_directory_path() / "ditto-pause.wav";
    write_wav(audio, joined({noise(Noise::Pink, 3, -50), spoken(2), noise(Noise::Pink, 6, -50)}),
              16000);
    const fs::path portrait = fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg";
    const RenderJob job = small_job(portrait, audio, "pause");
    render_video(job, [](const Progress&) {}, {});
    const auto gaps = measure_video(job.output).gaps();
    fs::remove(job.output);
    ASSERT_EQ(gaps.size(), 275u);
    const std::vector<float> lead(gaps.begin(), gaps.begin() + 70),
        speech(gaps.begin() + 75, gaps.begin() + 125), pause(gaps.begin() + 143, gaps.end());
    // The landmark network reads thin closed lips as a little open.
    const float closed = percentile(lead, 0.5f);
    EXPECT_LE(percentile(lead, 1.0f), closed + 0.02f);
    EXPECT_LE(percentile(pause, 1.0f), closed + 0.02f);
    EXPECT_GE(percentile(speech, 0.9f), closed + 0.06f);
}

TEST_F(ShortVideo, AnOpenSmileClosesOverItsTeeth) {
    PortraitAnalyzer analyzer(DITTO_STARTER_DIR, 2);
    const float smile = measure_face(analyzer.find_faces(read_image(portrait_)).at(0)).lip_gap;
    const RenderJob job = small_job(portrait_, silence(2.0), "smile");
    render_video(job, [](const Progress&) {}, {});
    const FinishedVideo video = measure_video(job.output);
    fs::remove(job.output);
    // The landmark network reads thin closed lips as a little open.
    EXPECT_LE(percentile(video.gaps(), 0.9f), 0.5f * smile);
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(ShortVideo, SameInputsAndSeedGiveTheSameFile) {
    RenderJob job = small_job(portrait_, silence(3.5), "repeat");
    job.video.preset = "ultrafast";
    std::vector<std::string> files;
    for (int run = 0; run < 2; ++run) {
        render_video(job, [](const Progress&) {}, {});
        files.push_back(bytes_of(job.output));
    }
    EXPECT_EQ(files[0], files[1]);
    job.motion.seed = 1;
    render_video(job, [](const Progress&) {}, {});
    EXPECT_NE(bytes_of(job.output), files[0]);
    fs::remove(job.output);
}

TEST_F(ShortVideo, CancellingLeavesNoFile) {
    const RenderJob job = small_job(portrait_, silence(20.0), "cancel");
    const CancelToken cancel;
    try {
        render_video(
            job,
            [&](const Progress& progress) {
                if (progress.done == 5) cancel.cancel();
            },
            cancel);
        FAIL() << "the render was not cancelled";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    for (const auto& entry : fs::directory_iterator(job.output.parent_path())) {
        EXPECT_EQ(entry.path().filename().string().find(job.output.filename().string()),
                  std::string::npos)
            << entry.path();
    }
}

}  // namespace
}  // namespace ditto
