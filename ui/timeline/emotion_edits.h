#pragma once

#include "timeline/key_edits.h"

namespace ditto::ui {

/// Seconds in which an emotion fades in before it is wholly there; whole frames.
inline constexpr double kEmotionFade = 0.2;

/// Lets one emotion be wholly there at a time, faded in just before it, up to the next change of
/// emotion. Where the model decides until then it goes on to; nothing earlier changes. Returns the
/// keys that make it begin.
KeySelection begin_emotion(Timeline& timeline, Channel emotion, double time, float weight = 1);

/// Gives emotions back to the model at a time, up to their next change.
void release_emotions(Timeline& timeline, double time);

}  // namespace ditto::ui
