#pragma once

#include <array>
#include <cstdint>

#include "core/philox.h"

namespace ditto {

/// A head's yaw, pitch and roll away from where it rests, in degrees.
using Sway = std::array<float, 3>;

/// How much a head moves by itself: standard deviations in degrees of a slow and a quick
/// Ornstein–Uhlenbeck process.
struct SwayStyle {
    Sway slow{2.4f, 1.6f, 1.2f};
    Sway quick{0.55f, 0.55f, 0.4f};
    float slow_seconds = 1.45f;
    float quick_seconds = 0.35f;
};

/// Seeded natural sway of a head, frame after frame at 25 a second, smoothed; constant memory.
class HeadSway {
  public:
    explicit HeadSway(std::uint64_t seed, const SwayStyle& style = {});

    /// Of the next frame. `activity` 0 (silent) … 1 scales the motion.
    Sway next(float activity);

  private:
    static constexpr std::size_t kSmoothing = 15;  ///< frames of the moving average

    RandomSequence random_;
    SwayStyle style_;
    Sway slow_{}, quick_{};
    std::array<Sway, kSmoothing> recent_{};
    std::size_t at_ = 0;
};

}  // namespace ditto
