#pragma once

#include <QObject>

#include "document/document.h"
#include "packs/model_list.h"
#include "packs/model_manager.h"
#include "packs/pack_shelf.h"
#include "shell/actions.h"

namespace ditto::ui {

/// The models in the window: the list to choose from, the manager behind it, and what leads there.
class ModelRoom : public QObject {
    Q_OBJECT
  public:
    /// The manager belongs to `window`, and so does this.
    ModelRoom(Document& document, Actions& actions, QWidget& window);

    /// To be given its place.
    ModelList& list() { return *list_; }

    /// Whether a model is being loaded, checked or taken away.
    bool loading() const;

    /// A folder was dropped: a model is used where it lies, files as published are imported.
    void take_folder(const std::filesystem::path& folder);

  private:
    void manage();

    Document& document_;
    PackShelf shelf_;
    ModelList* list_;
    ModelManager* manager_;
};

}  // namespace ditto::ui
