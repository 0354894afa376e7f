#include "shell/problems.h"

#include <QFileDialog>
#include <filesystem>

#include "core/file_status.h"
#include "document/drop.h"
#include "document/engine_text.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

QString status_id() {
    return QStringLiteral("status");
}

const fs::path* file_of(const ProjectSettings& settings, std::optional<ProjectPart> part) {
    if (part == ProjectPart::Portrait) return &settings.portrait.path;
    if (part == ProjectPart::Audio) return &settings.audio.path;
    return nullptr;
}

}  // namespace

Problems::Problems(Document& document, NoticeBar& notices, QWidget& window)
    : QObject(&window), document_(document), notices_(notices), window_(window) {
    connect(&document, &Document::failed, this, [this](const QString& sentence) {
        notices_.tell({{}, Notice::Kind::Wrong, sentence, {}});
    });
    connect(&document, &Document::noted, this, [this](const QString& sentence) {
        notices_.tell({{}, Notice::Kind::Note, sentence, {}});
    });
    connect(&document, &Document::status_changed, this, &Problems::show_status);
    show_status();
}

void Problems::show_status() {
    const SessionStatus status = document_.status();
    if (status.error.empty()) return notices_.withdraw(status_id());
    Notice notice{status_id(), Notice::Kind::Wrong, engine_text(status.error), {}};
    const fs::path* file = file_of(document_.project().settings, status.error_at);
    if (file && !is_there(*file))
        notice.choices.push_back(
            {tr("Locate…"), [this, part = *status.error_at] { locate(part); }});
    notices_.tell(std::move(notice));
}

void Problems::locate(ProjectPart part) {
    const fs::path* lost = file_of(document_.project().settings, part);
    const QString name = QString::fromStdString(lost->filename().string());
    const QString file = QFileDialog::getOpenFileName(&window_, tr("Where Is %1?").arg(name), {},
                                                      tr("All files (*)"));
    if (file.isEmpty()) return show_status();
    const DropKind kind = part == ProjectPart::Portrait ? DropKind::Portrait : DropKind::Audio;
    take_drop({kind, file.toStdString(), {}}, document_);
}

}  // namespace ditto::ui
