#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "media/mono_mix.h"
#include "media/sound_input.h"

namespace ditto {

/// Makes mono samples in [-1, 1] of the bytes of bare ones as they come.
class PcmSamples {
  public:
    PcmSamples(PcmFormat format, int rate, int channels);

    /// Appends what is whole so far.
    void push(std::span<const std::uint8_t> bytes, std::vector<float>& samples);

  private:
    PcmFormat format_;
    std::size_t channels_;
    MonoMix mix_;  ///< of two channels
    std::vector<std::uint8_t> pending_;
};

}  // namespace ditto
