#pragma once

#include <QString>

#include "portrait/advice.h"

namespace ditto::ui {

/// The advice in the user's language; as the engine says it where its code is not known here.
QString advice_text(const Advice& advice);

}  // namespace ditto::ui
