#include "shell/studio.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>
#include <exception>
#include <utility>

#include "core/error.h"
#include "document/engine_text.h"
#include "shell/language.h"
#include "shell/preferences.h"
#include "shell/recovery.h"

namespace ditto::ui {
namespace {

int tell_no_start(const std::exception& problem, ErrorKind kind) {
    const QString sentence =
        Studio::tr("Ditto Studio cannot start: %1").arg(engine_text(problem.what()));
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    QMessageBox::critical(nullptr, {}, sentence);
    return exit_status(kind);
}

}  // namespace

Studio::Studio(const std::filesystem::path& data, const QStringList& files)
    : marker_(data / "running"), document_(data / "drafts", preferences::session_options()) {
    make_window();
    const auto mark = [this] { marker_.set_project(document_.path()); };
    connect(&document_, &Document::opened, this, mark);
    mark();
    window_->show();
    offer_processor(data, window_->notices());
    window_->take(files);
    window_->welcome(marker_.crashed());
}

void Studio::make_window() {
    window_ = std::make_unique<MainWindow>(document_);
    // Later: the dialog in which it is chosen goes with the window.
    connect(window_.get(), &MainWindow::language_chosen, this, &Studio::change_language,
            Qt::QueuedConnection);
}

void Studio::change_language() {
    if (window_->busy()) {
        window_->notices().tell({QStringLiteral("language"),
                                 Notice::Kind::Note,
                                 tr("The language change takes effect after restart, because an "
                                    "export, download or recording is running."),
                                 {}});
        return;
    }
    const std::int64_t frame = window_->player().frame();
    const KeySelection keys = window_->selection().keys();
    window_->remember();
    const auto before = std::exchange(window_, nullptr);
    install_language(*qApp, preferences::language());
    make_window();
    window_->player().seek(frame);
    window_->selection().set_keys(keys);
    window_->show();
    window_->actions().find(QStringLiteral("edit.preferences"))->trigger();
}

int run_studio(const std::filesystem::path& data, const QStringList& files) {
    std::unique_ptr<Studio> studio;
    try {
        studio = std::make_unique<Studio>(data, files);
    } catch (const Error& error) {
        return tell_no_start(error, error.kind());
    } catch (const std::exception& error) {
        return tell_no_start(error, ErrorKind::Internal);
    }
    return QApplication::exec();
}

}  // namespace ditto::ui
