#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ditto {

/// How late things were, in constant memory: to a millisecond, up to ten seconds.
class Latency {
  public:
    void add(double seconds);

    std::int64_t count() const { return count_; }
    double mean() const { return count_ ? sum_ / static_cast<double>(count_) : 0; }
    double most() const { return most_; }
    /// Seconds that a share of them, 0…1, did not exceed.
    double quantile(double share) const;
    /// How many exceeded a time.
    std::int64_t beyond(double seconds) const;

  private:
    static constexpr std::size_t kBins = 10'000;

    std::array<std::int64_t, kBins> bins_{};
    std::int64_t count_ = 0;
    double sum_ = 0, most_ = 0;
};

}  // namespace ditto
