#include "train/corpus_format.h"

#include <cstring>
#include <fstream>

#include "core/atomic_file.h"
#include "core/error.h"
#include "media/wav_file.h"
#include "train/corpus.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeaderSize = 44;

}  // namespace

void write_file(const fs::path& path, const std::string& content) {
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

void write_wav(const fs::path& path, std::span<const float> samples) {
    write_wav(path, samples, kCorpusRate);
}

std::vector<float> read_wav(const fs::path& path, std::int64_t samples) {
    const std::string expected = wav_header(static_cast<std::uint32_t>(samples), kCorpusRate);
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
