#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace ditto {

/// HuBERT as published for Ditto (.onnx: `input_values` [1, samples] → `encoding_out`
/// [(samples − 400) / 320 + 1, 1024]), run by OpenVINO on the CPU. Not thread-safe.
class HubertEncoder {
  public:
    static constexpr std::size_t kColumns = 1024;
    static constexpr std::size_t kRowSamples = 320;    ///< from one row to the next
    static constexpr std::size_t kFieldSamples = 400;  ///< that a row covers

    /// `threads` 0: all cores. Throws Error(BadInput) naming the file when it cannot be read or has
    /// other inputs and outputs.
    explicit HubertEncoder(const std::filesystem::path& file, int threads = 0);
    ~HubertEncoder();
    HubertEncoder(HubertEncoder&&) noexcept;
    HubertEncoder& operator=(HubertEncoder&&) noexcept;

    /// Rows [n, 1024] of 16 kHz samples (at least 400), not normalised; valid until the next call.
    /// Throws Error(BadInput) when the network gives another number of them.
    std::span<const float> encode(std::span<const float> samples);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
