#include "core/latency.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ditto {

void Latency::add(double seconds) {
    const double bin = std::clamp(std::floor(seconds * 1000), 0.0, kBins - 1.0);
    ++bins_[static_cast<std::size_t>(bin)];
    ++count_;
    sum_ += seconds;
    most_ = std::max(most_, seconds);
}

double Latency::quantile(double share) const {
    const double wanted = share * static_cast<double>(count_);
    std::int64_t below = 0;
    for (std::size_t i = 0; i < kBins; ++i) {
        below += bins_[i];
        if (below > 0 && static_cast<double>(below) >= wanted)
            return std::min(static_cast<double>(i + 1) / 1000, most_);
    }
    return most_;
}

std::int64_t Latency::beyond(double seconds) const {
    const auto first = static_cast<std::ptrdiff_t>(std::clamp(seconds * 1000, 0.0, kBins - 1.0));
    return std::accumulate(bins_.begin() + first, bins_.end(), std::int64_t{0});
}

}  // namespace ditto
