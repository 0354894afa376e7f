#pragma once

#include <QStringView>
#include <optional>

namespace ditto::ui {

/// How well typed letters fit a text: they must come in order, case aside; beginnings of words and
/// letters in a row count more, letters in between less. Nothing where they do not fit; anything
/// fits no letters at all.
std::optional<int> fuzzy_score(QStringView typed, QStringView text);

}  // namespace ditto::ui
