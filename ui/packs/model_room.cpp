#include "packs/model_room.h"

namespace ditto::ui {

ModelRoom::ModelRoom(Document& document, Actions& actions, QWidget& window)
    : QObject(&window),
      document_(document),
      list_(new ModelList(document, shelf_)),
      manager_(new ModelManager(document, shelf_, &window)) {
    connect(list_, &ModelList::manage, this, &ModelRoom::manage);
    actions.add({QStringLiteral("model.manage"),
                 tr("Model"),
                 tr("Models…"),
                 tr("Download, import, verify, remove and choose models"),
                 {},
                 [this] { manage(); }});
}

void ModelRoom::manage() {
    manager_->show();
    manager_->raise();
    manager_->activateWindow();
}

bool ModelRoom::loading() const {
    return shelf_.activity() && shelf_.activity()->task != PackTask::Look;
}

void ModelRoom::take_folder(const std::filesystem::path& folder) {
    if (!std::filesystem::exists(folder / "pack.json")) return manager_->import(folder);
    document_.edit(tr("Choose model"),
                   [&](Project& project) { project.settings.pack = folder.string(); });
}

}  // namespace ditto::ui
