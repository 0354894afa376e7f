#pragma once

#include <array>
#include <span>

#include "motion/motion_space.h"
#include "timeline/controls.h"

namespace ditto {

/// Leads head and expression over the seams of windows that each go on from the one before: where a
/// new window has them elsewhere than the one before would have had, they start there and near what
/// is sampled within half a second. (Lips follow at once what is heard, and eyes what is planned.)
/// Rows of `arkit` motion, all frames in order.
class FaceSeam {
  public:
    /// A window's first new row, as sampled.
    void begin(std::span<const float> row);
    /// Evens a row of the window, its head as far as that is not directed.
    void even(const ControlRow& controls, std::span<float> row);
    /// The row behind the last one that is taken of the window, as sampled.
    void end(std::span<const float> row);

  private:
    using Row = std::array<float, arkit::kSize>;

    Row apart_{};  ///< from what is sampled, at the next row
    Row ahead_{};  ///< the next row, as the window before has it
    bool known_ = false;
};

}  // namespace ditto
