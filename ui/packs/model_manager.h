#pragma once

#include <QDialog>
#include <map>

#include "document/document.h"
#include "packs/pack_row.h"
#include "packs/pack_shelf.h"

class QLabel;
class QVBoxLayout;

namespace ditto::ui {

/// All models: get, import, verify and remove them, and choose one. Not modal.
class ModelManager : public QDialog {
    Q_OBJECT
  public:
    ModelManager(Document& document, PackShelf& shelf, QWidget* parent = nullptr);

    /// Imports a folder with files as published, and shows how that goes.
    void import(const std::filesystem::path& folder);

    QSize sizeHint() const override { return {560, 440}; }

  private:
    void show_packs();
    PackRow* new_row(const std::string& id);
    void choose_folder(const std::string& id);

    Document& document_;
    PackShelf& shelf_;
    std::map<std::string, PackRow*> rows_;
    QVBoxLayout* list_;
};

}  // namespace ditto::ui
