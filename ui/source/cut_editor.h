#pragma once

#include <QWidget>

#include "document/document.h"

namespace ditto::ui {

/// Which part of the recording is used, when it begins and how loud it is: folded away until it is
/// asked for.
class CutEditor : public QWidget {
    Q_OBJECT
  public:
    explicit CutEditor(Document& document, QWidget* parent = nullptr);
};

}  // namespace ditto::ui
