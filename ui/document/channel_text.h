#pragma once

#include <QString>

#include "timeline/controls.h"

namespace ditto::ui {

/// What people call a channel: "Head yaw".
QString channel_label(Channel channel);
/// What its numbers are in: "°", "×"; empty for weights.
QString channel_unit(Channel channel);

}  // namespace ditto::ui
