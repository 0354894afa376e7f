#pragma once

#include "project/export_settings.h"
#include "render/renderer.h"

namespace ditto {

/// What makes a rendered picture one of a film: its shape, then what is behind the person. Const,
/// and may be used from several threads at once.
class FilmLook {
  public:
    /// Of pictures of this size with the face there.
    FilmLook(const ExportSettings& video, int width, int height, const FacePlace& face);

    const Framer& framer() const { return framer_; }
    /// Whether pictures have a fourth channel.
    bool alpha() const { return backdrop_.kind == Backdrop::Kind::Transparent; }

    /// `picture` has 4 channels where the settings want another background than the portrait's.
    void apply(Image& picture) const;

  private:
    Backdrop backdrop_;
    Framer framer_;
};

/// The size of a film that is made of a portrait of this size, whose face is there; pixels. As it
/// is written: FilmPictures may leave a last column or row to the encoder.
PictureSize film_size(const ExportSettings& video, int width, int height, const Box& face);

/// Draws the pictures of a film. Const, and may be used from several threads at once.
class FilmPictures {
  public:
    /// The renderer must outlive it, and cut the person out where the settings want another
    /// background than the portrait's.
    FilmPictures(const Renderer& renderer, const ExportSettings& video);

    int width() const { return look_.framer().width(); }
    int height() const { return look_.framer().height(); }
    bool alpha() const { return look_.alpha(); }

    /// How many are best drawn by one call.
    std::size_t batch() const;
    /// A picture for each row of `motion`, as the renderer takes them; the memory of `out` is
    /// reused.
    void draw(std::span<const std::vector<float>> motion, std::span<Image> out) const;

  private:
    const Renderer& renderer_;
    FilmLook look_;
};

}  // namespace ditto
