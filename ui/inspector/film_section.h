#pragma once

#include <QWidget>

#include "document/document.h"

class QComboBox;
class QToolButton;

namespace ditto::ui {

/// The film's shape and what is behind the person, as the preview shows and the export writes them.
class FilmSection : public QWidget {
    Q_OBJECT
  public:
    explicit FilmSection(Document& document, QWidget* parent = nullptr);

  private:
    void set_framing();
    void set_backdrop(const Backdrop& backdrop);
    void choose_colour();
    void show_values();

    Document& document_;
    QComboBox *framing_, *backdrop_;
};

}  // namespace ditto::ui
