#include "media/sound_head.h"

#include <algorithm>
#include <array>
#include <string>

#include "media/ffmpeg.h"

namespace ditto::ffmpeg {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kShort = 12;
constexpr std::size_t kLeastProbed = 1024, kMostProbed = 16384;

/// Where in a file its mark stands.
struct Mark {
    std::size_t at;
    std::string_view bytes;
};

bool is_file(std::string_view head) {
    constexpr std::array kMarks{
        Mark{0, "RIFF"sv},  Mark{0, "RF64"sv},
        Mark{0, "FORM"sv},  Mark{0, "OggS"sv},
        Mark{0, "fLaC"sv},  Mark{0, "ID3"sv},
        Mark{4, "ftyp"sv},  Mark{0, "\x1A\x45\xDF\xA3"sv},  // Matroska, WebM
        Mark{0, ".snd"sv},  Mark{0, "caff"sv},
        Mark{0, "#!AMR"sv}, Mark{0, "wvpk"sv},
        Mark{0, "TTA1"sv},  Mark{0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv}};  // ASF
    return std::ranges::any_of(kMarks, [&](const Mark& mark) {
        return head.substr(std::min(mark.at, head.size())).starts_with(mark.bytes);
    });
}

/// The header of a frame of MPEG's sound (layers I to III, or AAC in ADTS).
bool may_be_mpeg(std::string_view head) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(head[i]) & 0xFFU; };
    if (byte(0) != 0xFF) return false;
    if ((byte(1) & 0xF6) == 0xF0) return true;  // ADTS
    const unsigned version = byte(1) >> 3 & 3, layer = byte(1) >> 1 & 3;
    const unsigned bit_rate = byte(2) >> 4, rate = byte(2) >> 2 & 3;
    return (byte(1) & 0xE0) == 0xE0 && version != 1 && layer != 0 && bit_rate != 15 && rate != 3;
}

/// Several frames, one after the other.
bool is_mpeg(std::string_view head) {
    std::string padded(head);
    padded.resize(head.size() + AVPROBE_PADDING_SIZE);
    AVProbeData data{};
    data.filename = "";
    data.buf = reinterpret_cast<unsigned char*>(padded.data());
    data.buf_size = static_cast<int>(head.size());
    int score = 0;
    const AVInputFormat* const format = av_probe_input_format3(&data, 1, &score);
    const std::string_view name = format ? format->name : "";
    return score > AVPROBE_SCORE_RETRY && (name == "mp3" || name == "aac");
}

}  // namespace

SoundHead head_of(std::string_view bytes) {
    if (bytes.size() < kShort) return SoundHead::Unclear;
    if (is_file(bytes)) return SoundHead::Encoded;
    if (!may_be_mpeg(bytes)) return SoundHead::Samples;
    if (bytes.size() >= kLeastProbed && is_mpeg(bytes)) return SoundHead::Encoded;
    return bytes.size() < kMostProbed ? SoundHead::Unclear : SoundHead::Samples;
}

}  // namespace ditto::ffmpeg
