#include "export/export_target.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include "core/file_status.h"
#include "document/document.h"
#include "document/engine_text.h"
#include "export/export_queue.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

constexpr qsizetype kMostFolders = 100;    // projects of which folders are remembered
constexpr std::size_t kLongestName = 255;  // bytes, on the file systems in use

struct ExportTarget {
    Q_DECLARE_TR_FUNCTIONS(ditto::ui::ExportTarget)
};

QString last_folder_setting() {
    return QStringLiteral("export/folder");
}

/// Paths of projects and their folders by turns, the last used first.
QString folders_setting() {
    return QStringLiteral("export/folders");
}

QString quoted(const fs::path& path) {
    return u'“' + QString::fromStdString(path.string()) + u'”';
}

QString size_text(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// The folder itself, or the nearest above it that is there.
fs::path nearest_there(fs::path folder) {
    while (!is_there(folder) && folder.has_relative_path()) folder = folder.parent_path();
    return folder;
}

std::int64_t free_bytes(const fs::path& folder) {
    std::error_code unknown;
    const fs::space_info space = fs::space(folder, unknown);
    return unknown ? INT64_MAX : static_cast<std::int64_t>(space.available);
}

fs::path remembered_folder(const fs::path& project) {
    const QStringList folders = QSettings().value(folders_setting()).toStringList();
    const auto wanted = QString::fromStdString(project.string());
    for (qsizetype i = 0; i + 1 < folders.size(); i += 2)
        if (folders[i] == wanted) return folders[i + 1].toStdString();
    return {};
}

fs::path films_folder() {
    for (const auto location : {QStandardPaths::MoviesLocation, QStandardPaths::HomeLocation}) {
        const fs::path folder = QStandardPaths::writableLocation(location).toStdString();
        if (!folder.empty()) return folder;
    }
    return fs::path("/");
}

}  // namespace

TargetCheck check_target(const fs::path& output, std::int64_t bytes) {
    if (!output.is_absolute()) return {false, ExportTarget::tr("Choose a folder for the video")};
    const fs::path name = output.filename(), folder = output.parent_path();
    if (name.empty()) return {false, ExportTarget::tr("Type a name for the video")};
    if (name.string().size() > kLongestName)
        return {false, ExportTarget::tr("The name is too long; type a shorter one")};
    const fs::path there = nearest_there(folder);
    if (!is_folder(there))
        return {false,
                ExportTarget::tr("%1 is not a folder; choose another one").arg(quoted(there))};
    if (!QFileInfo(QString::fromStdString(there.string())).isWritable())
        return {false, ExportTarget::tr("You cannot write to the folder %1; choose another one")
                           .arg(quoted(there))};
    if (const std::int64_t room = free_bytes(there); bytes > room)
        return {true,
                ExportTarget::tr("The video may not fit: it takes about %1, and %2 are free in "
                                 "%3")
                    .arg(size_text(bytes), size_text(room), quoted(there))};
    if (there != folder)
        return {true, ExportTarget::tr("The folder %1 will be created").arg(quoted(folder))};
    return {};
}

QString make_folder_of(const fs::path& output) {
    std::error_code failed;
    fs::create_directories(output.parent_path(), failed);
    if (!failed) return {};
    return ExportTarget::tr("The folder %1 cannot be created: %2")
        .arg(quoted(output.parent_path()), QString::fromStdString(failed.message()));
}

fs::path suggested_folder(const Document& document) {
    if (!document.untitled()) {
        if (const fs::path own = remembered_folder(document.path()); is_folder(own)) return own;
        return document.path().parent_path();
    }
    const fs::path last = QSettings().value(last_folder_setting()).toString().toStdString();
    return is_folder(last) ? last : films_folder();
}

void remember_folder(const fs::path& project, const fs::path& folder) {
    const auto name = QString::fromStdString(folder.string());
    QSettings settings;
    settings.setValue(last_folder_setting(), name);
    if (project.empty()) return;
    const auto key = QString::fromStdString(project.string());
    const QStringList before = settings.value(folders_setting()).toStringList();
    QStringList folders{key, name};
    for (qsizetype i = 0; i + 1 < before.size() && folders.size() < 2 * kMostFolders; i += 2)
        if (before[i] != key) folders << before[i] << before[i + 1];
    settings.setValue(folders_setting(), folders);
}

void ask_for_other_target(ExportQueue& queue, std::uint64_t id, QWidget* parent) {
    const ExportJob* job = queue.find(id);
    if (!job) return;
    const auto output = QString::fromStdString(job->output.string());
    auto* dialog = new QFileDialog(parent, ExportTarget::tr("Export As"), output);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(output).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, &queue,
                     [&queue, id](const QString& file) { queue.retry_as(id, file.toStdString()); });
    dialog->open();
}

}  // namespace ditto::ui
