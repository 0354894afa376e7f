#pragma once

#include <QAbstractListModel>
#include <QWidget>

#include "document/document.h"

class QListView;

namespace ditto::ui {

/// The steps of the history, after a first row for how it began. What was taken back is quiet.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit HistoryModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

  private:
    Document& document_;
};

/// What was done, to go back to or forward to.
class HistoryPanel : public QWidget {
    Q_OBJECT
  public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

  private:
    void show_place();

    Document& document_;
    QListView* list_;
};

}  // namespace ditto::ui
