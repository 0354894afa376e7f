#include "core/philox.h"

#include <cmath>
#include <numbers>

namespace ditto {
namespace {

float to_unit(std::uint32_t word) {
    return static_cast<float>(word >> 8) * 0x1p-24f;
}

}  // namespace

std::array<std::uint32_t, 4> Philox::block(std::uint64_t index) const {
    constexpr std::uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
    std::array<std::uint32_t, 4> c{
        static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(index >> 32),
        static_cast<std::uint32_t>(stream_), static_cast<std::uint32_t>(stream_ >> 32)};
    auto key0 = static_cast<std::uint32_t>(seed_);
    auto key1 = static_cast<std::uint32_t>(seed_ >> 32);
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t{kMultiplier0} * c[0];
        const std::uint64_t p1 = std::uint64_t{kMultiplier1} * c[2];
        c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ key0, static_cast<std::uint32_t>(p1),
             static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ key1, static_cast<std::uint32_t>(p0)};
        key0 += kWeyl0;
        key1 += kWeyl1;
    }
    return c;
}

float Philox::uniform(std::uint64_t index) const {
    return to_unit(block(index)[0]);
}

float Philox::uniform(std::uint64_t index, float low, float high) const {
    return low + (high - low) * uniform(index);
}

float Philox::normal(std::uint64_t index) const {
    const auto words = block(index);
    const float radius = std::sqrt(-2.0f * std::log(1.0f - to_unit(words[0])));
    return radius * std::cos(2.0f * std::numbers::pi_v<float> * to_unit(words[1]));
}

float RandomSequence::log_normal(float median, float sigma) {
    return median * std::exp(sigma * normal());
}

std::uint32_t RandomSequence::below(std::uint32_t n) {
    const std::uint32_t word = philox_.block(next_++)[0];
    return static_cast<std::uint32_t>((std::uint64_t{word} * n) >> 32);
}

}  // namespace ditto
