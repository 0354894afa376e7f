#include "media/video_writer.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/atomic_file.h"
#include "media/muxer.h"
#include "media/picture_encoder.h"
#include "media/sound_encoder.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxSide = 16384;
constexpr int kMaxRate = 1000;  // pictures a second
constexpr int kMaxSoundRate = 192'000;
constexpr std::array kPresets{"ultrafast", "superfast", "veryfast", "faster",  "fast",
                              "medium",    "slow",      "slower",   "veryslow"};

const VideoOptions& checked(const VideoOptions& options, const fs::path& path) {
    const auto refuse = [&](const std::string& why) {
        throw Error(ErrorKind::BadInput, path.string() + ": " + why);
    };
    const auto within = [](int value, int low, int high) { return value >= low && value <= high; };
    if (!within(options.width, 1, kMaxSide) || !within(options.height, 1, kMaxSide))
        refuse("the video's sides must be 1 to " + std::to_string(kMaxSide) + " pixels");
    if (!within(options.fps, 1, kMaxRate))
        refuse("the video's rate must be 1 to " + std::to_string(kMaxRate) + " pictures a second");
    if (!within(options.crf, 0, 51)) refuse("crf must be 0 to 51");
    if (std::ranges::find(kPresets, options.preset) == kPresets.end())
        refuse("presets are ultrafast to veryslow");
    const bool silent = options.audio_sample_rate == 0;
    if (!within(options.audio_sample_rate, 0, kMaxSoundRate) ||
        !within(options.audio_channels, silent ? 0 : 1, 2)) {
        refuse("sound must have 1 or 2 channels of at most " + std::to_string(kMaxSoundRate) +
               " samples a second");
    }
    return options;
}

}  // namespace

struct VideoWriter::Impl {
    fs::path path;
    AtomicFile file;
    ffmpeg::Muxer muxer;
    ffmpeg::PictureEncoder pictures;
    std::optional<ffmpeg::SoundEncoder> sound;
    AVStream* picture_track = nullptr;
    AVStream* sound_track = nullptr;
    bool finished = false;

    Impl(const fs::path& asked, const VideoOptions& options)
        : path(asked),
          file(asked),
          muxer("mp4", file.temporary(), asked),
          pictures(options, asked, muxer.wants_global_headers()) {
        picture_track = &muxer.add_track(pictures.encoder().codec());
        if (options.audio_sample_rate > 0) {
            sound.emplace(options.audio_sample_rate, options.audio_channels, asked,
                          muxer.wants_global_headers());
            sound_track = &muxer.add_track(sound->encoder().codec());
        }
        muxer.start("+faststart");
    }

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

void VideoWriter::finish() {
    impl_->check_open();
    impl_->pictures.encoder().send(nullptr);
    impl_->write_pictures();
    if (impl_->sound) impl_->write_sound(true);
    impl_->muxer.finish();
    impl_->file.commit();
    impl_->finished = true;
}

}  // namespace ditto
