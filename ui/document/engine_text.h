#pragma once

#include <QString>
#include <string_view>

namespace ditto::ui {

/// What the engine says, in the language of the window. The engine knows English only; sentences
/// that users meet often are known here by their form, all others stay as they are.
QString engine_text(std::string_view sentence);

/// A sentence that may be broken over lines within the paths in it, which have no spaces.
QString breakable(QString sentence);

}  // namespace ditto::ui
