#pragma once

#include <array>
#include <cstdint>

namespace ditto {

/// Counter-based random numbers: Philox4x32-10 (Salmon et al., SC 2011). A value depends only on
/// (seed, stream, index), so any part of a sequence can be computed in any order, on any machine.
class Philox {
  public:
    explicit Philox(std::uint64_t seed, std::uint64_t stream = 0) : seed_(seed), stream_(stream) {}

    /// Four independent 32-bit words.
    std::array<std::uint32_t, 4> block(std::uint64_t index) const;
    /// Uniform in [0, 1), 24 bits.
    float uniform(std::uint64_t index) const;
    /// Uniform in [low, high).
    float uniform(std::uint64_t index, float low, float high) const;
    /// Standard normal (Box-Muller).
    float normal(std::uint64_t index) const;

  private:
    std::uint64_t seed_;
    std::uint64_t stream_;
};

/// A Philox stream read one value after the other, for code that draws a varying number of values.
class RandomSequence {
  public:
    explicit RandomSequence(std::uint64_t seed, std::uint64_t stream = 0) : philox_(seed, stream) {}

    float uniform() { return philox_.uniform(next_++); }
    float uniform(float low, float high) { return philox_.uniform(next_++, low, high); }
    float normal() { return philox_.normal(next_++); }
    /// exp(N(log(median), sigma)).
    float log_normal(float median, float sigma);
    /// Uniform integer in [0, n), n > 0.
    std::uint32_t below(std::uint32_t n);
    bool chance(float probability) { return uniform() < probability; }

  private:
    Philox philox_;
    std::uint64_t next_ = 0;
};

}  // namespace ditto
