#pragma once

namespace ditto::ui {

/// Whether the program is gone from which something is being dragged over this one, as far as the
/// display server tells: no other sign comes from one that died. False where it cannot tell.
bool drag_source_is_gone();

}  // namespace ditto::ui
