#pragma once

#include <array>
#include <cstdint>

namespace ditto::mesh {

/// Vertices around an eye, in columns from the outer corner (first) to the inner one (last).
struct EyePoints {
    std::array<std::uint16_t, 9> upper;   ///< rim of the upper lid, corners included
    std::array<std::uint16_t, 9> lower;   ///< rim of the lower lid, corners included
    std::array<std::uint16_t, 7> crease;  ///< above the upper rim, columns 1…7
    std::array<std::uint16_t, 7> above;   ///< above the crease
    std::array<std::uint16_t, 7> below;   ///< below the lower rim
    std::array<std::uint16_t, 7> cheek;   ///< below that
    /// Vertices that iris_landmark's contour replaces, in the network's order.
    std::array<std::uint16_t, 48> contour;
};

inline constexpr EyePoints kRightEyePoints{
    {33, 246, 161, 160, 159, 158, 157, 173, 133},
    {33, 7, 163, 144, 145, 153, 154, 155, 133},
    {247, 30, 29, 27, 28, 56, 190},
    {113, 225, 224, 223, 222, 221, 189},
    {25, 110, 24, 23, 22, 26, 112},
    {31, 228, 229, 230, 231, 232, 233},
    {33,  7,  163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173,
     130, 25, 110, 24,  23,  22,  26,  112, 243, 247, 30,  29,  27,  28,  56,  190,
     226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189}};

inline constexpr EyePoints kLeftEyePoints{
    {263, 466, 388, 387, 386, 385, 384, 398, 362},
    {263, 249, 390, 373, 374, 380, 381, 382, 362},
    {467, 260, 259, 257, 258, 286, 414},
    {342, 445, 444, 443, 442, 441, 413},
    {255, 339, 254, 253, 252, 256, 341},
    {261, 448, 449, 450, 451, 452, 453},
    {263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398,
     359, 255, 339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414,
     446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413}};

}  // namespace ditto::mesh
