#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "core/error.h"
#include "core/file_status.h"
#include "media/audio_reader.h"
#include "media/byte_source.h"
#include "media/pcm_samples.h"
#include "media/sound_head.h"
#include "media/sound_input.h"

namespace ditto {
namespace {

constexpr std::size_t kPiece = 8192;  // bytes at once: little waits for much
constexpr std::chrono::milliseconds kPatience{50};
constexpr int kPiecesPerSecond = 50;  // of decoded sound
constexpr const char* kName = "standard input";

/// Whether something can be read from a file descriptor, or its end is reached.
bool wait_for(int file, std::chrono::milliseconds patience) {
    pollfd wish{file, POLLIN, 0};
    return poll(&wish, 1, static_cast<int>(patience.count())) > 0;
}

/// Bytes that are there; nothing where none came yet, 0 at the end.
std::optional<std::size_t> read_some(int file, std::span<std::uint8_t> bytes) {
    const ssize_t got = ::read(file, bytes.data(), bytes.size());
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno == EAGAIN || errno == EINTR) return std::nullopt;
    throw Error(ErrorKind::BadInput, std::string("the sound cannot be read (") +
                                         std::strerror(errno) + "); check where it comes from");
}

/// A pipe whose first bytes were read already.
class PipeBytes : public ByteSource {
  public:
    PipeBytes(int file, std::vector<std::uint8_t> head, const std::atomic<bool>& stopped)
        : file_(file), head_(std::move(head)), stopped_(stopped) {}

    std::size_t read(std::span<std::uint8_t> bytes) override {
        if (from_ < head_.size()) {
            const std::size_t count = std::min(bytes.size(), head_.size() - from_);
            std::copy_n(head_.begin() + static_cast<std::ptrdiff_t>(from_), count, bytes.begin());
            from_ += count;
            return count;
        }
        while (!stopped_) {
            if (!wait_for(file_, kPatience)) continue;
            if (const auto got = read_some(file_, bytes)) return *got;
        }
        return 0;
    }

  private:
    int file_;
    std::vector<std::uint8_t> head_;
    std::size_t from_ = 0;
    const std::atomic<bool>& stopped_;
};

/// Sound on a file descriptor: samples, or a file that is recognised by its first bytes.
class StreamInput : public SoundInput {
  public:
    StreamInput(int file, const StreamedSound& sound)
        : file_(file), sound_(sound), samples_(sound.format, sound.rate, sound.channels) {}

    int sample_rate() const override { return sound_.rate; }
    void stop() override { stopped_ = true; }

    bool read(std::vector<float>& samples, std::chrono::milliseconds patience) override {
        if (reader_) return read_decoded(samples);
        if (!wait_for(file_, patience)) return true;
        bytes_.resize(kPiece);
        const auto got = read_some(file_, bytes_);
        if (!got) return true;
        bytes_.resize(*got);
        if (is_samples_) {
            samples_.push(bytes_, samples);
            return *got > 0;
        }
        head_.insert(head_.end(), bytes_.begin(), bytes_.end());
        recognise(*got == 0);
        if (is_samples_) samples_.push(std::exchange(head_, {}), samples);
        return *got > 0 || reader_;
    }

  private:
    void recognise(bool ended) {
        const std::string_view head(reinterpret_cast<const char*>(head_.data()), head_.size());
        const ffmpeg::SoundHead kind = ffmpeg::head_of(head);
        if (kind == ffmpeg::SoundHead::Encoded) return open_reader();
        is_samples_ = kind == ffmpeg::SoundHead::Samples || ended;
    }

    /// A file that stands behind the descriptor is opened by itself: it can be read in any order.
    void open_reader() {
        const AudioReader::Options options{
            .sample_rate = sound_.rate, .channels = 1, .cut = {.track = sound_.track}};
        const std::filesystem::path named = "/dev/fd/" + std::to_string(file_);
        const auto read = static_cast<off_t>(head_.size());
        if (is_plain_file(named) && lseek(file_, 0, SEEK_CUR) == read) {
            reader_.emplace(named, options);
        } else {
            reader_.emplace(std::make_unique<PipeBytes>(file_, std::exchange(head_, {}), stopped_),
                            kName, options);
        }
    }

    bool read_decoded(std::vector<float>& samples) {
        const auto count = static_cast<std::size_t>(std::max(1, sound_.rate / kPiecesPerSecond));
        const std::size_t before = samples.size();
        samples.resize(before + count);
        const auto got =
            static_cast<std::size_t>(reader_->read(std::span(samples).subspan(before)));
        samples.resize(before + got);
        return got == count;
    }

    int file_;
    StreamedSound sound_;
    PcmSamples samples_;
    std::vector<std::uint8_t> bytes_, head_;  ///< `head_`: until it is known what comes
    bool is_samples_ = false;
    std::atomic<bool> stopped_ = false;
    std::optional<AudioReader> reader_;  ///< last: reads from the others
};

}  // namespace

std::unique_ptr<SoundInput> open_sound_stream(int file, const StreamedSound& sound) {
    return std::make_unique<StreamInput>(file, sound);
}

}  // namespace ditto
