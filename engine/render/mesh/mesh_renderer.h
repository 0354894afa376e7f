#pragma once

#include <memory>

#include "portrait/portrait.h"
#include "render/renderer.h"

namespace ditto::mesh {

struct MeshOptions {
    bool glasses =
        false;  ///< damps brows, cheeks and squints, or the frames would bend with the skin
};

/// Renders the `arkit` motion space by warping the portrait over a 3-D head, with a drawn mouth
/// interior, eyeballs and lids.
class MeshRenderer : public Renderer {
  public:
    MeshRenderer(Portrait portrait, const MeshOptions& options);
    ~MeshRenderer() override;

    int width() const override;
    int height() const override;
    void render(std::span<const float> motion, Image& out) const override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto::mesh
