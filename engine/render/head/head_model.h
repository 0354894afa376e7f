#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "render/head/geometry.h"

namespace ditto::mesh {

using Triangle = std::array<std::uint16_t, 3>;

/// The canonical head: x right, y down, z away, centimetres.
const Vertices& canonical_head();
/// Index of the vertex mirrored left to right.
std::size_t mirror_of(std::size_t vertex);
/// The skin's triangles; eyes and mouth are holes.
std::span<const Triangle> skin_triangles();

/// The face's outline, clockwise as seen from the forehead.
inline constexpr std::array<std::uint16_t, 36> kFaceOval{
    10,  338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377,
    152, 148, 176, 149, 150, 136, 172, 58,  132, 93,  234, 127, 162, 21,  54,  103, 67,  109};

inline constexpr std::size_t kLipColumns = 9;
inline constexpr std::uint16_t kNone = 0xFFFF;
using LipRow = std::array<std::uint16_t, kLipColumns>;

/// Rows of lip vertices from the picture's left corner to its right, inner rim first, then the skin
/// beside it.
inline constexpr std::array<LipRow, 5> kUpperLip{{{191, 80, 81, 82, 13, 312, 311, 310, 415},
                                                  {183, 42, 41, 38, 12, 268, 271, 272, 407},
                                                  {184, 74, 73, 72, 11, 302, 303, 304, 408},
                                                  {185, 40, 39, 37, 0, 267, 269, 270, 409},
                                                  {186, 92, 165, 167, 164, 393, 391, 322, 410}}};
inline constexpr std::array<float, 5> kUpperLipWeights{1.0f, 0.95f, 0.85f, 0.7f, 0.25f};
inline constexpr std::array<LipRow, 7> kLowerLip{
    {{95, 88, 178, 87, 14, 317, 402, 318, 324},
     {96, 89, 179, 86, 15, 316, 403, 319, 325},
     {77, 90, 180, 85, 16, 315, 404, 320, 307},
     {146, 91, 181, 84, 17, 314, 405, 321, 375},
     {43, 106, 182, 83, 18, 313, 406, 335, 273},
     {202, 204, 194, 201, 200, 421, 418, 424, 422},
     {211, kNone, 32, 208, 199, 428, 262, kNone, 431}}};
inline constexpr std::array<float, 7> kLowerLipWeights{1.0f, 0.95f, 0.88f, 0.8f, 0.6f, 0.4f, 0.25f};
inline constexpr std::uint16_t kRightCorner = 61, kLeftCorner = 291;  ///< of the mouth, outer
inline constexpr std::uint16_t kRightInnerCorner = 78, kLeftInnerCorner = 308;

/// Triangles that close the mouth and the eyes.
std::span<const Triangle> hole_triangles();

}  // namespace ditto::mesh
