#include "shell/project_files.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QMessageBox>

#include "preview/picture_view.h"
#include "project/project_file.h"
#include "shell/sample_project.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

QString project_filter() {
    return ProjectFiles::tr("Ditto projects (*.ditto)");
}

QString to_text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

QString collecting_id() {
    return QStringLiteral("collecting");
}

}  // namespace

ProjectFiles::ProjectFiles(Document& document, RecentProjects& recent, NoticeBar& notices,
                           QWidget& window)
    : QObject(&window),
      document_(document),
      recent_(recent),
      notices_(notices),
      window_(window),
      collector_(document) {
    connect(&document, &Document::leaving, this, &ProjectFiles::keep_picture_of_project);
    connect(&document, &Document::opened, this, [this] {
        if (!document_.untitled()) recent_.add(document_.path());
    });
    if (!document.untitled()) recent.add(document.path());
    connect(&document, &Document::frames_changed, this, [this](qint64 first) {
        if (first == 0 && document_.path() != pictured_) keep_picture_of_project();
    });
    connect(&document, &Document::saving_changed, this, [this] {
        if (!document_.saving()) keep_picture_of_project();
    });
    connect(&collector_, &MediaCollector::progressed, this, &ProjectFiles::tell_collecting);
    connect(&collector_, &MediaCollector::failed, &document, &Document::failed);
    connect(&collector_, &MediaCollector::finished, this,
            [this] { notices_.withdraw(collecting_id()); });
}

void ProjectFiles::add_actions(Actions& actions) {
    const QString group = tr("File");
    using Keys = QList<QKeySequence>;
    const auto add = [&](const char* id, const QString& text, const Keys& keys, auto run,
                         const QString& tip = {}) {
        actions.add({QString::fromLatin1(id), group, text, tip, keys, run});
    };
    add("file.new", tr("New Project"), {QKeySequence::New}, [this] { begin_new(); });
    add("file.open", tr("Open Project…"), {QKeySequence::Open}, [this] { open_dialog(); });
    add("file.import", tr("Choose Portrait and Speech…"), {Qt::CTRL | Qt::Key_I},
        [this] { Q_EMIT import_wanted(); });
    if (sample_project())
        add(
            "file.sample", tr("Open Sample"), {}, [this] { open_sample(); },
            tr("A ready-made talking portrait for trying everything out"));
    add("file.save", tr("Save"), {QKeySequence::Save}, [this] { save(); });
    add("file.save-as", tr("Save As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { save_as(); });
    add(
        "file.collect", tr("Collect Files"), {}, [this] { collect(); },
        tr("Copies portrait and speech next to the project, so that it can be moved as a whole"));
}

void ProjectFiles::add_quit(Actions& actions) {
    actions.add(
        {QStringLiteral("file.quit"), tr("File"), tr("Quit"), {}, {Qt::CTRL | Qt::Key_Q}, [this] {
             window_.close();
         }});
}

void ProjectFiles::begin_new() {
    if (may_leave()) document_.start_new();
}

bool ProjectFiles::open(const fs::path& path) {
    if (project_path(path) == document_.path()) return true;
    if (!may_leave()) return false;
    document_.open(path);
    wait_for_disk();
    return project_path(path) == document_.path();
}

void ProjectFiles::open_dialog() {
    const QString file =
        QFileDialog::getOpenFileName(&window_, tr("Open a Project"), {}, project_filter());
    if (!file.isEmpty()) open(file.toStdString());
}

void ProjectFiles::open_sample() {
    if (const auto sample = sample_project(); sample && may_leave()) document_.start_new(*sample);
}

void ProjectFiles::save() {
    document_.untitled() ? save_as() : document_.save();
}

void ProjectFiles::save_as() {
    QString file =
        QFileDialog::getSaveFileName(&window_, tr("Save the Project As"), {}, project_filter());
    if (file.isEmpty()) return;
    if (!file.endsWith(QStringLiteral(".ditto"))) file += QStringLiteral(".ditto");
    document_.save_as(file.toStdString());
}

/// Beside the project, so it has to have a place of its own first.
void ProjectFiles::collect() {
    if (document_.untitled()) {
        save_as();
        wait_for_disk();
    }
    if (!document_.untitled()) collector_.start();
}

/// Until nothing is being saved or opened. The window lives on, but takes no input.
void ProjectFiles::wait_for_disk() {
    QEventLoop loop;
    const auto busy = [&] { return document_.saving() || document_.opening(); };
    const auto look = [&] {
        if (!busy()) loop.quit();
    };
    connect(&document_, &Document::saving_changed, &loop, look);
    connect(&document_, &Document::opening_changed, &loop, look);
    if (busy()) loop.exec(QEventLoop::ExcludeUserInputEvents);
}

bool ProjectFiles::may_leave() {
    wait_for_disk();
    if (document_.modified() && !settle_changes()) return false;
    keep_picture_of_project();
    return true;
}

bool ProjectFiles::settle_changes() {
    const auto answer = QMessageBox::question(
        &window_, tr("Unsaved Changes"), tr("“%1” has unsaved changes.").arg(document_.name()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Cancel) return false;
    if (answer == QMessageBox::Discard) {
        document_.discard_changes();
        return true;
    }
    save();
    wait_for_disk();
    return !document_.modified();
}

void ProjectFiles::keep_picture_of_project() {
    if (document_.untitled()) return;
    const auto frame = document_.frame(0);
    if (!frame) return;
    pictured_ = document_.path();
    recent_.save_picture(pictured_, to_qimage(frame->image));
}

void ProjectFiles::tell_collecting(int percent) {
    const QString sentence =
        tr("Copying portrait and speech next to the project: %1 %").arg(percent);
    if (percent > 0) return notices_.change(collecting_id(), sentence);
    notices_.tell({collecting_id(), Notice::Kind::Note, sentence, {{tr("Cancel"), [this] {
                                                                        collector_.cancel();
                                                                    }}}});
}

void ProjectFiles::tell_missing(const fs::path& path) {
    notices_.tell({to_text(path),
                   Notice::Kind::Care,
                   tr("%1 not found.").arg(to_text(path)),
                   {{tr("Remove from List"), [this, path] { recent_.remove(path); }}}});
}

}  // namespace ditto::ui
