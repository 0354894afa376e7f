#include "session/film_pictures.h"

#include <utility>

namespace ditto {

FilmPictures::FilmPictures(const Renderer& renderer, const ExportSettings& video)
    : renderer_(renderer),
      backdrop_(video.backdrop),
      framer_(video.framing, renderer.width(), renderer.height(),
              head_around(renderer.face().box, renderer.width(), renderer.height()),
              video.max_size) {}

void FilmPictures::draw(std::span<const float> motion, Image& out) const {
    renderer_.render(motion, out);
    if (framer_.changes()) {
        Image framed;
        framer_.apply(out, framed);
        out = std::move(framed);
    }
    if (backdrop_.kind == Backdrop::Kind::Colour) {
        Image whole;
        lay_over(out, backdrop_.colour, whole);
        out = std::move(whole);
    }
}

}  // namespace ditto
