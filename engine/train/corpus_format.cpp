#include "train/corpus_format.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>

#include "core/atomic_file.h"
#include "core/error.h"
#include "train/corpus.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeaderSize = 44;

void append(std::string& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
}

/// RIFF header of 16-bit mono PCM; a reader compares it byte for byte.
std::string wav_header(std::uint32_t samples) {
    std::string h = "RIFF";
    append(h, 36 + 2 * samples, 4);
    h += "WAVEfmt ";
    append(h, 16, 4);
    append(h, 1, 2);  // PCM
    append(h, 1, 2);  // channels
    append(h, kCorpusRate, 4);
    append(h, 2 * kCorpusRate, 4);  // bytes a second
    append(h, 2, 2);                // bytes a sample
    append(h, 16, 2);
    h += "data";
    append(h, 2 * samples, 4);
    return h;
}

}  // namespace

void write_file(const fs::path& path, const std::string& content) {
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

void write_wav(const fs::path& path, std::span<const float> samples) {
    std::string bytes = wav_header(static_cast<std::uint32_t>(samples.size()));
    bytes.reserve(kHeaderSize + 2 * samples.size());
    for (const float s : samples) {
        const auto value =
            static_cast<std::int16_t>(std::lround(std::clamp(s, -1.0F, 1.0F) * 32767.0F));
        append(bytes, static_cast<std::uint16_t>(value), 2);
    }
    write_file(path, bytes);
}

std::vector<float> read_wav(const fs::path& path, std::int64_t samples) {
    const std::string expected = wav_header(static_cast<std::uint32_t>(samples));
    const auto size = kHeaderSize + 2 * static_cast<std::size_t>(samples);
    std::error_code error;
    std::string header(kHeaderSize, '\0');
    std::ifstream file(path, std::ios::binary);
    if (fs::file_size(path, error) != size || error || !file.read(header.data(), kHeaderSize) ||
        header != expected)
        throw Error(ErrorKind::BadInput,
                    path.string() +
                        " is not the sound that the corpus names; make the corpus "
                        "anew with 'ditto corpus'.");
    std::string bytes(size - kHeaderSize, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::vector<float> out(static_cast<std::size_t>(samples));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto low = static_cast<unsigned char>(bytes[2 * i]);
        const auto high = static_cast<unsigned char>(bytes[2 * i + 1]);
        out[i] = static_cast<std::int16_t>(low | high << 8) / 32767.0F;
    }
    return out;
}

}  // namespace ditto
