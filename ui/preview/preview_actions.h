#pragma once

#include "preview/picture_view.h"
#include "shell/actions.h"

namespace ditto::ui {

/// Adds what changes how the picture is shown ("view.…") and what hands do on it ("direct.…").
void add_preview_actions(Actions& actions, PictureView& picture);

}  // namespace ditto::ui
