#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ditto {

/// Rows of motion to render, one after the other.
class RowSource {
  public:
    virtual ~RowSource() = default;

    /// The next row, or nothing at the end.
    virtual std::optional<std::vector<float>> next() = 0;
    /// About how many there are; 0: not known.
    virtual std::int64_t claimed_frames() const = 0;
    /// What the user should know of what they are made from, a sentence each; once all are taken.
    virtual std::vector<std::string> warnings() const { return {}; }
};

}  // namespace ditto
