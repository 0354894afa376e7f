#pragma once

#include <string>
#include <vector>

#include "portrait/face_metrics.h"

namespace ditto {

/// Something about a portrait that will make its video worse.
struct Advice {
    std::string
        code;  ///< small_face, tilted, turned, cut_off, low_contrast, closed_eyes, open_mouth
    std::string sentence;  ///< what is wrong and what to do
    float value =
        0;  ///< what was measured: pixels, degrees, face sides, grey levels or units of FaceMetrics
};

/// What could be better about a portrait, the gravest first; empty for a good one.
std::vector<Advice> advise(const Portrait& portrait);

}  // namespace ditto
