#include "packs/model_list.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "document/engine_text.h"
#include "packs/pack_text.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

/// A model that is named by its folder and stands on no shelf.
PackEntry elsewhere(const fs::path& folder) {
    return {.id = folder.string(),
            .title = QString::fromStdString(folder.filename().string()),
            .folder = folder};
}

QString detail_of(const PackEntry& pack, const PackShelf& shelf, std::optional<double> rate) {
    if (const auto& activity = shelf.activity(); activity && activity->id == pack.id)
        return activity_text(*activity);
    if (pack.begun) return ModelList::tr("partly downloaded");
    if (!pack.installed()) return ModelList::tr("download or import a folder");
    if (!pack.problem.isEmpty()) return ModelList::tr("cannot be used");
    QStringList parts;
    if (pack.bytes == 0) {
        parts << QString::fromStdString(pack.folder.parent_path().string());
    } else {
        parts << (pack.removable ? in_bytes(pack.bytes) : ModelList::tr("bundled"));
    }
    parts << ModelList::tr("this CPU");
    if (rate) parts << ModelList::tr("%1 fps").arg(std::lround(*rate));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

bool is_pack_of(const Project& project, const PackEntry& pack) {
    if (project.settings.pack == pack.id) return true;
    std::error_code absent;
    return pack.installed() && fs::equivalent(project.settings.pack, pack.folder, absent);
}

ModelList::ModelList(Document& document, PackShelf& shelf, QWidget* parent)
    : QWidget(parent),
      document_(document),
      shelf_(shelf),
      rate_(document),
      list_(new QVBoxLayout),
      error_(new QLabel) {
    error_->setProperty("state", "wrong");
    error_->setWordWrap(true);
    list_->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(list_);
    column->addWidget(error_);
    setAccessibleName(tr("Model"));
    connect(&shelf, &PackShelf::packs_changed, this, &ModelList::show_packs);
    connect(&shelf, &PackShelf::activity_changed, this, &ModelList::show_packs);
    connect(&document, &Document::project_changed, this, &ModelList::show_packs);
    connect(&document, &Document::status_changed, this, &ModelList::show_error);
    connect(&rate_, &RenderRate::changed, this, &ModelList::show_packs);
    show_packs();
    show_error();
}

PackCard& ModelList::card(std::size_t index) {
    while (cards_.size() <= index) {
        auto* card = new PackCard;
        connect(card, &QAbstractButton::clicked, this,
                [this, place = cards_.size()] { click(place); });
        list_->addWidget(card);
        cards_.push_back(card);
    }
    return *cards_[index];
}

void ModelList::show_packs() {
    const Project& project = document_.project();
    shown_ = shelf_.packs();
    const bool known = std::ranges::any_of(
        shown_, [&](const PackEntry& pack) { return is_pack_of(project, pack); });
    if (!known && fs::path(project.settings.pack).is_absolute())
        shown_.push_back(elsewhere(project.settings.pack));
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const PackEntry& pack = shown_[i];
        const bool chosen = is_pack_of(project, pack);
        const auto mark = chosen             ? PackCard::Mark::Chosen
                          : pack.installed() ? PackCard::Mark::None
                                             : PackCard::Mark::Download;
        const auto rate = chosen ? rate_.frames_per_second() : std::nullopt;
        const bool bundled = pack.installed() && !pack.removable;
        card(i).show_pack(bundled ? pack.title : full_title(pack), detail_of(pack, shelf_, rate),
                          mark);
        card(i).setVisible(true);
    }
    for (std::size_t i = shown_.size(); i < cards_.size(); ++i) cards_[i]->setVisible(false);
}

void ModelList::show_error() {
    const SessionStatus status = document_.status();
    const bool here = status.error_at == ProjectPart::Pack;
    error_->setVisible(here);
    error_->setText(here ? breakable(engine_text(status.error)) : QString());
}

void ModelList::click(std::size_t index) {
    const PackEntry pack = shown_.at(index);
    if (!pack.usable()) {
        Q_EMIT manage(QString::fromStdString(pack.id));
    } else if (!is_pack_of(document_.project(), pack)) {
        document_.edit(tr("Choose model"),
                       [&](Project& project) { project.settings.pack = pack.id; });
    }
    show_packs();  // a click has turned the card's check over
}

}  // namespace ditto::ui
