#include "shell/history_panel.h"

#include <QGuiApplication>
#include <QListView>
#include <QPalette>
#include <QVBoxLayout>

namespace ditto::ui {

HistoryModel::HistoryModel(Document& document, QObject* parent)
    : QAbstractListModel(parent), document_(document) {
    connect(&document, &Document::history_changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(document_.history().edits().size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    const History& history = document_.history();
    if (!index.isValid() || row > history.edits().size()) return {};
    const bool taken_back = row > history.done();
    const QString label =
        row == 0 ? tr("Initial state") : QString::fromStdString(history.edits()[row - 1].label);
    if (role == Qt::DisplayRole) return label;
    if (role == Qt::AccessibleTextRole) return taken_back ? tr("%1, undone").arg(label) : label;
    if (role == Qt::ForegroundRole && taken_back)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    return {};
}

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), list_(new QListView) {
    list_->setModel(new HistoryModel(document, list_));
    list_->setUniformItemSizes(true);
    list_->setAccessibleName(tr("History"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(list_);
    const auto go = [this](const QModelIndex& index) {
        document_.go_to(static_cast<std::size_t>(index.row()));
    };
    connect(list_, &QListView::clicked, this, go);
    connect(list_, &QListView::activated, this, go);
    connect(&document, &Document::history_changed, this, &HistoryPanel::show_place);
    show_place();
}

void HistoryPanel::show_place() {
    const QModelIndex here = list_->model()->index(static_cast<int>(document_.history().done()), 0);
    list_->setCurrentIndex(here);
    list_->scrollTo(here);
}

}  // namespace ditto::ui
