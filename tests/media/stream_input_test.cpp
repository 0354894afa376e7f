// Sound on a file descriptor: bare samples, and files of sound in their place.
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <thread>

#include "core/descriptor.h"
#include "media/fixture.h"
#include "media/sound_files.h"
#include "media/sound_head.h"
#include "media/sound_input.h"
#include "media/wav_file.h"

namespace ditto {
namespace {

using namespace std::chrono_literals;
using namespace ditto::testing;
using ::testing::HasSubstr;

constexpr int kRate = 16000;

std::vector<float> all_of(SoundInput& input) {
    std::vector<float> samples;
    while (input.read(samples, 50ms)) continue;
    return samples;
}

std::vector<float> through_pipe(const std::string& bytes, const StreamedSound& sound = {}) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const Descriptor out(ends[0]);
    const std::jthread writer([&, in = ends[1]] {
        const Descriptor end(in);
        end.write(std::as_bytes(std::span(bytes)), "pipe");
    });
    return all_of(*open_sound_stream(out.number(), sound));
}

std::vector<float> from_file(const fs::path& path) {
    const Descriptor file(open(path.c_str(), O_RDONLY));
    return all_of(*open_sound_stream(file.number(), {}));
}

double level(const std::vector<float>& samples) {
    double sum = 0;
    for (const float sample : samples) sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(samples.size(), 1)));
}

using StreamInputTest = MediaTest;

TEST_F(StreamInputTest, FilesOfSoundAreRecognisedAndDecoded) {
    const auto sound = chirp(3, 48000);
    for (const SoundFormat& format : {kFlac, kMp3, kAdts, kVorbis, kOpus}) {
        const fs::path path = file(std::string("sound") + format.extension);
        write_sound(path, format, sound, 48000);
        for (const auto& heard : {through_pipe(bytes_of(path)), from_file(path)}) {
            EXPECT_NEAR(static_cast<double>(heard.size()) / kRate, 3, 0.12) << path;
            EXPECT_NEAR(level(heard), 0.354, 0.03) << path;
        }
    }
    write_wav(file("sound.wav"), sound, 48000);
    EXPECT_NEAR(static_cast<double>(through_pipe(bytes_of(file("sound.wav"))).size()), 48000, 2);
    write_sound(file("sound.m4a"), kIndexAtEnd, sound, 48000);
    EXPECT_NEAR(static_cast<double>(from_file(file("sound.m4a")).size()) / kRate, 3, 0.12);
    EXPECT_THAT(refusal([&] { through_pipe(bytes_of(file("sound.m4a"))); }),
                HasSubstr("redirect the file itself"));
}

TEST_F(StreamInputTest, BareSamplesStayThose) {
    std::string bytes;
    for (const float sample : chirp(1, kRate)) {
        const auto value = static_cast<std::int16_t>(std::lround(32767 * sample));
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    EXPECT_EQ(through_pipe(bytes).size(), 16000u);
    // Samples that look like a frame of MPEG's sound.
    EXPECT_EQ(through_pipe("\xFF\xFB\x90\x64" + bytes).size(), 16002u);
    EXPECT_EQ(through_pipe("ab").size(), 1u);
    EXPECT_EQ(through_pipe("").size(), 0u);
}

TEST_F(StreamInputTest, OpposedChannelsOfSamplesSurvive) {
    std::string bytes;
    for (const float sample : chirp(1, kRate))
        for (const float channel : {sample, -sample})
            bytes.append(reinterpret_cast<const char*>(&channel), sizeof channel);
    const auto heard = through_pipe(bytes, {.format = PcmFormat::F32, .channels = 2});
    EXPECT_EQ(heard.size(), 16000u);
    EXPECT_NEAR(level(heard), 0.354, 0.02);
}

TEST(SoundHead, IsClearAtOnce) {
    using ffmpeg::head_of;
    using ffmpeg::SoundHead;
    EXPECT_EQ(head_of("RIFF"), SoundHead::Unclear);
    EXPECT_EQ(head_of(std::string("RIFF\0\0\0\0WAVE", 12)), SoundHead::Encoded);
    EXPECT_EQ(head_of(std::string(12, '\0')), SoundHead::Samples);
    EXPECT_EQ(head_of(std::string("\0\0\0\x20"
                                  "ftypM4A ",
                                  12)),
              SoundHead::Encoded);
    EXPECT_EQ(head_of("\xFF\xFB\x90\x64" + std::string(20, 'x')), SoundHead::Unclear);
    EXPECT_EQ(head_of("\xFF\xFB\x90\x64" + std::string(16384, 'x')), SoundHead::Samples);
}

}  // namespace
}  // namespace ditto
