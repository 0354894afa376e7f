#include "session/film_pictures.h"

#include <utility>

namespace ditto {

FilmLook::FilmLook(const ExportSettings& video, int width, int height, const FacePlace& face)
    : backdrop_(video.backdrop),
      framer_(video.framing, width, height, head_around(face.box, width, height), video.max_size) {}

void FilmLook::apply(Image& picture) const {
    if (framer_.changes()) {
        Image framed;
        framer_.apply(picture, framed);
        picture = std::move(framed);
    }
    if (backdrop_.kind == Backdrop::Kind::Colour) {
        Image whole;
        lay_over(picture, backdrop_.colour, whole);
        picture = std::move(whole);
    }
}

FilmPictures::FilmPictures(const Renderer& renderer, const ExportSettings& video)
    : renderer_(renderer), look_(video, renderer.width(), renderer.height(), renderer.face()) {}

std::size_t FilmPictures::batch() const {
    return renderer_.batch();
}

void FilmPictures::draw(std::span<const std::vector<float>> motion, std::span<Image> out) const {
    renderer_.render_rows(motion, out);
    for (Image& picture : out) look_.apply(picture);
}

}  // namespace ditto
