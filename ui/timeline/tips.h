#pragma once

#include "timeline/hit.h"

namespace ditto::ui {

/// What the pointer is told about what it is on.
QString tip_text(const SceneInput& input, const Hit& hit, double seconds);
/// What a reader of the screen is told about the focus and the selection.
QString selection_text(const Timeline& timeline, const KeySelection& selection, Channel focus);

}  // namespace ditto::ui
