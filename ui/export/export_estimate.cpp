#include "export/export_estimate.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "media/image_file.h"

namespace ditto::ui {
namespace {

QSize shape(Framing framing, const QSize& source) {
    switch (framing) {
        case Framing::Wide:
            return {16, 9};
        case Framing::Tall:
            return {9, 16};
        case Framing::Square:
            return {1, 1};
        case Framing::Original:
            break;
    }
    return source;
}

}  // namespace

ExportEstimate estimate_export(const ExportSettings& settings, const QSize& source,
                               double seconds) {
    if (source.isEmpty()) return {{}, seconds, 0};
    const int side = std::min(settings.max_size, std::max(source.width(), source.height()));
    const QSize size = shape(settings.framing, source).scaled(side, side, Qt::KeepAspectRatio);
    const double rate = estimated_bit_rate(settings.format, size.width(), size.height(),
                                           settings.fps, settings.crf);
    return {size, seconds, std::llround(rate * seconds / 8)};
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
