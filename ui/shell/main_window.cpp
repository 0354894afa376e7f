#include "shell/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include "document/drop.h"
#include "inspector/inspector_panel.h"
#include "preview/picture_view.h"
#include "preview/transport_bar.h"
#include "shell/theme.h"
#include "source/source_panel.h"

namespace ditto::ui {
namespace {

constexpr int kMessageMilliseconds = 15'000;

QString project_filter() {
    return MainWindow::tr("Ditto projects (*.ditto)");
}

}  // namespace

MainWindow::MainWindow(Document& document, QWidget* parent)
    : QMainWindow(parent), document_(document), actions_(this) {
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    add_file_actions();
    add_edit_actions();
    add_view_actions();

    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PictureView(document, player_), 1);
    column->addWidget(new TransportBar(player_, actions_));
    setCentralWidget(centre);

    build_docks();
    build_menus();
    activity_ = new QLabel;
    message_ = new QLabel;
    statusBar()->addWidget(activity_);
    statusBar()->addPermanentWidget(message_);
    connect_rooms();

    QSettings settings;
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    show_title();
    show_status();
}

MainWindow::~MainWindow() = default;

QDockWidget* MainWindow::dock(const QString& id, const QString& title, Qt::DockWidgetArea area,
                              QWidget* content) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::build_docks() {
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    dock(QStringLiteral("source"), tr("Project"), Qt::LeftDockWidgetArea,
         new SourcePanel(document_, sound_));
    dock(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea,
         new InspectorPanel(document_, player_, selection_));
}

void MainWindow::add_file_actions() {
    const QString group = tr("File");
    actions_.add(
        {QStringLiteral("file.new"), group, tr("New Project"), {}, {QKeySequence::New}, [this] {
             if (may_leave()) document_.start_new();
         }});
    actions_.add(
        {QStringLiteral("file.open"), group, tr("Open Project…"), {}, {QKeySequence::Open}, [this] {
             open_project();
         }});
    actions_.add({QStringLiteral("file.save"), group, tr("Save"), {}, {QKeySequence::Save}, [this] {
                      document_.untitled() ? save_project_as()
                                           : static_cast<void>(document_.save());
                  }});
    actions_.add(
        {QStringLiteral("file.save-as"), group, tr("Save As…"), {}, {QKeySequence::SaveAs}, [this] {
             save_project_as();
         }});
    actions_.add(
        {QStringLiteral("file.collect"),
         group,
         tr("Collect Files"),
         tr("Copies portrait and speech beside the project, so that it can be moved as a whole"),
         {},
         [this] { document_.collect_media(); }});
    actions_.add({QStringLiteral("file.quit"), group, tr("Quit"), {}, {QKeySequence::Quit}, [this] {
                      close();
                  }});
}

void MainWindow::add_edit_actions() {
    const QString group = tr("Edit");
    QAction* undo = actions_.add(
        {QStringLiteral("edit.undo"), group, tr("Undo"), {}, {QKeySequence::Undo}, [this] {
             document_.undo();
         }});
    QAction* redo = actions_.add(
        {QStringLiteral("edit.redo"), group, tr("Redo"), {}, {QKeySequence::Redo}, [this] {
             document_.redo();
         }});
    const auto show = [this, undo, redo] {
        const History& history = document_.history();
        const auto text = [](const QString& verb, const ProjectEdit* edit) {
            return edit ? verb + QStringLiteral(" ") + QString::fromStdString(edit->label) : verb;
        };
        undo->setEnabled(history.can_undo());
        redo->setEnabled(history.can_redo());
        undo->setText(
            text(tr("Undo"), history.can_undo() ? &history.edits()[history.done() - 1] : nullptr));
        redo->setText(
            text(tr("Redo"), history.can_redo() ? &history.edits()[history.done()] : nullptr));
    };
    connect(&document_, &Document::history_changed, this, show);
    show();
}

void MainWindow::add_view_actions() {
    auto* themes = new QActionGroup(this);
    const auto add = [&](ThemeKind kind, const QString& text) {
        QAction* action =
            actions_.add({QStringLiteral("view.theme-") + theme_name(kind),
                          tr("View"),
                          text,
                          {},
                          {},
                          [kind] {
                              QSettings().setValue(QStringLiteral("theme"), theme_name(kind));
                              apply_theme(*qApp, kind);
                          },
                          true});
        themes->addAction(action);
        action->setChecked(theme_from_name(QSettings().value(QStringLiteral("theme")).toString()) ==
                           kind);
    };
    add(ThemeKind::Dark, tr("Dark Theme"));
    add(ThemeKind::Light, tr("Light Theme"));
    add(ThemeKind::HighContrast, tr("High-Contrast Theme"));
}

/// A menu for each group of actions, in the order in which the rooms added them.
void MainWindow::build_menus() {
    std::vector<std::pair<QString, QMenu*>> menus;
    for (QAction* action : actions_.all()) {
        const QString group = Actions::group(*action);
        auto at = std::find_if(menus.begin(), menus.end(),
                               [&](const auto& menu) { return menu.first == group; });
        if (at == menus.end()) at = menus.insert(menus.end(), {group, menuBar()->addMenu(group)});
        at->second->addAction(action);
    }
}

void MainWindow::connect_rooms() {
    connect(&document_, &Document::opened, this, &MainWindow::show_title);
    connect(&document_, &Document::history_changed, this, &MainWindow::show_title);
    connect(&document_, &Document::status_changed, this, &MainWindow::show_status);
    connect(&document_, &Document::frames_changed, this, &MainWindow::show_status);
    connect(&document_, &Document::media_changed, this,
            [this] { player_.set_frame_count(document_.frame_count()); });
    connect(&document_, &Document::project_changed, this,
            [this] { sound_.load(document_.project().settings.audio.path); });
    connect(&sound_, &SoundLoader::changed, this, [this] { player_.set_sound(sound_.sound()); });
    connect(&player_, &Player::frame_changed, this,
            [this](qint64 frame) { document_.set_playhead(frame); });
    const auto tell = [this](const QString& sentence) {
        statusBar()->showMessage(sentence, kMessageMilliseconds);
    };
    connect(&document_, &Document::failed, this, tell);
    connect(&document_, &Document::noted, this, tell);
    sound_.load(document_.project().settings.audio.path);
    player_.set_frame_count(document_.frame_count());
}

void MainWindow::show_title() {
    setWindowTitle(document_.name() + QStringLiteral("[*] · Ditto Studio"));
    setWindowModified(document_.modified());
}

void MainWindow::show_status() {
    const SessionStatus status = document_.status();
    const auto made = std::ranges::count(document_.cache_map(), FrameState::Exact);
    activity_->setText(status.stage.empty()
                           ? tr("%1 of %2 frames made").arg(made).arg(document_.frame_count())
                           : tr("%1 of %2 frames made · %3 %4 %")
                                 .arg(made)
                                 .arg(document_.frame_count())
                                 .arg(QString::fromStdString(status.stage))
                                 .arg(static_cast<int>(status.done * 100)));
    message_->setText(QString::fromStdString(status.error));
}

void MainWindow::open_project() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a Project"), {}, project_filter());
    if (!file.isEmpty() && may_leave()) document_.open(file.toStdString());
}

void MainWindow::save_project_as() {
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save the Project As"), {}, project_filter());
    if (file.isEmpty()) return;
    if (!file.endsWith(QStringLiteral(".ditto"))) file += QStringLiteral(".ditto");
    document_.save_as(file.toStdString());
}

bool MainWindow::may_leave() {
    if (!document_.modified()) return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved Work"), tr("“%1” has changes that are not saved.").arg(document_.name()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Cancel) return false;
    if (answer == QMessageBox::Discard) {
        document_.discard_changes();
        return true;
    }
    document_.untitled() ? save_project_as() : static_cast<void>(document_.save());
    return !document_.modified();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!may_leave()) return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const Drop drop = look_at_drop(*event->mimeData(), document_.project());
    statusBar()->showMessage(drop.sentence);
    event->setAccepted(drop.kind != DropKind::Unknown);
}

void MainWindow::dropEvent(QDropEvent* event) {
    const Drop drop = look_at_drop(*event->mimeData(), document_.project());
    statusBar()->clearMessage();
    if (drop.kind == DropKind::Project && !may_leave()) return;
    if (take_drop(drop, document_)) event->acceptProposedAction();
}

}  // namespace ditto::ui
