#pragma once

#include <QObject>
#include <map>

#include "document/document.h"
#include "document/selection.h"

namespace ditto::ui {

/// Keeps the selection true: keys that are gone are not selected any more, and those that undo,
/// redo or the history bring back are, if they were selected when the project was last in that
/// state.
class SelectionMemory : public QObject {
    Q_OBJECT
  public:
    SelectionMemory(Document& document, Selection& selection, QObject* parent = nullptr);

  private:
    void keep_present();
    void note();
    void bring_back(std::size_t from);
    bool was_there(const KeyRef& key, std::size_t from) const;

    Document& document_;
    Selection& selection_;
    std::map<std::size_t, KeySelection> held_;  ///< by how many steps were done
};

}  // namespace ditto::ui
