#pragma once

#include "portrait/portrait.h"

namespace ditto {

/// What a face does, measured on its landmarks. Lengths in outer-eye distances.
struct FaceMetrics {
    float lip_gap = 0;        ///< between the inner rims of the lips
    float mouth_width = 0;    ///< between the corners
    float corner_height = 0;  ///< of the mouth's corners above the upper lip's inner rim
    float eye_open_right =
        0;  ///< the subject's; opening ÷ width of the eye, on the iris network's contour
    float eye_open_left = 0;
    float brow_height = 0;  ///< of the brows above the line through the eyes' corners
    float gaze_x = 0;  ///< iris between the corners, 0 at the picture's left … 1 at its right, mean
                       ///< of both eyes
    float gaze_y =
        0;  ///< iris below the line between the corners ÷ width of the eye, mean of both eyes
    HeadPose pose;
};

FaceMetrics measure_face(const FaceLandmarks& face);

}  // namespace ditto
