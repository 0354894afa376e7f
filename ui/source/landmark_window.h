#pragma once

#include <QDialog>

#include "source/landmark_view.h"

class QPushButton;

namespace ditto::ui {

/// A window beside the others in which landmarks are put right.
class LandmarkWindow : public QDialog {
    Q_OBJECT
  public:
    LandmarkWindow(Document& document, PortraitReporter& reporter, QWidget* parent = nullptr);

    LandmarkView& view() { return *view_; }
    QPushButton& reset_button() { return *reset_; }

  private:
    void show_state();

    Document& document_;
    LandmarkView* view_;
    QPushButton* reset_;
};

}  // namespace ditto::ui
