#include "fuzz/mutator.h"

#include <algorithm>
#include <array>

namespace ditto::fuzz {
namespace {

constexpr std::size_t kMostChanges = 6, kLongestPiece = 64;
/// Around the limits of the integer types and of what is sensible.
constexpr std::array<std::uint64_t, 14> kIntegers{0,
                                                  1,
                                                  0x7f,
                                                  0x80,
                                                  0xff,
                                                  0x7fff,
                                                  0xffff,
                                                  0x7fffffff,
                                                  0x80000000u,
                                                  0xffffffffu,
                                                  65536,
                                                  1u << 24,
                                                  0x7fffffffffffffffu,
                                                  0xffffffffffffffffu};
constexpr std::array<const char*, 10> kDecimals{"0",
                                                "-1",
                                                "1e999",
                                                "-1e-320",
                                                "0.5",
                                                "2147483648",
                                                "9223372036854775807",
                                                "18446744073709551616",
                                                "1e9",
                                                "123456789012345678901234567890"};

}  // namespace

Mutator::Mutator(std::vector<std::string> seeds, std::vector<std::string> keywords,
                 std::size_t most_bytes, std::uint64_t random_seed)
    : seeds_(std::move(seeds)),
      keywords_(std::move(keywords)),
      most_bytes_(most_bytes),
      random_(random_seed) {}

std::string Mutator::next() {
    std::string file = seeds_[below(seeds_.size())];
    for (std::size_t changes = 1 + below(kMostChanges); changes > 0; --changes) change(file);
    if (file.size() > most_bytes_) file.resize(most_bytes_);
    return file;
}

void Mutator::change(std::string& file) {
    const std::size_t at = below(file.size());
    const std::size_t length = std::min(file.size() - at, 1 + below(kLongestPiece));
    switch (below(10)) {
        case 0:
            if (!file.empty()) file[at] = static_cast<char>(file[at] ^ 1 << below(8));
            break;
        case 1:
            if (!file.empty()) file[at] = static_cast<char>(random_());
            break;
        case 2:
            file.resize(at);
            break;
        case 3:
            file.erase(at, length);
            break;
        case 4:
            file.insert(below(file.size() + 1), file.substr(at, length));
            break;
        case 5:
            file.insert(at, length, static_cast<char>(random_()));
            break;
        case 6:
            splice(file);
            break;
        case 7:
            put_decimal(file);
            break;
        case 8:
            if (keywords_.empty()) break;
            file.replace(at, below(2) * length, keywords_[below(keywords_.size())]);
            break;
        default:
            put_integer(file);
    }
}

void Mutator::put_integer(std::string& file) {
    const std::size_t bytes = std::size_t{1} << below(4);
    if (file.size() < bytes) return;
    const std::size_t at = below(file.size() - bytes + 1);
    const std::uint64_t value = kIntegers[below(kIntegers.size())] + below(3) - 1;
    const bool big_endian = below(2);
    for (std::size_t i = 0; i < bytes; ++i)
        file[at + i] = static_cast<char>(value >> (8 * (big_endian ? bytes - 1 - i : i)));
}

/// In place of a number in a text.
void Mutator::put_decimal(std::string& file) {
    constexpr const char* kDigits = "0123456789";
    const std::size_t begin = file.find_first_of(kDigits, below(file.size()));
    if (begin == file.npos) return;
    const std::size_t end = std::min(file.find_first_not_of(kDigits, begin), file.size());
    file.replace(begin, end - begin, kDecimals[below(kDecimals.size())]);
}

/// Goes on as another file from somewhere.
void Mutator::splice(std::string& file) {
    const std::string& other = seeds_[below(seeds_.size())];
    file.resize(below(file.size() + 1));
    file += other.substr(below(other.size()));
}

}  // namespace ditto::fuzz
