#pragma once

#include <QSize>
#include <cstdint>

#include "document/document.h"

namespace ditto::ui {

/// What a film will be like, before it is made.
struct ExportEstimate {
    QSize size;  ///< pixels
    double seconds = 0;
    std::int64_t bytes = 0;  ///< about: from half of it to twice
};

/// `source`: the portrait's size in pixels; empty while it is not known.
ExportEstimate estimate_export(const ExportSettings& settings, const QSize& source, double seconds);

/// Of the portrait's file, by its header; where that says nothing, of the pictures that the session
/// makes.
QSize source_size(const Document& document);

}  // namespace ditto::ui
