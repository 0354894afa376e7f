#include "session/film_pictures.h"

#include <algorithm>
#include <cmath>
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

PictureSize film_size(const ExportSettings& video, int width, int height, const Box& face) {
    const int longest = std::max(width, height);
    const int side = side_to_cut_from(video.framing, width, height,
                                      head_around(face, width, height), video.max_size);
    const double factor = std::min(1.0, static_cast<double>(side) / std::max(1, longest));
    const auto reduced = [&](int size) {
        return std::max(1, static_cast<int>(std::lround(size * factor)));
    };
    const auto scale = static_cast<float>(factor);
    const FilmLook look(
        video, reduced(width), reduced(height),
        {.box = {scale * face.x, scale * face.y, scale * face.width, scale * face.height}});
    return written_size(video.format, look.framer().width(), look.framer().height());
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
