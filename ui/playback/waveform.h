#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ditto::ui {

/// Least and greatest sample of a stretch of sound, −128 … 127.
struct Peak {
    std::int8_t least = 0, most = 0;

    bool operator==(const Peak&) const = default;
};

/// The outline of a sound at every zoom: a pyramid in which each level holds the peaks of four of
/// the level below. Costs the same however long the stretch is that is asked for.
class Waveform {
  public:
    Waveform() = default;
    explicit Waveform(int sample_rate) : sample_rate_(sample_rate), levels_(1) {}

    /// Adds samples (one channel); not after finish().
    void push(std::span<const std::int16_t> samples);
    void finish();

    bool empty() const { return levels_.empty() || levels_.front().empty(); }
    double seconds() const;
    /// Peaks of out.size() stretches of `step` seconds from `start`, both seconds. Silence outside.
    void peaks(double start, double step, std::span<Peak> out) const;

  private:
    static constexpr int kBaseSamples = 128;
    static constexpr int kFanIn = 4;

    Peak peak(const std::vector<Peak>& level, double first, double last) const;

    int sample_rate_ = 0;
    std::int64_t samples_ = 0;
    std::vector<std::vector<Peak>> levels_;  ///< finest first
};

}  // namespace ditto::ui
