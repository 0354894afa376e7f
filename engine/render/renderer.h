#pragma once

#include <span>
#include <vector>

#include "media/image.h"
#include "portrait/face_place.h"

namespace ditto {

/// Turns one row of motion into a picture of the person. Made for one portrait; `render` is const
/// and may be called from several threads at once. The same row gives the same bytes.
class Renderer {
  public:
    virtual ~Renderer() = default;

    /// The portrait as it was, or a video's first picture.
    virtual const Image& source() const = 0;
    /// Where the face is in it.
    virtual const FacePlace& face() const = 0;
    int width() const { return source().width; }
    int height() const { return source().height; }
    /// 3, or 4 where the person is cut out: what is not the person is transparent, alpha straight.
    virtual int channels() const { return 3; }
    /// `motion` is one row of the pack's motion space. `out` has width() × height() and channels()
    /// afterwards; its memory is reused.
    virtual void render(std::span<const float> motion, Image& out) const = 0;

    /// How many rows are best rendered by one call of render_rows().
    virtual std::size_t batch() const { return 1; }
    /// render() for each row; `out` has as many pictures. Where rows are drawn together, a picture
    /// may differ from the one that is drawn by itself in the rounding of its values.
    virtual void render_rows(std::span<const std::vector<float>> rows, std::span<Image> out) const {
        for (std::size_t i = 0; i < rows.size(); ++i) render(rows[i], out[i]);
    }
};

}  // namespace ditto
