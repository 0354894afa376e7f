#include "media/video_writer.h"

#include <optional>

#include "core/atomic_file.h"
#include "media/film_options.h"
#include "media/format_codecs.h"
#include "media/muxer.h"
#include "media/packet_log.h"
#include "media/picture_encoder.h"
#include "media/sound_encoder.h"
#include "media/stored_sound.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

/// Each part from one key picture to the next; the index when the delays of both tracks are known.
constexpr const char* kFragments = "+frag_keyframe+delay_moov+default_base_moof";
constexpr const char* kOnePiece = "+faststart";

}  // namespace

struct VideoWriter::Impl {
    fs::path path;
    VideoOptions options;
    const ffmpeg::FormatCodecs& codecs;
    ffmpeg::Muxer muxer;
    ffmpeg::PictureEncoder pictures;
    std::optional<ffmpeg::SoundEncoder> sound;
    std::optional<ffmpeg::StoredSound> stored;
    AVStream* picture_track = nullptr;
    AVStream* sound_track = nullptr;
    std::optional<AtomicFile> file;        ///< that the muxer writes
    std::optional<ffmpeg::PacketLog> log;  ///< of a film that is kept: what the muxer will write
    bool finished = false;

    Impl(const fs::path& asked, const VideoOptions& chosen)
        : path(asked),
          options(checked(chosen, asked)),
          codecs(ffmpeg::format_codecs(chosen.format)),
          muxer(container(), asked),
          pictures(chosen, asked, muxer.wants_global_headers()) {
        file.emplace(path);
        picture_track = &muxer.add_track(pictures.encoder().codec());
        if (options.audio_sample_rate > 0) {
            sound.emplace(codecs.sound, options.audio_sample_rate, options.audio_channels, asked,
                          muxer.wants_global_headers());
            sound_track = &muxer.add_track(sound->encoder().codec());
        }
        if (!options.copied_sound.empty()) {
            stored.emplace(options.copied_sound, options.copied_track);
            sound_track = &muxer.add_track(stored->track());
        }
        if (options.resume_key.empty()) {
            muxer.start(file->temporary(), codecs.fragments ? kFragments : kOnePiece);
        } else {
            file.reset();  // it could be made, and will be at the end
            log.emplace(path, options.resume_key, muxer.format());
        }
    }

    const char* container() const { return ffmpeg::container_of(options.format, path); }
    std::int64_t made() const { return log ? log->pictures() : 0; }

    void put(AVPacket& packet, const AVStream& track, AVRational time_base) {
        if (!log) return muxer.write(packet, track, time_base);
        packet.stream_index = track.index;
        packet.time_base = time_base;
        log->append(packet);
    }

    void write_pictures() {
        ffmpeg::Encoder& encoder = pictures.encoder();
        while (AVPacket* packet = encoder.next()) {
            packet->pts += made();
            packet->dts += made();
            packet->duration = 1;
            put(*packet, *picture_track, encoder->time_base);
        }
    }

    void write_sound(bool end) {
        ffmpeg::Encoder& encoder = sound->encoder();
        const auto write_ready = [&] {
            while (AVPacket* packet = encoder.next())
                put(*packet, *sound_track, encoder->time_base);
        };
        while (sound->send(end)) write_ready();
        if (!end) return;
        encoder.send(nullptr);
        write_ready();
    }

    void copy_sound(double seconds) {
        while (AVPacket* packet = stored->next(seconds))
            put(*packet, *sound_track, stored->track().time_base);
    }

    void end(ffmpeg::Muxer& film, AtomicFile& to) const {
        film.set_chapters(options.chapters);
        film.finish();
        to.commit();
    }

    void end_log() {
        file.emplace(path);
        muxer.start(file->temporary(), kOnePiece);
        while (AVPacket* packet = log->next())
            muxer.write(*packet, *muxer.format().streams[packet->stream_index], packet->time_base);
        end(muxer, *file);
        log->remove();
    }

    /// Puts the fragments into one piece.
    void end_fragments() {
        muxer.finish();
        AtomicFile whole(path);
        ffmpeg::Muxer copy(container(), path);
        muxer.copy_to(copy, whole.temporary(), kOnePiece);
        end(copy, whole);
        file.reset();
    }

    /// Gives the whole film its name.
    void end() {
        if (log) return end_log();
        if (codecs.fragments) return end_fragments();
        end(muxer, *file);
    }

    void check_open() const {
        if (finished) throw Error(ErrorKind::Internal, path.string() + " is finished already");
    }
};

VideoWriter::VideoWriter(const fs::path& path, const VideoOptions& options)
    : impl_(std::make_unique<Impl>(path, checked(options, path))) {}
VideoWriter::~VideoWriter() = default;
VideoWriter::VideoWriter(VideoWriter&&) noexcept = default;
VideoWriter& VideoWriter::operator=(VideoWriter&&) noexcept = default;

void VideoWriter::write(const Image& image) {
    impl_->check_open();
    impl_->pictures.send(image);
    impl_->write_pictures();
}

void VideoWriter::write_audio(std::span<const float> samples) {
    impl_->check_open();
    if (!impl_->sound)
        throw Error(ErrorKind::Internal, impl_->path.string() + " was begun without a sound track");
    impl_->sound->push(samples);
    impl_->write_sound(false);
}

void VideoWriter::copy_sound(double seconds) {
    impl_->check_open();
    if (!impl_->stored)
        throw Error(ErrorKind::Internal, impl_->path.string() + " was begun without copied sound");
    impl_->copy_sound(seconds);
}

std::int64_t VideoWriter::made() const {
    return impl_->made();
}

std::string VideoWriter::encoder() const {
    return impl_->options.encoder;
}

void VideoWriter::finish() {
    impl_->check_open();
    impl_->pictures.encoder().send(nullptr);
    impl_->write_pictures();
    if (impl_->sound) impl_->write_sound(true);
    impl_->end();
    impl_->finished = true;
}

}  // namespace ditto
