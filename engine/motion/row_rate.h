#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "core/frame_rate.h"

namespace ditto {

/// Rows of motion at another rate than the 25 a second at which they are sampled. Between two rows
/// each value follows a cubic curve through them that never leaves the range between both
/// (monotone, Fritsch & Butland 1984): lips and lids that are shut stay shut, and nothing goes
/// farther than was sampled. At the times of the rows themselves they come out bit for bit.
class RowRate {
  public:
    using Rows = std::function<std::optional<std::vector<float>>()>;

    /// `rate` rows a second come out. The first `held` values of a row, which are numbers of
    /// something and not measures, are those of the row before.
    RowRate(const FrameRate& rate, std::size_t held, Rows rows);

    /// The next row, or nothing at the end: as many as begin before the end of the last row's 40
    /// ms.
    std::optional<std::vector<float>> next();

  private:
    /// The row behind the one now, by some rows; null where there is none.
    const std::vector<float>* at(int behind) const;
    void advance();

    FrameRate rate_;
    std::size_t held_;
    Rows rows_;
    std::deque<std::vector<float>> known_;  ///< the row before the one now, that one, two behind it
    bool before_ = false;                   ///< whether known_ begins with the row before
    std::int64_t given_ = 0, now_ = 0;      ///< rows that came out; the row now among those taken
    bool started_ = false;
};

}  // namespace ditto
