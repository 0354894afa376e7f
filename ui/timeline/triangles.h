#pragma once

#include <cstdint>
#include <vector>

#include "timeline/display_list.h"

namespace ditto::ui {

/// A corner of a triangle; colours with their alpha multiplied in, as the scene graph blends them.
struct Vertex {
    float x = 0, y = 0;
    std::uint8_t r = 0, g = 0, b = 0, a = 0;
};

/// All shapes of a list, three vertices for each triangle, from back to front.
std::vector<Vertex> triangulated(const DisplayList& list);

}  // namespace ditto::ui
