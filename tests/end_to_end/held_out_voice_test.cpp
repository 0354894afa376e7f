// Sentences by a voice and of texts that training never had.
#include <gtest/gtest.h>

#include <unistd.h>

#include "finished_video.h"
#include "train/corpus_format.h"
#include "train/lip_metrics.h"
#include "train/voices.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using namespace testing;

constexpr double kPause = 0.4;  // seconds between sentences

struct Spoken {
    std::vector<float> samples;  ///< 16 kHz
    Phones phones;
};

/// Sentences one after the other, with pauses before, between and behind.
Spoken join(const std::vector<Speech>& sentences) {
    Spoken spoken;
    const auto now = [&] { return static_cast<double>(spoken.samples.size()) / 16000.0; };
    const auto pause = [&] {
        const double start = now();
        spoken.samples.resize(spoken.samples.size() + static_cast<std::size_t>(kPause * 16000),
                              0.0f);
        spoken.phones.push_back({Phone::Sil, start, now()});
    };
    pause();
    for (const Speech& sentence : sentences) {
        const double start = now();
        for (const PhoneSpan& span : sentence.phones) {
            spoken.phones.push_back({span.phone, start + span.start, start + span.end});
        }
        spoken.samples.insert(spoken.samples.end(), sentence.samples.begin(),
                              sentence.samples.end());
        pause();
    }
    return spoken;
}

TEST(HeldOutVoice, IsFollowed) {
    const fs::path portrait = fs::path(DITTO_SHARED_DIR) / "media/portrait-photo-1432.jpg";
    if (!fs::exists(portrait)) GTEST_SKIP() << "needs ../shared/media";
    const auto voice = make_voice(held_out_voice());
    if (!voice)
        GTEST_SKIP() << "needs " << held_out_voice().name << " (packaging/setup.sh installs it)";
    const std::vector<Line> lines{{"My mother bought a box of plums and a map of Bombay."},
                                  {"Papa calmly parked the car beside the palm tree."},
                                  {"Bob's mob of hot hobbits got up to bob in the pond."},
                                  {"A lamp above the bar lit my palm and my thumb."},
                                  {"Hop on top of the bus and pass me a bottle of pop."},
                                  {"Many ample apples drop upon the summer farm."},
                                  {"The bombs fell far from the harbour before supper."}};
    std::vector<Speech> sentences = voice->say(lines);
    for (const Speech& sentence : sentences) ASSERT_EQ(sentence.rate, 16000);
    const Spoken spoken = join(sentences);
    const fs::path audio =
        fs::temp_directory_path() / ("ditto-held-out-" + std::to_string(getpid()) + ".wav");
    write_wav(audio, spoken.samples);

    const RenderJob job = small_job(portrait, audio, "held-out");
    render_video(job, [](const Progress&) {}, {});
    const FinishedVideo video = measure_video(job.output);
    fs::remove(job.output);
    fs::remove(audio);
    const LipMetrics lips = measure_lips(video.gaps(), spoken.phones);
    std::printf(
        "held-out voice: closure ratio %.3f over %d closures, correlation %.3f at %+.2f frames, "
        "silent spread %.4f\n",
        lips.closure_ratio, lips.closures, lips.best_correlation, lips.lag, silent_spread(video));
    EXPECT_LE(lips.closure_ratio, 0.25);
    EXPECT_GE(lips.best_correlation, 0.60);
    EXPECT_LE(silent_spread(video), 0.02);
}

}  // namespace
}  // namespace ditto
