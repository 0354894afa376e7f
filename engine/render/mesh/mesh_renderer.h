#pragma once

#include <memory>
#include <optional>

#include "portrait/portrait.h"
#include "render/renderer.h"

namespace ditto::mesh {

struct MeshOptions {
    /// Whether the person wears glasses, whose frames must not bend with the skin; where it is not
    /// said, the portrait is looked at.
    std::optional<bool> glasses;
    bool cut_out = false;  ///< pictures have 4 channels, and what is not the person is transparent
};

/// Renders the `arkit` motion space by warping the portrait over a 3-D head, with a drawn mouth
/// interior, eyeballs and lids.
class MeshRenderer : public Renderer {
  public:
    MeshRenderer(Portrait portrait, const MeshOptions& options);
    ~MeshRenderer() override;

    const Image& source() const override;
    const FacePlace& face() const override;
    int channels() const override;
    void render(std::span<const float> motion, Image& out) const override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto::mesh
