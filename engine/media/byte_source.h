#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace ditto {

/// Bytes of a file that come one after the other, as through a pipe.
class ByteSource {
  public:
    virtual ~ByteSource() = default;

    /// Fills the beginning of `bytes` and returns how many; waits for the first, 0 at the end.
    virtual std::size_t read(std::span<std::uint8_t> bytes) = 0;
};

}  // namespace ditto
