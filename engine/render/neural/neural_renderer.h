#pragma once

#include <memory>

#include "core/compute.h"
#include "render/neural/source_reader.h"
#include "render/renderer.h"

namespace ditto {

struct NeuralRendererOptions {
    Compute compute{.device = Device::Cpu};
    int threads = 1;
};

/// Draws the person with LivePortrait's networks: the source's features are warped as the keypoints
/// move, decoded to a picture of the face, and blended back into the source's picture. Rows are
/// those of driven_frame. What a source frame needs is made when it is first drawn, and kept while
/// it is drawn again.
class NeuralRenderer : public Renderer {
  public:
    /// Loads the pack's appearance, warping and decoding networks. Throws Error(BadInput), also
    /// where the device or the precision cannot be had.
    NeuralRenderer(const Pack& pack, NeuralSource source, const NeuralRendererOptions& options);
    ~NeuralRenderer() override;

    const Image& source() const override;
    const FacePlace& face() const override;
    void render(std::span<const float> motion, Image& out) const override;
    std::size_t batch() const override;
    void render_rows(std::span<const std::vector<float>> rows, std::span<Image> out) const override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ditto
