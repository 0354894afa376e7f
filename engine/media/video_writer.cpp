#include "media/video_writer.h"

#include <optional>

#include "core/atomic_file.h"
#include "media/film_options.h"
#include "media/format_codecs.h"
#include "media/muxer.h"
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
    std::optional<AtomicFile> file;  ///< until it is finished
    ffmpeg::Muxer muxer;
    ffmpeg::PictureEncoder pictures;
    std::optional<ffmpeg::SoundEncoder> sound;
    std::optional<ffmpeg::StoredSound> stored;
    AVStream* picture_track = nullptr;
    AVStream* sound_track = nullptr;
    bool finished = false;

    Impl(const fs::path& asked, const VideoOptions& chosen)
        : path(asked),
          options(checked(chosen, asked)),
          codecs(ffmpeg::format_codecs(chosen.format)),
          file(asked),
          muxer(container(), file->temporary(), asked),
          pictures(chosen, asked, muxer.wants_global_headers()) {
        picture_track = &muxer.add_track(pictures.encoder().codec());
        if (options.audio_sample_rate > 0) {
            sound.emplace(codecs.sound, options.audio_sample_rate, options.audio_channels, asked,
                          muxer.wants_global_headers());
            sound_track = &muxer.add_track(sound->encoder().codec());
        }
        if (!options.copied_sound.empty()) {
            stored.emplace(options.copied_sound);
            sound_track = &muxer.add_track(stored->track());
        }
        muxer.start(codecs.fragments ? kFragments : kOnePiece);
    }

    const char* container() const { return ffmpeg::container_of(options.format, path); }

    void write_pictures() {
        ffmpeg::Encoder& encoder = pictures.encoder();
        while (AVPacket* packet = encoder.next()) {
            packet->duration = 1;
            muxer.write(*packet, *picture_track, encoder->time_base);
        }
    }

    void write_sound(bool end) {
        ffmpeg::Encoder& encoder = sound->encoder();
        const auto write_ready = [&] {
            while (AVPacket* packet = encoder.next())
                muxer.write(*packet, *sound_track, encoder->time_base);
        };
        while (sound->send(end)) write_ready();
        if (!end) return;
        encoder.send(nullptr);
        write_ready();
    }

    void copy_sound(double seconds) {
        while (AVPacket* packet = stored->next(seconds))
            muxer.write(*packet, *sound_track, stored->track().time_base);
    }

    /// Puts the fragments into one piece, under the asked-for name.
    void join() {
        muxer.finish();
        AtomicFile whole(path);
        ffmpeg::Muxer copy(container(), whole.temporary(), path);
        muxer.copy_to(copy);
        copy.set_chapters(options.chapters);
        copy.finish();
        file.reset();
        whole.commit();
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

std::string VideoWriter::encoder() const {
    return impl_->options.encoder;
}

void VideoWriter::finish() {
    impl_->check_open();
    impl_->pictures.encoder().send(nullptr);
    impl_->write_pictures();
    if (impl_->sound) impl_->write_sound(true);
    if (impl_->codecs.fragments) {
        impl_->join();
    } else {
        impl_->muxer.set_chapters(impl_->options.chapters);
        impl_->muxer.finish();
        impl_->file->commit();
    }
    impl_->finished = true;
}

}  // namespace ditto
