#include "session/sound_track.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

SoundTrack::SoundTrack(const std::filesystem::path& path, const AudioCut& cut, ExportFormat format,
                       const std::filesystem::path& film, const CancelToken& cancel)
    : path_(path), track_(cut.track) {
    const bool whole = cut == AudioCut{.track = cut.track};
    if (!whole || !can_copy_sound(path, track_, format, film, cancel))
        reader_ = open_for_film(path, cut, format);
}

void SoundTrack::describe(VideoOptions& options) const {
    if (!reader_) {
        options.copied_sound = path_;
        options.copied_track = track_;
        return;
    }
    options.audio_sample_rate = reader_->sample_rate();
    options.audio_channels = reader_->channels();
}

void SoundTrack::write_until(double seconds, FilmWriter& writer) {
    if (!reader_) return writer.copy_sound(seconds);
    const auto end = static_cast<std::int64_t>(std::ceil(seconds * reader_->sample_rate()));
    while (written_ < end && write_piece(std::min(kPieceFrames, end - written_), writer)) {
    }
}

void SoundTrack::write_rest(FilmWriter& writer) {
    if (!reader_) return writer.copy_sound(std::numeric_limits<double>::infinity());
    while (write_piece(kPieceFrames, writer)) {
    }
}

/// What is copied lacks nothing.
std::vector<SoundLoss> SoundTrack::losses() const {
    return reader_ ? reader_->losses() : std::vector<SoundLoss>();
}

bool SoundTrack::write_piece(std::int64_t frames, FilmWriter& writer) {
    const auto channels = static_cast<std::size_t>(reader_->channels());
    piece_.resize(static_cast<std::size_t>(frames) * channels);
    const std::int64_t got = reader_->read(piece_);
    writer.write_audio(std::span(piece_).first(static_cast<std::size_t>(got) * channels));
    written_ += got;
    return got == frames;
}

}  // namespace ditto
