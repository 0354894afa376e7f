#include "shell/start_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "shell/sample_project.h"

namespace ditto::ui {
namespace {

constexpr int kWidth = 760;
constexpr int kBetweenPictures = 16;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    return label;
}

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
    // Half of what is between two pictures is left of the first; it begins where all else begins.
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24 - kBetweenPictures / 2, 24, 24, 24);
    column->setSpacing(16);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(kBetweenPictures / 2, 0, 0, 0);
    auto* title = new QLabel(tr("Make a portrait speak"));
    title->setObjectName(QStringLiteral("start-title"));
    for (QWidget* part : {static_cast<QWidget*>(title), drop_zone(), choices(), draft_section_})
        above->addWidget(part);
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
    connect(zone, &QPushButton::clicked, this, &StartPage::choose_files);
    return zone;
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
        return button;
    };
    QPushButton* sample =
        add(tr("Open Sample"), tr("A ready-made talking portrait for trying everything out"),
            &StartPage::open_sample);
    sample->setProperty("primary", true);
    sample->setObjectName(QStringLiteral("open-sample"));
    sample->setVisible(sample_project().has_value());
    add(tr("Open Project…"), {}, &StartPage::open_project);
    add(tr("Empty Project"), tr("Opens the full window with an empty project"),
        &StartPage::begin_empty);
    row->addStretch();
    return box;
}

QWidget* StartPage::recent_list() {
    const auto [box, column] = section(tr("Recent projects"));
    column->itemAt(0)->widget()->setContentsMargins(kBetweenPictures / 2, 0, 0, 0);
    list_ = new QListView;
    list_->setObjectName(QStringLiteral("recent-projects"));
    list_->setAccessibleName(tr("Recent projects"));
    list_->setModel(&recent_);
    list_->setViewMode(QListView::IconMode);
    list_->setResizeMode(QListView::Adjust);
    list_->setMovement(QListView::Static);
    list_->setIconSize(RecentProjects::kPictureSize);
    list_->setGridSize(RecentProjects::kPictureSize + QSize(kBetweenPictures, 40));
    list_->setMinimumHeight(RecentProjects::kPictureSize.height() + 56);
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
    auto* text = new QLabel(tr("%1, %2").arg(what, when));
    text->setTextFormat(Qt::PlainText);
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
