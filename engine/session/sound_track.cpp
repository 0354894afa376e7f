#include "session/sound_track.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

constexpr int kMaxSampleRate = 48000;
constexpr std::int64_t kPieceFrames = 4096;

AudioReader open_for_video(const std::filesystem::path& path, const AudioCut& cut) {
    AudioReader reader(path, {.sample_rate = 0, .channels = 0, .cut = cut});
    if (reader.sample_rate() <= kMaxSampleRate) return reader;
    return AudioReader(path, {.sample_rate = kMaxSampleRate, .channels = 0, .cut = cut});
}

}  // namespace

SoundTrack::SoundTrack(const std::filesystem::path& path, const AudioCut& cut)
    : reader_(open_for_video(path, cut)) {}

void SoundTrack::write_until(double seconds, VideoWriter& writer) {
    const auto end = static_cast<std::int64_t>(std::ceil(seconds * sample_rate()));
    while (written_ < end && write_piece(std::min(kPieceFrames, end - written_), writer)) {
    }
}

void SoundTrack::write_rest(VideoWriter& writer) {
    while (write_piece(kPieceFrames, writer)) {
    }
}

bool SoundTrack::write_piece(std::int64_t frames, VideoWriter& writer) {
    const auto channel_count = static_cast<std::size_t>(channels());
    piece_.resize(static_cast<std::size_t>(frames) * channel_count);
    const std::int64_t got = reader_.read(piece_);
    writer.write_audio(std::span(piece_).first(static_cast<std::size_t>(got) * channel_count));
    written_ += got;
    return got == frames;
}

}  // namespace ditto
