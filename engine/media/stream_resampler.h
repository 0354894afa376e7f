#pragma once

#include <memory>
#include <span>
#include <vector>

namespace ditto {

/// Changes the rate of mono sound as it comes; a millisecond or two stay behind in its filter.
class StreamResampler {
  public:
    StreamResampler(int from_rate, int to_rate);
    ~StreamResampler();

    /// What is ready after these samples.
    std::vector<float> push(std::span<const float> samples);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
