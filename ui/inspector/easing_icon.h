#pragma once

#include <QIcon>
#include <QString>
#include <array>

#include "timeline/key_edits.h"

namespace ditto::ui {

inline constexpr std::array kEasings{Easing::Hold,   Easing::Linear,  Easing::Smooth,
                                     Easing::EaseIn, Easing::EaseOut, Easing::EaseInOut,
                                     Easing::BackOut};

QString easing_name(Easing easing);
/// The curve itself, drawn small.
QIcon easing_icon(Easing easing, const QColor& color);

}  // namespace ditto::ui
