#pragma once

#include <QWidget>

#include "document/document.h"
#include "document/selection.h"
#include "playback/player.h"

namespace ditto::ui {

/// Everything about the project and the selected keys that is a number or a choice: the emotions
/// on top, then what is selected, then what holds for the whole film.
class InspectorPanel : public QWidget {
    Q_OBJECT
  public:
    InspectorPanel(Document& document, Player& player, Selection& selection,
                   QWidget* parent = nullptr);
};

}  // namespace ditto::ui
