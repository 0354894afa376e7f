#include "session/sound_track.h"

#include <algorithm>
#include <cmath>

namespace ditto {
namespace {

constexpr std::int64_t kPieceFrames = 4096;

AudioReader open_for_film(const std::filesystem::path& path, const AudioCut& cut,
                          ExportFormat format) {
    AudioReader reader(path, {.sample_rate = 0, .channels = 0, .cut = cut});
    const int rate = export_sound_rate(format, reader.sample_rate());
    if (rate == reader.sample_rate()) return reader;
    return AudioReader(path, {.sample_rate = rate, .channels = 0, .cut = cut});
}

}  // namespace

SoundTrack::SoundTrack(const std::filesystem::path& path, const AudioCut& cut, ExportFormat format)
    : reader_(open_for_film(path, cut, format)) {}

void SoundTrack::write_until(double seconds, FilmWriter& writer) {
    const auto end = static_cast<std::int64_t>(std::ceil(seconds * sample_rate()));
    while (written_ < end && write_piece(std::min(kPieceFrames, end - written_), writer)) {
    }
}

void SoundTrack::write_rest(FilmWriter& writer) {
    while (write_piece(kPieceFrames, writer)) {
    }
}

bool SoundTrack::write_piece(std::int64_t frames, FilmWriter& writer) {
    const auto channel_count = static_cast<std::size_t>(channels());
    piece_.resize(static_cast<std::size_t>(frames) * channel_count);
    const std::int64_t got = reader_.read(piece_);
    writer.write_audio(std::span(piece_).first(static_cast<std::size_t>(got) * channel_count));
    written_ += got;
    return got == frames;
}

}  // namespace ditto
