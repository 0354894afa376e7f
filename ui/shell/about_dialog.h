#pragma once

#include <QDialog>

namespace ditto::ui {

/// Name, version, and the licences of the program and its parts.
class AboutDialog : public QDialog {
    Q_OBJECT
  public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace ditto::ui
