#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <string_view>
#include <utility>

#include "core/error.h"
#include "media/sound_input.h"

namespace ditto {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::size_t kPiece = 8192;  // bytes at once: little waits for much

std::size_t bytes_of(PcmFormat format) {
    return format == PcmFormat::S16 ? 2 : 4;
}

template <typename Sample>
Sample value_at(const char* bytes) {
    Sample value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

float sample_at(const char* bytes, PcmFormat format) {
    switch (format) {
        case PcmFormat::S16:
            return static_cast<float>(value_at<std::int16_t>(bytes)) / 32768.0f;
        case PcmFormat::S32:
            return static_cast<float>(value_at<std::int32_t>(bytes)) / 2147483648.0f;
        case PcmFormat::F32:
            break;
    }
    const float value = value_at<float>(bytes);
    return std::isfinite(value) ? std::clamp(value, -1.0f, 1.0f) : 0.0f;
}

class PcmInput : public SoundInput {
  public:
    PcmInput(int file, PcmFormat format, int rate, int channels)
        : file_(file),
          format_(format),
          rate_(rate),
          channels_(static_cast<std::size_t>(channels)) {}

    int sample_rate() const override { return rate_; }

    bool read(std::vector<float>& samples, std::chrono::milliseconds patience) override {
        pollfd wish{file_, POLLIN, 0};
        if (poll(&wish, 1, static_cast<int>(patience.count())) <= 0) return true;
        const std::size_t before = pending_.size();
        pending_.resize(before + kPiece);
        const ssize_t got = ::read(file_, pending_.data() + before, kPiece);
        const int failure = errno;
        pending_.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && failure != EAGAIN && failure != EINTR) {
            throw Error(ErrorKind::BadInput, std::string("the sound cannot be read (") +
                                                 std::strerror(failure) +
                                                 "); check where it comes from");
        }
        check_beginning();
        take_whole_frames(samples);
        return got != 0;
    }

  private:
    /// The header of a WAV file would be heard as noise, and its rate be anything.
    void check_beginning() {
        if (std::exchange(begun_, begun_ || !pending_.empty())) return;
        if (std::string_view(pending_.data(), pending_.size()).starts_with("RIFF")) {
            throw Error(ErrorKind::BadInput,
                        "the sound is a WAV file and not bare samples; send it through "
                        "`ffmpeg -i FILE -f s16le -ac 1 -ar 16000 -`");
        }
    }

    void take_whole_frames(std::vector<float>& samples) {
        const std::size_t size = bytes_of(format_), frame = size * channels_;
        const std::size_t frames = pending_.size() / frame;
        for (std::size_t i = 0; i < frames; ++i) {
            float sum = 0;
            for (std::size_t channel = 0; channel < channels_; ++channel)
                sum += sample_at(pending_.data() + i * frame + channel * size, format_);
            samples.push_back(sum / static_cast<float>(channels_));
        }
        pending_.erase(pending_.begin(),
                       pending_.begin() + static_cast<std::ptrdiff_t>(frames * frame));
    }

    int file_;
    PcmFormat format_;
    int rate_;
    std::size_t channels_;
    std::vector<char> pending_;
    bool begun_ = false;  ///< something came
};

}  // namespace

std::unique_ptr<SoundInput> open_pcm(int file, PcmFormat format, int rate, int channels) {
    return std::make_unique<PcmInput>(file, format, rate, channels);
}

}  // namespace ditto
