#include "source/landmark_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ditto::ui {

LandmarkWindow::LandmarkWindow(Document& document, PortraitReporter& reporter, QWidget* parent)
    : QDialog(parent),
      document_(document),
      view_(new LandmarkView(document, reporter)),
      reset_(new QPushButton(tr("Reset"))) {
    setWindowTitle(tr("Landmarks"));
    auto* advice =
        new QLabel(tr("Drag the rings to where they belong: corners of the mouth, eyelids, chin. "
                      "The picture updates when you let go."));
    advice->setWordWrap(true);
    reset_->setToolTip(tr("Resets all landmarks to where they were detected"));
    reset_->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset_);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(advice);
    column->addWidget(view_, 1);
    column->addLayout(buttons);
    connect(reset_, &QPushButton::clicked, view_, &LandmarkView::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&document, &Document::project_changed, this, &LandmarkWindow::show_state);
    show_state();
}

void LandmarkWindow::show_state() {
    reset_->setEnabled(!document_.project().settings.landmarks.empty());
}

}  // namespace ditto::ui
