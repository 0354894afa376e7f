#include <algorithm>
#include <new>
#include <optional>

#include "media/ffmpeg.h"
#include "media/mono_mix.h"
#include "media/sound_input.h"

extern "C" {
#include <libavdevice/avdevice.h>
#include <libavutil/channel_layout.h>
}

namespace ditto {
namespace {

using namespace ffmpeg;

[[noreturn]] void refuse(const std::string& name, const std::string& why) {
    throw Error(ErrorKind::BadInput, "the sound device " + name + " cannot be used: " + why +
                                         "; name one as alsa:default or pulse:default");
}

FormatInput open_format(const std::string& name) {
    avdevice_register_all();
    const auto colon = name.find(':');
    const std::string kind = name.substr(0, colon);
    const AVInputFormat* const format = av_find_input_format(kind.c_str());
    if (colon == std::string::npos || !format)
        refuse(name, "this build of FFmpeg does not support it");
    AVFormatContext* context = nullptr;
    const int code = avformat_open_input(&context, name.substr(colon + 1).c_str(), format, nullptr);
    if (code < 0) refuse(name, message_of(code));
    return FormatInput(context);
}

/// Sound as a capture device gives it, packet by packet.
class DeviceInput : public SoundInput {
  public:
    explicit DeviceInput(const std::string& name) : name_(name), format_(open_format(name)) {
        const AVCodec* decoder = nullptr;
        stream_ = av_find_best_stream(format_.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
        if (stream_ < 0 || !decoder) refuse(name_, "it delivers no sound");
        codec_.reset(avcodec_alloc_context3(decoder));
        if (!codec_) throw std::bad_alloc();
        const AVStream& stream = *format_->streams[stream_];
        if (avcodec_parameters_to_context(codec_.get(), stream.codecpar) < 0 ||
            avcodec_open2(codec_.get(), decoder, nullptr) < 0 || codec_->sample_rate <= 0) {
            refuse(name_, "its sound has an unknown format");
        }
        open_converter();
    }

    int sample_rate() const override { return codec_->sample_rate; }

    /// A device gives its sound when it has it: its own period is the patience.
    bool read(std::vector<float>& samples, std::chrono::milliseconds) override {
        const int code = av_read_frame(format_.get(), packet_.get());
        if (code == AVERROR(EAGAIN)) return true;
        if (code == AVERROR_EOF) return false;
        if (code < 0) refuse(name_, message_of(code));
        if (packet_->stream_index == stream_) avcodec_send_packet(codec_.get(), packet_.get());
        av_packet_unref(packet_.get());
        while (avcodec_receive_frame(codec_.get(), frame_.get()) == 0) mix(samples);
        return true;
    }

  private:
    void open_converter() {
        const int channels = std::max(1, codec_->ch_layout.nb_channels);
        if (channels > 1) mix_.emplace(codec_->sample_rate);
        AVChannelLayout taken{}, own{};
        av_channel_layout_default(&taken, std::min(channels, 2));
        av_channel_layout_default(&own, channels);
        SwrContext* context = nullptr;
        swr_alloc_set_opts2(&context, &taken, AV_SAMPLE_FMT_FLT, codec_->sample_rate, &own,
                            codec_->sample_fmt, codec_->sample_rate, 0, nullptr);
        converter_.reset(context);
        if (!context || swr_init(context) < 0) refuse(name_, "its sound has an unknown format");
    }

    void mix(std::vector<float>& samples) {
        const std::size_t channels = mix_ ? 2 : 1;
        converted_.resize(channels * static_cast<std::size_t>(frame_->nb_samples));
        auto* out = reinterpret_cast<std::uint8_t*>(converted_.data());
        const int got = swr_convert(converter_.get(), &out, frame_->nb_samples,
                                    const_cast<const std::uint8_t**>(frame_->extended_data),
                                    frame_->nb_samples);
        converted_.resize(channels * static_cast<std::size_t>(std::max(got, 0)));
        if (!mix_) samples.insert(samples.end(), converted_.begin(), converted_.end());
        for (std::size_t i = 0; mix_ && i < converted_.size(); i += 2)
            samples.push_back(std::clamp((*mix_)(converted_[i], converted_[i + 1]), -1.0f, 1.0f));
    }

    std::string name_;
    FormatInput format_;
    int stream_ = -1;
    Codec codec_;
    Resampler converter_;
    std::optional<MonoMix> mix_;  ///< of two channels or more
    std::vector<float> converted_;
    Packet packet_ = make_packet();
    Frame frame_ = make_frame();
};

}  // namespace

std::unique_ptr<SoundInput> open_sound_device(const std::string& name) {
    return std::make_unique<DeviceInput>(name);
}

}  // namespace ditto
