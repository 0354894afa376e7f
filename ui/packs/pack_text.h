#pragma once

#include <QString>

#include "packs/pack_shelf.h"

namespace ditto::ui {

/// "Ditto v0.4"
QString full_title(const PackEntry& pack);
/// "1.6 GB"
QString in_bytes(std::int64_t bytes);
/// "Downloading: 0.4 of 1.6 GB"; empty for what passes in a moment.
QString activity_text(const PackActivity& activity);

}  // namespace ditto::ui
