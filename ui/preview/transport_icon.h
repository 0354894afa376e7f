#pragma once

#include <QPainterPath>

namespace ditto::ui {

enum class TransportIcon { Start, Back, Play, Pause, Forward, End, Loop };

/// The icon's shape, to be filled, inside a square of side 1.
QPainterPath transport_icon(TransportIcon icon);

}  // namespace ditto::ui
