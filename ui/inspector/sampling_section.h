#pragma once

#include <QWidget>

#include "document/document.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ditto::ui {

/// How motion is sampled: steps, guidance, sampler, seed.
class SamplingSection : public QWidget {
    Q_OBJECT
  public:
    explicit SamplingSection(Document& document, QWidget* parent = nullptr);

  private:
    void add_sampler(QFormLayout& form);
    void add_seed(QFormLayout& form);
    void show_values();

    Document& document_;
    QComboBox* sampler_;
    QLineEdit* seed_;
};

}  // namespace ditto::ui
