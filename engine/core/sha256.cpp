#include "core/sha256.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <vector>

#include "core/error.h"

namespace ditto {
namespace {

constexpr std::array<std::uint32_t, 64> kRoundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// FIPS 180-4, section 6.2.
class Sha256 {
  public:
    void update(std::span<const std::byte> data) {
        length_ += data.size();
        while (!data.empty()) {
            const std::size_t count = std::min(data.size(), block_.size() - filled_);
            std::memcpy(block_.data() + filled_, data.data(), count);
            filled_ += count;
            data = data.subspan(count);
            if (filled_ == block_.size()) process();
        }
    }

    std::string finish() {
        const std::uint64_t bits = length_ * 8;
        block_[filled_++] = std::byte{0x80};
        if (filled_ > 56) {
            std::fill(block_.begin() + static_cast<std::ptrdiff_t>(filled_), block_.end(),
                      std::byte{0});
            process();
        }
        std::fill(block_.begin() + static_cast<std::ptrdiff_t>(filled_), block_.end(),
                  std::byte{0});
        for (std::size_t i = 0; i < 8; ++i)
            block_[56 + i] = static_cast<std::byte>(bits >> (56 - 8 * i));
        process();
        std::string hex;
        for (const std::uint32_t word : state_) {
            for (int shift = 28; shift >= 0; shift -= 4)
                hex.push_back("0123456789abcdef"[(word >> shift) & 15]);
        }
        return hex;
    }

  private:
    void process() {
        std::array<std::uint32_t, 64> w{};
        for (std::size_t i = 0; i < 16; ++i) {
            for (std::size_t k = 0; k < 4; ++k)
                w[i] = (w[i] << 8) | std::to_integer<std::uint32_t>(block_[4 * i + k]);
        }
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t s0 =
                std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
            const std::uint32_t s1 =
                std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = state_;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + kRoundConstants[i] + w[i];
            const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
        }
        const std::array<std::uint32_t, 8> added{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i) state_[i] += added[i];
        filled_ = 0;
    }

    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, 64> block_{};
    std::size_t filled_ = 0;
    std::uint64_t length_ = 0;
};

}  // namespace

std::string sha256(std::span<const std::byte> data) {
    Sha256 hash;
    hash.update(data);
    return hash.finish();
}

std::string sha256_file(const std::filesystem::path& path,
                        const std::function<void(std::int64_t)>& read) {
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    // Others may have no end.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw Error(ErrorKind::BadInput, path.string() + " is not a regular file; choose another");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Error(ErrorKind::BadInput,
                    path.string() + " cannot be opened; check that the file exists");
    Sha256 hash;
    std::vector<char> piece(1 << 20);
    std::int64_t total = 0;
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
        hash.update(std::as_bytes(std::span(piece).first(static_cast<std::size_t>(in.gcount()))));
        total += in.gcount();
        if (read) read(total);
    }
    if (in.bad())
        throw Error(ErrorKind::BadInput, path.string() + " cannot be read; check the disk");
    return hash.finish();
}

}  // namespace ditto
