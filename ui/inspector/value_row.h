#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "document/document.h"

class QSlider;

namespace ditto::ui {

class NumberField;

/// A number of the project: what it is called, how far it goes, where it stands.
struct ValueSpec {
    QString label;
    QString edit;  ///< label of the undo step: "Change steps"
    QString tip;
    double least = 0, most = 1, step = 0.1;
    int decimals = 1;
    QString suffix{};
    QString least_text{};  ///< in place of the least value: "Auto"
    bool slider = true;    ///< beside the number
    std::function<std::optional<double>(const Project&)> get;  ///< nothing: there are several
    std::function<void(Project&, double)> set;
    std::function<void(Project&, double)> shift{};  ///< all of several by as much; may be empty
};

/// A slider with a number beside it that show and change one value of the project. Dragging the
/// slider is one step to undo, and so is a run of its keys or the wheel.
class ValueRow : public QWidget {
    Q_OBJECT
  public:
    ValueRow(Document& document, ValueSpec spec, QWidget* parent = nullptr);

    /// For when it depends on more than the project.
    void show_value();

  protected:
    bool eventFilter(QObject* slider, QEvent* event) override;

  private:
    double from_slider() const;

    Document& document_;
    ValueSpec spec_;
    QSlider* slider_;
    NumberField* number_;
    bool stepping_ = false;  ///< the last step was the slider's, by key or wheel
};

}  // namespace ditto::ui
