#include "shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "document/drop.h"
#include "export/export_room.h"
#include "inspector/inspector_panel.h"
#include "packs/model_room.h"
#include "preview/preview_panel.h"
#include "shell/activity_line.h"
#include "shell/drop_overlay.h"
#include "shell/elided_label.h"
#include "shell/focus_home.h"
#include "shell/focus_ring.h"
#include "shell/help_actions.h"
#include "shell/history_actions.h"
#include "shell/history_panel.h"
#include "shell/intake.h"
#include "shell/keyboard_reach.h"
#include "shell/layouts.h"
#include "shell/menus.h"
#include "shell/preferences.h"
#include "shell/problems.h"
#include "shell/recent_menu.h"
#include "shell/recovery.h"
#include "shell/start_page.h"
#include "shell/theme.h"
#include "shell/tip_place.h"
#include "shell/tour.h"
#include "source/source_panel.h"
#include "timeline/timeline_panel.h"
#include "timeline/timeline_view.h"

namespace ditto::ui {
namespace {

std::filesystem::path picture_folder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation).toStdString() +
           "/thumbnails";
}

}  // namespace

MainWindow::MainWindow(Document& document, QWidget* parent)
    : QMainWindow(parent),
      document_(document),
      actions_(this),
      recent_(picture_folder()),
      notices_(new NoticeBar),
      files_(new ProjectFiles(document, recent_, *notices_, *this)),
      intake_(new Intake(document, *files_, *notices_, *this)) {
    files_->add_actions(actions_);
    exports_ = new ExportRoom(document, player_, actions_, *notices_, *this);
    files_->add_quit(actions_);
    add_history_actions(actions_, document);
    models_ = new ModelRoom(document, actions_, *this);
    add_theme_actions(actions_);
    build_pages();
    build_docks();
    build_focus();
    layouts_ = new Layouts(*rooms_, actions_);
    add_panel_actions(actions_, *rooms_, [this] { show_rooms(); });
    tour_ = new Tour(studio_tour(), *this);
    add_help_actions(actions_, player_, *tour_, *this, [this] { Q_EMIT language_chosen(); });
    build_menus(*menuBar(), actions_);
    add_recent_menu(*menuBar(), actions_, recent_, *files_);
    message_ = new ElidedLabel;
    statusBar()->addWidget(new ActivityLine(document), 1);
    statusBar()->addPermanentWidget(message_);
    connect_files();
    connect_rooms();

    QSettings settings;
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    player_.set_scrub_sound(preferences::scrub_sound());
    new TipPlace(this);
    show_title();
    show_page();
}

/// The rooms go first: even a field that loses the focus on its way out may speak to the player.
MainWindow::~MainWindow() {
    delete home_;
    delete takeCentralWidget();
}

QDockWidget* MainWindow::dock(const QString& id, const QString& title, Qt::DockWidgetArea area,
                              QWidget* content) {
    auto* dock = new QDockWidget(title, rooms_);
    dock->setObjectName(id);
    dock->setWidget(content);
    rooms_->addDockWidget(area, dock);
    return dock;
}

/// Notices on top; below them the start page or the rooms.
void MainWindow::build_pages() {
    rooms_ = new QMainWindow;
    rooms_->setWindowFlags(Qt::Widget);
    rooms_->setDockNestingEnabled(true);
    rooms_->setCentralWidget(new PreviewPanel(document_, player_, selection_, actions_));

    start_page_ = new StartPage(recent_, document_);
    pages_ = new QStackedWidget;
    pages_->addWidget(start_page_);
    pages_->addWidget(rooms_);
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(notices_);
    rows->addWidget(pages_, 1);
    setCentralWidget(whole);
}

void MainWindow::build_docks() {
    rooms_->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    rooms_->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    source_ = new SourcePanel(document_, sound_, &models_->list());
    dock(QStringLiteral("source"), tr("Project"), Qt::LeftDockWidgetArea, source_);
    QDockWidget* inspector =
        dock(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea,
             new InspectorPanel(document_, player_, selection_));
    QDockWidget* history = dock(QStringLiteral("history"), tr("History"), Qt::RightDockWidgetArea,
                                new HistoryPanel(document_));
    dock(QStringLiteral("timeline"), tr("Timeline"), Qt::BottomDockWidgetArea,
         new TimelinePanel(document_, player_, selection_, sound_, actions_));
    QDockWidget* exports =
        dock(QStringLiteral("exports"), tr("Exports"), Qt::RightDockWidgetArea, &exports_->panel());
    rooms_->setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    for (QDockWidget* each : {history, exports}) {
        rooms_->tabifyDockWidget(inspector, each);
        each->hide();
    }
    connect(exports_, &ExportRoom::attention, exports, [this, exports] {
        show_rooms();
        exports->show();
        exports->raise();
    });
    menuBar()->setCornerWidget(&exports_->button());
}

/// Picture and timeline are where the keyboard works when nothing else is asked for.
void MainWindow::build_focus() {
    const QList<QWidget*> places{findChild<PictureView*>(), findChild<TimelineView*>()};
    for (QWidget* place : places) new FocusRing(*place);
    home_ = new FocusHome(*this, places);
    new KeyboardReach(*this, *actions_.find(QStringLiteral("playback.play")),
                      [this] { return player_.frame_count() > 0; }, *home_);
}

void MainWindow::connect_files() {
    connect(start_page_, &StartPage::choose_files, intake_, &Intake::choose_files);
    connect(files_, &ProjectFiles::import_wanted, intake_, &Intake::choose_files);
    connect(start_page_, &StartPage::open_sample, files_, &ProjectFiles::open_sample);
    connect(start_page_, &StartPage::open_project, files_, &ProjectFiles::open_dialog);
    connect(start_page_, &StartPage::begin_empty, this, &MainWindow::show_rooms);
    connect(layouts_, &Layouts::chosen, this, &MainWindow::show_rooms);
    connect(tour_, &Tour::begun, this, &MainWindow::show_rooms);
    connect(start_page_, &StartPage::open, files_,
            [this](const QString& path) { files_->open(path.toStdString()); });
    connect(start_page_, &StartPage::missing, files_,
            [this](const QString& path) { files_->tell_missing(path.toStdString()); });
    connect(intake_, &Intake::pack_folder, models_, &ModelRoom::take_folder);
    auto* overlay = new DropOverlay(
        *this, [this](QPoint screen) { return source_->spot_at(screen); },
        [this](const QMimeData& dragged, DropPlace place) {
            return look_at_drop(dragged, document_.project(), place);
        });
    connect(overlay, &DropOverlay::dropped, intake_, &Intake::take_later);
    new Problems(document_, *notices_, *this);
}

void MainWindow::connect_rooms() {
    connect(&document_, &Document::leaving, this, [this] {
        player_.pause();
        player_.set_loop(std::nullopt);
        player_.seek(0);
    });
    connect(&document_, &Document::opened, this, &MainWindow::show_title);
    connect(&document_, &Document::opened, this, &MainWindow::show_page);
    connect(&document_, &Document::project_changed, this, [this] {
        if (document_.project() != Project{}) show_rooms();
    });
    connect(&document_, &Document::history_changed, this, &MainWindow::show_title);
    connect(&document_, &Document::media_changed, this,
            [this] { player_.set_frame_count(document_.frame_count()); });
    connect(&document_, &Document::project_changed, this, &MainWindow::load_sound);
    connect(&sound_, &SoundLoader::changed, this, [this] { player_.set_sound(sound_.sound()); });
    connect(&player_, &Player::frame_changed, this,
            [this](qint64 frame) { document_.set_playhead(frame); });
    load_sound();
    player_.set_frame_count(document_.frame_count());
}

void MainWindow::load_sound() {
    const ProjectSettings& settings = document_.project().settings;
    sound_.load(settings.audio.path, settings.cut);
}

void MainWindow::show_title() {
    setWindowTitle(document_.name() + QStringLiteral("[*] · Ditto Studio"));
    setWindowModified(document_.modified());
    const QAction* undo = actions_.find(QStringLiteral("edit.undo"));
    const QAction* commands = actions_.find(QStringLiteral("help.commands"));
    const QString hint = tr("%1 commands", "Ctrl+Shift+P commands")
                             .arg(commands->shortcut().toString(QKeySequence::NativeText));
    message_->setText(undo->isEnabled() ? undo->text() + QStringLiteral(" · ") + hint : hint);
}

/// The start page stands for the empty project.
void MainWindow::show_page() {
    const bool empty = document_.untitled() && document_.project() == Project{};
    if (empty) start_page_->refresh();
    empty ? pages_->setCurrentWidget(start_page_) : show_rooms();
}

/// The picture has the focus at first, so that the keys of the playback work at once.
void MainWindow::show_rooms() {
    if (pages_->currentWidget() != rooms_) {
        pages_->setCurrentWidget(rooms_);
        if (!std::exchange(arranged_, true))  // as soon as the rooms have a size
            QTimer::singleShot(0, layouts_, &Layouts::restore);
        home_->go();
    }
    if (std::exchange(tour_waits_, false)) tour_->begin();
}

void MainWindow::take(const QStringList& files) {
    if (files.isEmpty()) return;
    QMimeData named;
    QList<QUrl> urls;
    for (const QString& file : files) urls += QUrl::fromLocalFile(file);
    named.setUrls(urls);
    intake_->take(named);
}

void MainWindow::welcome(const std::optional<CrashedRun>& crashed) {
    offer_unsaved_work(document_, recent_, crashed, *files_, *notices_);
    tour_waits_ = Tour::is_new();
    if (pages_->currentWidget() == rooms_) show_rooms();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!source_->may_leave() || !files_->may_leave()) return event->ignore();
    remember();
    event->accept();
}

bool MainWindow::busy() const {
    return exports_->queue().active() || models_->loading() || source_->recorded();
}

void MainWindow::remember() {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    layouts_->remember();
}

/// What no room takes.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return intake_->paste();
    QMainWindow::keyPressEvent(event);
}

}  // namespace ditto::ui
