#include "packs/model_manager.h"

#include <QFileDialog>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "packs/model_list.h"
#include "shell/scrolled.h"

namespace ditto::ui {
namespace {

/// The pack that folders as published are of.
constexpr const char* kPublished = "ditto";

QFrame* line() {
    auto* line = new QFrame;
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

}  // namespace

ModelManager::ModelManager(Document& document, PackShelf& shelf, QWidget* parent)
    : QDialog(parent), document_(document), shelf_(shelf), list_(new QVBoxLayout) {
    setWindowTitle(tr("Models"));
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(list_);
    column->addStretch();
    auto* hint = new QLabel(tr("You can also drop a folder with a model's files on the window."));
    hint->setProperty("quiet", true);
    hint->setContentsMargins(16, 8, 16, 12);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrolled(content), 1);
    whole->addWidget(line());
    whole->addWidget(hint);
    connect(&shelf, &PackShelf::packs_changed, this, &ModelManager::show_packs);
    connect(&shelf, &PackShelf::activity_changed, this, &ModelManager::show_packs);
    connect(&document, &Document::project_changed, this, &ModelManager::show_packs);
    show_packs();
}

PackRow* ModelManager::new_row(const std::string& id) {
    auto* row = new PackRow(shelf_, id);
    connect(row, &PackRow::use, this, [this](const QString& chosen) {
        document_.edit(tr("Choose model"),
                       [&](Project& project) { project.settings.pack = chosen.toStdString(); });
    });
    connect(row, &PackRow::import, this,
            [this](const QString& asked) { choose_folder(asked.toStdString()); });
    return row;
}

/// Rows are kept, so that the keyboard's focus stays where it is.
void ModelManager::show_packs() {
    std::map<std::string, PackRow*> gone = std::move(rows_);
    rows_.clear();
    int place = 0;
    for (const PackEntry& pack : shelf_.packs()) {
        const auto old = gone.extract(pack.id);
        PackRow* row = old ? old.mapped() : new_row(pack.id);
        rows_[pack.id] = row;
        if (list_->indexOf(row) != place) list_->insertWidget(place, row);
        ++place;
        row->show_pack(is_pack_of(document_.project(), pack));
    }
    for (const auto& [id, row] : gone) row->deleteLater();
}

void ModelManager::choose_folder(const std::string& id) {
    auto* dialog = new QFileDialog(this, tr("Choose the Folder with the Model's Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id](const QString& folder) { shelf_.import(id, folder.toStdString()); });
    dialog->open();
}

void ModelManager::import(const std::filesystem::path& folder) {
    show();
    raise();
    shelf_.import(kPublished, folder);
}

}  // namespace ditto::ui
