#include "playback/sound.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/error.h"
#include "media/mono_mix.h"

namespace ditto::ui {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 16;  // samples of a channel

std::int16_t quantized(float sample) {
    return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767.0f));
}

}  // namespace

std::shared_ptr<const Sound> Sound::read(const std::filesystem::path& path, const AudioCut& cut,
                                         const CancelToken& cancel) {
    AudioReader reader(path, {.sample_rate = kSampleRate, .channels = kChannels, .cut = cut});
    auto sound = std::make_shared<Sound>();
    if (!sound->file_.open())
        throw Error(ErrorKind::TryAgain,
                    "no temporary file can be made: " + sound->file_.errorString().toStdString());
    std::vector<float> decoded(kPiece * kChannels);
    std::vector<std::int16_t> piece, mono;
    MonoMix mix(kSampleRate);
    while (const auto count = static_cast<std::size_t>(reader.read(decoded))) {
        cancel.check();
        piece.resize(count * kChannels);
        mono.resize(count);
        std::transform(decoded.begin(), decoded.begin() + static_cast<std::ptrdiff_t>(piece.size()),
                       piece.begin(), quantized);
        for (std::size_t i = 0; i < count; ++i)
            mono[i] = quantized(mix(decoded[2 * i], decoded[2 * i + 1]));
        sound->waveform_.push(mono);
        const auto bytes = static_cast<qint64>(piece.size() * sizeof(std::int16_t));
        if (sound->file_.write(reinterpret_cast<const char*>(piece.data()), bytes) != bytes)
            throw Error(ErrorKind::TryAgain, "the disk for temporary files is full");
    }
    sound->waveform_.finish();
    sound->warnings_ = warnings_of(reader.losses(), path.filename());
    const qint64 bytes = sound->file_.size();
    if (!sound->file_.flush() || bytes == 0)
        throw Error(ErrorKind::BadInput, path.string() + " holds no sound");
    const uchar* mapped = sound->file_.map(0, sound->file_.size());
    if (!mapped) throw Error(ErrorKind::TryAgain, "temporary files cannot be mapped");
    sound->samples_ = {reinterpret_cast<const std::int16_t*>(mapped),
                       static_cast<std::size_t>(sound->file_.size()) / sizeof(std::int16_t)};
    return sound;
}

}  // namespace ditto::ui
