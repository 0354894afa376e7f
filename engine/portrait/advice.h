#pragma once

#include <string>
#include <vector>

#include "portrait/face_metrics.h"

namespace ditto {

/// Warning: the video will look wrong. Note: it could look better.
enum class Severity { Warning, Note };

/// Something about a portrait that will make its video worse.
struct Advice {
    /// incomplete, small_face, tilted, turned, cut_off, low_contrast, closed_eyes, open_mouth,
    /// hidden_mouth
    std::string code;
    Severity severity = Severity::Note;
    std::string sentence;  ///< what is wrong and what to do
    /// What was measured: pixels, degrees, face sides, grey levels or units of FaceMetrics.
    float value = 0;
};

/// What could be better about a portrait, the gravest first; empty for a good one.
std::vector<Advice> advise(const Portrait& portrait);

/// For a picture whose file lacks a part of it.
Advice incomplete_picture();

}  // namespace ditto
