#pragma once

#include "timeline/key_edits.h"

namespace ditto::ui {

/// Lets one emotion begin at a time, faded in over a third of a second, up to the next change of
/// emotion. Returns the keys that make it begin.
KeySelection begin_emotion(Timeline& timeline, Channel emotion, double time);

}  // namespace ditto::ui
