#pragma once

#include <cmath>
#include <stdexcept>

#include "motion/motion_file.h"

namespace ditto::fuzz {

inline Motion small_motion() {
    Motion motion{.size = arkit::kSize, .values = std::vector<float>(3 * arkit::kSize)};
    for (std::size_t i = 0; i < motion.values.size(); ++i)
        motion.values[i] = 0.01f * static_cast<float>(i % 71);
    return motion;
}

/// What has been read is to be usable: whole rows of finite values.
inline void check_motion(const Motion& motion) {
    if (motion.size == 0 || motion.values.size() % motion.size != 0)
        throw std::logic_error("motion has broken rows");
    for (const float value : motion.values)
        if (!std::isfinite(value)) throw std::logic_error("motion is not finite");
}

}  // namespace ditto::fuzz
