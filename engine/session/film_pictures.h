#pragma once

#include "render/renderer.h"
#include "session/export_settings.h"

namespace ditto {

/// Draws the pictures of a film: rendered, cut to their shape, laid over their background. Const,
/// and may be used from several threads at once.
class FilmPictures {
  public:
    /// The renderer must outlive it, and cut the person out where the settings want another
    /// background than the portrait's.
    FilmPictures(const Renderer& renderer, const ExportSettings& video);

    int width() const { return framer_.width(); }
    int height() const { return framer_.height(); }
    /// Whether pictures have a fourth channel.
    bool alpha() const { return backdrop_.kind == Backdrop::Kind::Transparent; }

    /// `motion` as the renderer takes it; the memory of `out` is reused.
    void draw(std::span<const float> motion, Image& out) const;

  private:
    const Renderer& renderer_;
    Backdrop backdrop_;
    Framer framer_;
};

}  // namespace ditto
