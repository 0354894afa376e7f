#pragma once

#include <span>

#include "media/image.h"

namespace ditto {

/// Turns one row of motion into a picture of the person. Made for one portrait; `render` is const
/// and may be called from several threads at once. The same row gives the same bytes.
class Renderer {
  public:
    virtual ~Renderer() = default;

    virtual int width() const = 0;
    virtual int height() const = 0;
    /// `motion` is one row of the pack's motion space. `out` has width() × height() and 3 channels
    /// afterwards; its memory is reused.
    virtual void render(std::span<const float> motion, Image& out) const = 0;
};

}  // namespace ditto
