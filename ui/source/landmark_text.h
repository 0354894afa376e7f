#pragma once

#include <QString>
#include <string_view>

namespace ditto::ui {

/// What a landmark that can be moved is called: "Right corner of the mouth".
QString landmark_text(std::string_view name);

}  // namespace ditto::ui
