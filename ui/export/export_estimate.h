#pragma once

#include <QRectF>
#include <QSize>
#include <cstdint>
#include <filesystem>

#include "project/export_settings.h"

namespace ditto::ui {

/// What a film will be like, before it is made.
struct ExportEstimate {
    QSize size;  ///< pixels
    double seconds = 0;
    std::int64_t bytes = 0;  ///< about: from half of it to twice
};

/// `source`: the portrait's size in pixels; empty while it is not known. `face`: the box around its
/// face, in shares of that size.
ExportEstimate estimate_export(const ExportSettings& settings, const QSize& source,
                               const QRectF& face, double seconds);

/// Of a picture as it is shown, by its file's header; empty where that says nothing.
QSize picture_size(const std::filesystem::path& picture);

}  // namespace ditto::ui
