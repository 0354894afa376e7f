#pragma once

#include <array>
#include <span>
#include <utility>

#include "motion/motion_space.h"

namespace ditto {

/// Columns of a motion row that gaze decides (the eight eyeLook… shapes).
inline constexpr std::array<std::size_t, 8> kGazeColumns{
    arkit::kHeadSize + arkit::EyeLookDownLeft,  arkit::kHeadSize + arkit::EyeLookInLeft,
    arkit::kHeadSize + arkit::EyeLookOutLeft,   arkit::kHeadSize + arkit::EyeLookUpLeft,
    arkit::kHeadSize + arkit::EyeLookDownRight, arkit::kHeadSize + arkit::EyeLookInRight,
    arkit::kHeadSize + arkit::EyeLookOutRight,  arkit::kHeadSize + arkit::EyeLookUpRight};

/// Columns that eye openness decides.
inline constexpr std::array<std::size_t, 2> kBlinkColumns{arkit::kHeadSize + arkit::EyeBlinkLeft,
                                                          arkit::kHeadSize + arkit::EyeBlinkRight};

/// Turns both eyes of a motion row to a gaze in degrees (positive: viewer's right, up).
void write_gaze(float yaw, float pitch, std::span<float> motion);

/// The gaze of a motion row in degrees, yaw and pitch.
std::pair<float, float> gaze_of(std::span<const float> motion);

/// Opens or closes both eyes of a motion row: 0 closed, 1 open.
void write_openness(float openness, std::span<float> motion);

/// How open the eyes of a motion row are, the mean of both.
float openness_of(std::span<const float> motion);

}  // namespace ditto
