#pragma once

#include <QWidget>

#include "packs/pack_shelf.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ditto::ui {

/// One model in the manager: what it is, how it stands, and what can be done with it.
class PackRow : public QWidget {
    Q_OBJECT
  public:
    PackRow(PackShelf& shelf, std::string id, QWidget* parent = nullptr);

    const std::string& id() const { return id_; }
    /// Shows it as it is now. `chosen`: the project has it.
    void show_pack(bool chosen);

  Q_SIGNALS:
    void use(const QString& id);
    void import(const QString& id);

  private:
    QPushButton* add_button(const QString& text, const std::function<void()>& run);
    void add_buttons();
    void show_buttons(const PackEntry& pack, bool chosen);
    void show_note(const PackEntry& pack);

    PackShelf& shelf_;
    std::string id_;
    bool removing_ = false;  ///< it is asked whether to
    bool chosen_ = false;
    QLabel *title_, *detail_, *status_, *problem_;
    QProgressBar* bar_;
    QHBoxLayout* buttons_;
    QPushButton *use_, *download_, *import_, *verify_, *remove_, *stop_, *yes_, *no_;
};

}  // namespace ditto::ui
