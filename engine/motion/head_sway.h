#pragma once

#include <array>
#include <cstdint>

#include "core/philox.h"

namespace ditto {

/// How much a head moves by itself: standard deviations in degrees of a slow and a quick
/// Ornstein–Uhlenbeck process.
struct SwayStyle {
    std::array<float, 3> slow{2.4f, 1.6f, 1.2f};  ///< yaw, pitch, roll
    std::array<float, 3> quick{0.55f, 0.55f, 0.4f};
    float slow_seconds = 1.45f;
    float quick_seconds = 0.35f;
};

/// Seeded natural sway of a head, frame after frame at 25 a second, smoothed; constant memory.
class HeadSway {
  public:
    explicit HeadSway(std::uint64_t seed, const SwayStyle& style = {});

    /// Yaw, pitch and roll of the next frame in degrees. `activity` 0 (silent) … 1 scales the
    /// motion.
    std::array<float, 3> next(float activity);

  private:
    static constexpr std::size_t kSmoothing = 15;  ///< frames of the moving average

    RandomSequence random_;
    SwayStyle style_;
    std::array<float, 3> slow_{}, quick_{};
    std::array<std::array<float, 3>, kSmoothing> recent_{};
    std::size_t at_ = 0;
};

}  // namespace ditto
