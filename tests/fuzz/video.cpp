#include "media/video_reader.h"

#include "fuzz/input_file.h"
#include "fuzz/media_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "media/video_files.h"
#include "media/video_writer.h"

namespace ditto::fuzz {
namespace {

constexpr int kMostPictures = 8;  // a reader works in constant memory, whatever the length

std::string written_video() {
    constexpr int kRate = 16000;
    const InputFile file("seed.mp4");
    VideoWriter writer(
        file.path(),
        {.width = 32, .height = 24, .audio_sample_rate = kRate, .audio_channels = 1, .threads = 1});
    for (int i = 0; i < 5; ++i) writer.write(gradient(32, 24, 3));
    writer.write_audio(std::vector<float>(kRate / 5, 0.1f));
    writer.finish();
    return file.text();
}

}  // namespace

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("video");
    file.put(input);
    return outcome_of(file.path(), [] {
        VideoReader reader(file.path());
        reader.fps();
        reader.audio_delay();
        for (int i = 0; i < kMostPictures && reader.next(); ++i) continue;
    });
}

std::vector<std::string> seeds() {
    const InputFile bright("seed.mkv");
    testing::save_wide_video(bright.path(), {{0.2, 0.5, 0.7}, {0.9, 0.4, 0.1}}, 8,
                             AVCOL_TRC_SMPTE2084);
    return {bright.text(),
            written_video(),
            video_of("mpeg4", "avi"),
            video_of("mpeg2video", "mpegts"),
            video_of("ffv1", "matroska"),
            video_of("gif", "gif")};
}

std::vector<std::string> keywords() {
    return {"ftyp",           "moov", "mvhd", "trak", "tkhd", "edts", "elst", "mdia",
            "stbl",           "stsd", "avc1", "avcC", "stts", "ctts", "stsc", "stsz",
            "stco",           "co64", "mdat", "moof", "RIFF", "AVI ", "idx1", "\x1a\x45\xdf\xa3",
            "V_MPEG4/ISO/AVC"};
}

}  // namespace ditto::fuzz
