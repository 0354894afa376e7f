#include "media/wav_file.h"

#include <algorithm>
#include <cmath>

#include "core/atomic_file.h"

namespace ditto {
namespace {

constexpr std::size_t kMostSamples = std::size_t{1} << 30;

void append(std::string& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
}

}  // namespace

std::string wav_header(std::uint32_t samples, int rate) {
    const auto samples_a_second = static_cast<std::uint32_t>(rate);
    std::string h = "RIFF";
    append(h, 36 + 2 * samples, 4);
    h += "WAVEfmt ";
    append(h, 16, 4);
    append(h, 1, 2);  // PCM
    append(h, 1, 2);  // channels
    append(h, samples_a_second, 4);
    append(h, 2 * samples_a_second, 4);  // bytes a second
    append(h, 2, 2);                     // bytes a sample
    append(h, 16, 2);
    h += "data";
    append(h, 2 * samples, 4);
    return h;
}

void write_wav(const std::filesystem::path& path, std::span<const float> samples, int rate) {
    if (samples.size() >= kMostSamples) {
        throw Error(ErrorKind::BadInput,
                    path.string() + " would be longer than WAV files can be; make it shorter");
    }
    std::string bytes = wav_header(static_cast<std::uint32_t>(samples.size()), rate);
    bytes.reserve(bytes.size() + 2 * samples.size());
    for (const float s : samples) {
        const auto value =
            static_cast<std::int16_t>(std::lround(std::clamp(s, -1.0F, 1.0F) * 32767.0F));
        append(bytes, static_cast<std::uint16_t>(value), 2);
    }
    AtomicFile file(path);
    file.write(bytes);
    file.commit();
}

}  // namespace ditto
