#include "export/export_estimate.h"

#include <cmath>

#include "core/error.h"
#include "media/image_file.h"
#include "session/film_pictures.h"

namespace ditto::ui {

ExportEstimate estimate_export(const ExportSettings& settings, const QSize& source,
                               const QRectF& face, double seconds) {
    if (source.isEmpty()) return {{}, seconds, 0};
    const auto pixels = [](double share, int side) { return static_cast<float>(share * side); };
    const Box box{pixels(face.x(), source.width()), pixels(face.y(), source.height()),
                  pixels(face.width(), source.width()), pixels(face.height(), source.height())};
    const PictureSize size = film_size(settings, source.width(), source.height(), box);
    const double rate =
        estimated_bit_rate(settings.format, size.width, size.height, settings.fps, settings.crf);
    return {{size.width, size.height}, seconds, std::llround(rate * seconds / 8)};
}

QSize picture_size(const std::filesystem::path& picture) {
    if (picture.empty()) return {};
    try {
        const PictureSize size = ditto::picture_size(picture);
        return {size.width, size.height};
    } catch (const Error&) {
        return {};  // the session says why
    }
}

}  // namespace ditto::ui
