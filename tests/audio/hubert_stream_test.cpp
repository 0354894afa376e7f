#include "audio/hubert_stream.h"

#include <gtest/gtest.h>

#include <fstream>

#include "audio/audio_features.h"
#include "core/error.h"
#include "core/philox.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

const fs::path kSmallHubert = fs::path(DITTO_SHARED_DIR) / "golden/tiny_hubert.onnx";

std::vector<float> noise(std::size_t count) {
    RandomSequence random(7);
    std::vector<float> samples(count);
    for (float& sample : samples) sample = 0.1f * random.normal();
    return samples;
}

class HubertStreamTest : public testing::TestWithParam<HubertFraming> {
  protected:
    void SetUp() override {
        if (!fs::exists(kSmallHubert)) GTEST_SKIP() << "no " << kSmallHubert;
    }

    static std::vector<float> rows(std::span<const float> samples, std::size_t piece,
                                   HubertChunk chunk = {}) {
        HubertEncoder encoder(kSmallHubert, 1);
        HubertStream stream(encoder, GetParam(), chunk);
        for (; !samples.empty(); samples = samples.subspan(std::min(piece, samples.size())))
            stream.push(samples.first(std::min(piece, samples.size())));
        stream.finish();
        return stream.take();
    }
};

TEST_P(HubertStreamTest, GivesTheSameRowsHoweverTheSoundIsCut) {
    const auto sound = noise(21234);
    const auto whole = rows(sound, sound.size());
    for (const std::size_t piece : {64, 641, 7000}) EXPECT_EQ(rows(sound, piece), whole) << piece;
}

TEST_P(HubertStreamTest, GivesOneRowForEachFrameThatHasSound) {
    for (const std::size_t samples : {0, 1, 640, 641, 3200, 3201, 9999})
        for (const HubertChunk chunk : {HubertChunk{}, {0, 1, 0}, {2, 3, 1}})
            EXPECT_EQ(rows(noise(samples), 1000, chunk).size() / HubertEncoder::kColumns,
                      (samples + kSamplesPerRow - 1) / kSamplesPerRow)
                << samples;
}

TEST_P(HubertStreamTest, GivesRowsWhileSoundStillComes) {
    HubertEncoder encoder(kSmallHubert, 1);
    HubertStream stream(encoder, GetParam());
    const auto sound = noise(16000);
    stream.push(sound);
    EXPECT_EQ(stream.take().size(), 20 * HubertEncoder::kColumns);
    stream.finish();
    EXPECT_EQ(stream.take().size(), 5 * HubertEncoder::kColumns);
}

TEST_P(HubertStreamTest, RefusesChunksThatItCannotHear) {
    HubertEncoder encoder(kSmallHubert, 1);
    const auto huge = static_cast<std::size_t>(-1);
    for (const HubertChunk chunk : {HubertChunk{3, 0, 2}, {3, 5, 300}, {huge, 2, 1}})
        EXPECT_THROW(HubertStream(encoder, GetParam(), chunk), Error);
}

INSTANTIATE_TEST_SUITE_P(Framing, HubertStreamTest,
                         testing::Values(HubertFraming::Offline, HubertFraming::Live));

TEST(HubertEncoderTest, NamesTheFileThatIsNoHubert) {
    const fs::path file = fs::path(testing::TempDir()) / "no_hubert.onnx";
    std::ofstream(file) << "not a network";
    for (const fs::path& wrong : {file, fs::path("no such file.onnx")}) {
        try {
            HubertEncoder encoder(wrong, 1);
            FAIL();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_NE(std::string(error.what()).find(wrong.string()), std::string::npos);
        }
    }
}

}  // namespace
}  // namespace ditto
