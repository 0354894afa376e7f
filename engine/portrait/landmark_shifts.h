#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "portrait/portrait.h"

namespace ditto {

/// A landmark of the face mesh that a person can put right.
struct LandmarkHandle {
    std::string_view name;  ///< "mouth-right"; right and left are the subject's
    int point = 0;          ///< of the mesh's 468; -1: the right iris' centre, -2: the left one's
};

/// From brow to chin.
std::span<const LandmarkHandle> landmark_handles();
/// Null where there is none of this name.
const LandmarkHandle* landmark_handle(std::string_view name);

/// How far a person moved a landmark from where it was found.
struct LandmarkShift {
    std::string name;    ///< of a LandmarkHandle
    float x = 0, y = 0;  ///< in shares of the picture's width and height; right, down

    bool operator==(const LandmarkShift&) const = default;
};

/// Where a handle is, pixels.
Point2 place_of(const FaceLandmarks& face, const LandmarkHandle& handle);

/// Moves the landmarks of a face in a picture of this size: the handles exactly by their shifts,
/// what is around them along with them, the more the nearer, and the other handles not at all.
/// Shifts of unknown names are left out; of one that comes twice the last counts.
void apply_shifts(std::span<const LandmarkShift> shifts, int width, int height,
                  FaceLandmarks& face);

}  // namespace ditto
