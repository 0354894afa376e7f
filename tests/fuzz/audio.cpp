#include "media/audio_reader.h"

#include "fuzz/input_file.h"
#include "fuzz/media_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {
namespace {

constexpr int kRate = 16000;
constexpr int kMostSeconds = 600;  // a reader works in constant memory, whatever the length

}  // namespace

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("sound");
    file.put(input);
    return outcome_of(file.path(), [] {
        AudioReader reader(file.path(), {.sample_rate = kRate, .channels = 1});
        std::vector<float> second(kRate);
        for (int i = 0; i < kMostSeconds && reader.read(second) == kRate; ++i) continue;
    });
}

std::vector<std::string> seeds() {
    return {sound_of("pcm_s16le", "wav"), sound_of("pcm_f32le", "wav"),
            sound_of("flac", "flac"),     sound_of("aac", "mp4"),
            sound_of("mp2", "mp2"),       sound_of("flac", "matroska"),
            sound_of("pcm_s16be", "aiff")};
}

std::vector<std::string> keywords() {
    return {"RIFF", "WAVE", "fmt ", "data", "fact",
            "LIST", "fLaC", "OggS", "ID3",  "ftyp",
            "moov", "mdat", "esds", "elst", "\x1a\x45\xdf\xa3",
            "FORM", "AIFF", "COMM", "SSND", ".snd"};
}

}  // namespace ditto::fuzz
