#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "document/document.h"
#include "document/selection.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ditto::ui {

class NumberField;
class ValueRow;

/// The selected keys as numbers: value, time, the way to the next key, and how far their tracks
/// override the model. Where they differ it says so; what is typed is given to all of a kind.
class KeySection : public QWidget {
    Q_OBJECT
  public:
    KeySection(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// "head.yaw · 00:00:05:08", "3 keys"
    QString title() const;

  Q_SIGNALS:
    void title_changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void add_easings(QHBoxLayout& row);
    void draw_easings();
    void show_keys();
    void show_value();
    void show_time();
    QString hint(bool directed) const;
    void edit_values(const std::function<float(float)>& change);
    void set_time(const QString& text);

    Document& document_;
    Selection& selection_;
    NumberField* value_;
    QLineEdit* time_;
    QWidget* keys_;
    QLabel* hint_;
    ValueRow* influence_;
    std::vector<QToolButton*> easings_;
};

}  // namespace ditto::ui
