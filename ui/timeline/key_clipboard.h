#pragma once

#include <QMimeData>
#include <memory>
#include <optional>

#include "timeline/key_edits.h"

namespace ditto::ui {

/// Keys as what is copied between lanes, projects and programs: as in a controls file (JSON), which
/// is there as text as well.
std::unique_ptr<QMimeData> keys_to_mime(const KeyClip& clip);
/// None where there are no keys in it, or none that can be read.
std::optional<KeyClip> keys_from_mime(const QMimeData& data);

}  // namespace ditto::ui
