#pragma once

#include <array>
#include <vector>

#include "media/image.h"

namespace ditto {

struct Point2 {
    float x = 0, y = 0;
};
struct Point3 {
    float x = 0, y = 0, z = 0;
};

/// Rectangle in pixels.
struct Box {
    float x = 0, y = 0, width = 0, height = 0;
};

/// One eye as iris_landmark sees it. Points in image pixels.
struct EyeLandmarks {
    std::array<Point3, 71> contour;  ///< the network's 71 eye and brow points, in its order
    std::array<Point3, 5> iris;      ///< centre, right, top, left, bottom in the image
    float iris_radius = 0;           ///< pixels
};

/// Face landmarks in image pixels; z in the same scale, away from the viewer, 0 at the head's
/// centre plane.
struct FaceLandmarks {
    std::array<Point3, 468> points;  ///< MediaPipe face mesh, canonical topology
    EyeLandmarks right_eye;          ///< the subject's right, image left (33/133)
    EyeLandmarks left_eye;           ///< the subject's left, image right (362/263)
    float score = 0;                 ///< face presence, 0 to 1
};

/// Degrees; positive yaw towards the viewer's right, positive pitch up, positive roll clockwise as
/// seen.
struct HeadPose {
    float yaw = 0, pitch = 0, roll = 0;
};

/// A picture of a person, analysed. Everything the renderer needs.
struct Portrait {
    Image image;  ///< R,G,B
    std::vector<float>
        person;  ///< width × height, probability that a pixel is the person (hair, body), 0 to 1
    /// width × height, 0 to 1: what stands still before the head, hands and what they hold; empty
    /// where nothing does.
    std::vector<float> in_front;
    FaceLandmarks face;
    HeadPose pose;
    Box face_box;  ///< detector's box
};

}  // namespace ditto
