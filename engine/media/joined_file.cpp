#include "media/joined_file.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string_view>

#include "media/ogg_pages.h"

namespace ditto::ffmpeg {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kMostParts = 1000;

std::uint32_t little_endian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i) value = value << 8 | static_cast<std::uint8_t>(bytes[i]);
    return value;
}

/// Where each RIFF of WAVE begins: its header says how long it is.
std::vector<std::int64_t> waves(std::ifstream& file, std::int64_t size) {
    std::vector<std::int64_t> begins;
    std::array<char, 12> head{};
    for (std::int64_t at = 0; at < size && begins.size() < kMostParts;) {
        file.seekg(at);
        if (!file.read(head.data(), head.size())) break;
        const std::string_view text(head.data(), head.size());
        if (!text.starts_with("RIFF") || !text.ends_with("WAVE")) break;
        begins.push_back(at);
        const std::uint32_t length = little_endian(head.data() + 4);
        at += 8 + static_cast<std::int64_t>(length) + length % 2;
    }
    return begins;
}

/// Where each FLAC file begins: "fLaC" and the header of its first block, which has a fixed size.
std::vector<std::int64_t> flacs(std::ifstream& file) {
    constexpr std::string_view kMark("fLaC", 4), kBlock("\0\0\x22", 3);
    constexpr std::size_t kHead = 8;
    const auto is_head = [&](std::string_view bytes) {
        const auto block = static_cast<std::uint8_t>(bytes[4]);  // its type, and whether it is last
        return (block & 0x7F) == 0 && bytes.substr(5, 3) == kBlock;
    };
    std::vector<std::int64_t> begins{0};
    std::string piece;
    std::int64_t from = 0;  // of the piece
    file.seekg(0);
    while (begins.size() < kMostParts) {
        const std::size_t kept = piece.size();
        piece.resize(kept + kPiece);
        file.read(piece.data() + kept, static_cast<std::streamsize>(kPiece));
        piece.resize(kept + static_cast<std::size_t>(file.gcount()));
        if (piece.size() < kHead) break;
        for (std::size_t at = piece.find(kMark);
             at != std::string::npos && at + kHead <= piece.size() && begins.size() < kMostParts;
             at = piece.find(kMark, at + 1)) {
            const std::int64_t place = from + static_cast<std::int64_t>(at);
            if (place > 0 && is_head(std::string_view(piece).substr(at, kHead)))
                begins.push_back(place);
        }
        // A head may lie across two pieces.
        const std::size_t done = piece.size() - (kHead - 1);
        from += static_cast<std::int64_t>(done);
        piece.erase(0, done);
    }
    return begins;
}

std::vector<JoinedPart> parts_between(const std::vector<std::int64_t>& begins, std::int64_t size) {
    std::vector<JoinedPart> parts;
    for (std::size_t i = 0; i < begins.size(); ++i)
        parts.push_back({begins[i], i + 1 < begins.size() ? begins[i + 1] : size});
    return parts;
}

}  // namespace

std::vector<JoinedPart> joined_parts(const std::filesystem::path& path) {
    std::error_code unknown;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path, unknown));
    const std::vector<JoinedPart> whole{{0, unknown ? 0 : size}};
    std::ifstream file(path, std::ios::binary);
    std::array<char, 4> head{};
    if (unknown || !file.read(head.data(), head.size())) return whole;
    const std::string_view mark(head.data(), head.size());
    if (mark == "fLaC") return parts_between(flacs(file), size);
    if (mark == "OggS") return ogg_parts(file, size);
    if (mark != "RIFF") return whole;
    const auto begins = waves(file, size);
    return begins.empty() ? whole : parts_between(begins, size);
}

std::int64_t tag_size(const std::uint8_t* bytes, std::int64_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes),
                                static_cast<std::size_t>(std::max<std::int64_t>(size, 0)));
    constexpr std::int64_t kId3Header = 10, kApeHeader = 32, kId3v1 = 128;
    if (text.starts_with("ID3") && size >= kId3Header) {
        std::int64_t length = 0;
        for (int i = 6; i < 10; ++i) length = length << 7 | (bytes[i] & 0x7F);
        return kId3Header + length;
    }
    if (text.starts_with("APETAGEX") && size >= 16)
        return kApeHeader + little_endian(text.data() + 12);
    return text.starts_with("TAG") ? kId3v1 : 0;
}

}  // namespace ditto::ffmpeg
