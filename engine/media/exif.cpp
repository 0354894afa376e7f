#include "media/exif.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace ditto {
namespace {

using Bytes = std::span<const std::uint8_t>;

enum Tag : std::uint16_t {
    kInteroperabilityIndex = 0x0001,
    kOrientation = 0x0112,
    kExifDirectory = 0x8769,
    kInteroperabilityDirectory = 0xa005,
};

constexpr std::size_t kHeader = 8, kEntry = 12;

bool starts_with(Bytes bytes, std::string_view text) {
    return bytes.size() >= text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// A block in the TIFF layout, in either order of bytes.
class Directories {
  public:
    explicit Directories(Bytes block) : block_(block), big_endian_(starts_with(block, "MM")) {}

    bool valid() const {
        return block_.size() >= kHeader && (big_endian_ || starts_with(block_, "II")) &&
               number(2, 2) == 42;
    }
    std::size_t first() const { return number(4, 4); }

    /// Where the value of a tag lies in a directory: four bytes in the entry itself.
    std::optional<std::size_t> value_of(std::size_t directory, Tag tag) const {
        if (directory < kHeader || directory + 2 > block_.size()) return std::nullopt;
        const std::size_t count = number(directory, 2);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t entry = directory + 2 + i * kEntry;
            if (entry + kEntry > block_.size()) return std::nullopt;
            if (number(entry, 2) == tag) return entry + 8;
        }
        return std::nullopt;
    }

    /// Unsigned, of two or four bytes, that lie in the block.
    std::uint32_t number(std::size_t at, int bytes) const {
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i) {
            const int place = big_endian_ ? i : bytes - 1 - i;
            value = value << 8 | block_[at + static_cast<std::size_t>(place)];
        }
        return value;
    }
    Bytes bytes(std::size_t at) const { return block_.subspan(at); }

  private:
    Bytes block_;
    bool big_endian_;
};

}  // namespace

ExifNotes read_exif(Bytes block) {
    if (starts_with(block, std::string_view("Exif\0\0", 6))) block = block.subspan(6);
    const Directories directories(block);
    ExifNotes notes;
    if (!directories.valid()) return notes;
    if (const auto at = directories.value_of(directories.first(), kOrientation)) {
        const std::uint32_t value = directories.number(*at, 2);
        if (value >= 1 && value <= 8) notes.orientation = static_cast<int>(value);
    }
    const auto exif = directories.value_of(directories.first(), kExifDirectory);
    if (!exif) return notes;
    const auto interoperability =
        directories.value_of(directories.number(*exif, 4), kInteroperabilityDirectory);
    if (!interoperability) return notes;
    const auto index =
        directories.value_of(directories.number(*interoperability, 4), kInteroperabilityIndex);
    notes.adobe_rgb = index && starts_with(directories.bytes(*index), "R03");
    return notes;
}

}  // namespace ditto
