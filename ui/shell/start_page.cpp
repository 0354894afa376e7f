#include "shell/start_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

#include "shell/elided_label.h"
#include "shell/film_card.h"
#include "shell/sample_project.h"

namespace ditto::ui {
namespace {

constexpr int kBetweenCards = 16, kMargin = 24, kColumns = 3;
constexpr int kWidth = kColumns * (kFilmCard.width() + kBetweenCards) - kBetweenCards + 2 * kMargin;
constexpr int kPicturePixels = 2 * kFilmPicture.width();  // for screens with a scale of 2

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    return label;
}

/// The part of a picture that a card shows: of the upper half, where faces are.
QImage upper_part(const QImage& picture) {
    const int height = picture.width() * kFilmPicture.height() / kFilmPicture.width();
    return picture.copy(0, std::max(0, (picture.height() - height) / 4), picture.width(),
                        std::min(height, picture.height()));
}

/// As high as its cards need: the page scrolls, not the list in it.
class CardList : public QListView {
  public:
    CardList() {
        setViewMode(QListView::IconMode);
        setResizeMode(QListView::Adjust);
        setMovement(QListView::Static);
        setGridSize(kFilmCard + QSize(kBetweenCards, kBetweenCards));
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAttribute(Qt::WA_Hover);
    }

    void reset() override {
        QListView::reset();
        take_height();
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        take_height();
    }
    /// Passes on to what scrolls.
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

  private:
    void take_height() {
        const int columns = std::max(1, viewport()->width() / gridSize().width());
        const int cards = model() ? model()->rowCount() : 0;
        setFixedHeight((cards + columns - 1) / columns * gridSize().height());
    }
};

/// A column without margins in a widget of its own.
std::pair<QWidget*, QVBoxLayout*> section(const QString& title) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(title));
    return {box, column};
}

}  // namespace

StartPage::StartPage(RecentProjects& recent, Document& document, QWidget* parent)
    : QWidget(parent), recent_(recent), document_(document) {
    setObjectName(QStringLiteral("start-page"));
    std::tie(draft_section_, draft_rows_) = section(tr("Unsaved work"));
    recent_section_ = recent_list();

    auto* page = new QWidget;
    page->setMaximumWidth(kWidth);
    // Half of what is between two cards is left of the first; it begins where all else begins.
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin - kBetweenCards / 2, kMargin, kMargin - kBetweenCards / 2,
                               kMargin);
    column->setSpacing(16);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(kBetweenCards / 2, 0, kBetweenCards / 2, 0);
    above->setSpacing(16);
    auto* title = new QLabel(tr("Make a portrait speak"));
    title->setObjectName(QStringLiteral("start-title"));
    auto* ways_in = new QHBoxLayout;
    ways_in->setSpacing(kBetweenCards);
    ways_in->addWidget(drop_zone(), 1);
    ways_in->addWidget(sample_card());
    above->addWidget(title);
    above->addLayout(ways_in);
    above->addWidget(choices());
    above->addWidget(draft_section_);
    column->addLayout(above);
    column->addWidget(recent_section_);
    column->addStretch();

    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    draft_section_->hide();
    connect(&recent, &RecentProjects::modelReset, this, &StartPage::show_recent);
    refresh();
}

QWidget* StartPage::drop_zone() {
    auto* zone =
        new QPushButton(tr("Drop a portrait and a recording here\nor click to choose files"));
    zone->setObjectName(QStringLiteral("drop-zone"));
    zone->setAccessibleName(tr("Choose a portrait and a recording"));
    zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(zone, &QPushButton::clicked, this, &StartPage::choose_files);
    return zone;
}

QWidget* StartPage::sample_card() {
    sample_ = new FilmCard(tr("Open Sample"));
    sample_->setToolTip(tr("A ready-made talking portrait for trying everything out"));
    sample_->setObjectName(QStringLiteral("open-sample"));
    connect(sample_, &FilmCard::clicked, this, &StartPage::open_sample);
    const auto sample = sample_project();
    sample_->setVisible(sample.has_value());
    if (!sample) return sample_;
    document_.look_beside(
        *this,
        [path = sample->settings.portrait.path] {
            return QImage(QString::fromStdString(path.string()))
                .scaledToWidth(kPicturePixels, Qt::SmoothTransformation);
        },
        [this](const QImage& picture) { sample_->set_picture(upper_part(picture)); });
    return sample_;
}

QWidget* StartPage::choices() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& tip, auto chosen) {
        auto* button = new QPushButton(text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, chosen);
        row->addWidget(button);
    };
    add(tr("Open Project…"), {}, &StartPage::open_project);
    add(tr("Empty Project"), tr("Opens the full window with an empty project"),
        &StartPage::begin_empty);
    row->addStretch();
    return box;
}

QWidget* StartPage::recent_list() {
    const auto [box, column] = section(tr("Recent projects"));
    column->itemAt(0)->widget()->setContentsMargins(kBetweenCards / 2, 0, 0, 0);
    list_ = new CardList;
    list_->setObjectName(QStringLiteral("recent-projects"));
    list_->setAccessibleName(tr("Recent projects"));
    list_->setModel(&recent_);
    list_->setItemDelegate(new FilmCardDelegate(RecentProjects::WhenRole, list_));
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(list_, &QListView::activated, this, &StartPage::activate);
    connect(list_, &QListView::clicked, this, &StartPage::activate);
    auto* remove = new QAction(tr("Remove from List"), list_);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &StartPage::remove_selected);
    list_->addAction(remove);
    column->addWidget(list_);
    return box;
}

void StartPage::refresh() {
    document_.look_beside(
        *this, [drafts = document_.drafts()] { return unsaved_drafts(drafts); },
        [this](const std::vector<UnsavedWork>& drafts) { show_drafts(drafts); });
    recent_.refresh();
}

void StartPage::show_drafts(const std::vector<UnsavedWork>& drafts) {
    while (draft_rows_->count() > 1) {
        QLayoutItem* item = draft_rows_->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const UnsavedWork& draft : drafts)
        add_draft(QString::fromStdString(draft.path.string()), draft.what, day_text(draft.changed));
    draft_section_->setVisible(!drafts.empty());
}

void StartPage::add_draft(const QString& path, const QString& what, const QString& when) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* text = new ElidedLabel(tr("%1, %2").arg(what, when), Qt::ElideMiddle);
    auto* open_button = new QPushButton(tr("Continue"));
    open_button->setAccessibleName(tr("Continue %1").arg(what));
    connect(open_button, &QPushButton::clicked, this, [this, path] { Q_EMIT open(path); });
    auto* drop = new QPushButton(tr("Discard"));
    drop->setAccessibleName(tr("Discard %1").arg(what));
    drop->setToolTip(tr("Deletes this work permanently"));
    connect(drop, &QPushButton::clicked, this, [this, path] {
        document_.look_beside(
            *this, [draft = path.toStdString()] { return remove_draft(draft), true; },
            [this](bool) { refresh(); });
    });
    row->addWidget(text, 1);
    row->addWidget(open_button);
    row->addWidget(drop);
    draft_rows_->addWidget(line);
}

void StartPage::activate(const QModelIndex& index) {
    const QString path = index.data(RecentProjects::PathRole).toString();
    if (index.data(RecentProjects::MissingRole).toBool()) {
        Q_EMIT missing(path);
    } else {
        Q_EMIT open(path);
    }
}

void StartPage::remove_selected() {
    const QModelIndex index = list_->currentIndex();
    if (index.isValid())
        recent_.remove(index.data(RecentProjects::PathRole).toString().toStdString());
}

void StartPage::show_recent() {
    recent_section_->setVisible(recent_.rowCount() > 0);
}

}  // namespace ditto::ui
