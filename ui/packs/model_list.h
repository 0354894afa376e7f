#pragma once

#include <QWidget>
#include <vector>

#include "document/document.h"
#include "packs/pack_card.h"
#include "packs/pack_shelf.h"
#include "document/render_rate.h"

class QLabel;
class QVBoxLayout;

namespace ditto::ui {

/// The models as cards, to choose the project's from.
class ModelList : public QWidget {
    Q_OBJECT
  public:
    ModelList(Document& document, PackShelf& shelf, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// One was clicked that has to be got, or mended, first.
    void manage(const QString& id);

  private:
    void show_packs();
    void show_error();
    PackCard& card(std::size_t index);
    void click(std::size_t index);

    Document& document_;
    PackShelf& shelf_;
    RenderRate rate_;
    std::vector<PackEntry> shown_;
    std::vector<PackCard*> cards_;
    QVBoxLayout* list_;
    QLabel* error_;
};

/// Whether a project that names its pack so, or by its folder, has this one.
bool is_pack_of(const Project& project, const PackEntry& pack);

}  // namespace ditto::ui
