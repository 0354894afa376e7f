#include "document/drop.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QMimeDatabase>

#include "session/project_media.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

QString text(const char* sentence) {
    return QCoreApplication::translate("Drop", sentence);
}

QString file_name(const fs::path& path) {
    return QString::fromStdString(path.filename().string());
}

DropKind kind_of(const fs::path& path, const Project& project) {
    if (fs::is_directory(path))
        return fs::exists(path / "pack.json") || fs::exists(path / "ditto_pytorch") ||
                       fs::exists(path / "aux_models")
                   ? DropKind::PackFolder
                   : DropKind::Unknown;
    if (path.extension() == ".ditto") return DropKind::Project;
    const QString type =
        QMimeDatabase().mimeTypeForFile(QString::fromStdString(path.string())).name();
    if (type.startsWith(u"image/")) return DropKind::Portrait;
    if (type.startsWith(u"audio/")) return DropKind::Audio;
    if (type.startsWith(u"video/"))
        return project.settings.portrait.path.empty() ? DropKind::Portrait : DropKind::Audio;
    return DropKind::Unknown;
}

QString sentence_for(DropKind kind, const fs::path& path) {
    switch (kind) {
        case DropKind::Portrait:
            return text("%1 becomes the portrait").arg(file_name(path));
        case DropKind::Audio:
            return text("%1 becomes the speech; keys stay where they are").arg(file_name(path));
        case DropKind::Project:
            return text("Open the project %1").arg(file_name(path));
        case DropKind::PackFolder:
            return text("Import the model pack %1").arg(file_name(path));
        case DropKind::Unknown:
            break;
    }
    return text("%1 is no picture, sound, video, project or model pack").arg(file_name(path));
}

/// A larger file is found again by its name alone: reading it all would hold the window up.
constexpr std::uintmax_t kReadAtOnce = 8 << 20;

MediaFile media_file(const fs::path& path) {
    std::error_code unknown;
    const fs::path whole = fs::weakly_canonical(path, unknown);
    if (unknown || fs::file_size(whole, unknown) > kReadAtOnce || unknown)
        return {unknown ? path : whole, {}};
    return take_media(whole);
}

}  // namespace

Drop look_at_file(const fs::path& path, const Project& project) {
    const DropKind kind = kind_of(path, project);
    return {kind, path, sentence_for(kind, path)};
}

Drop look_at_drop(const QMimeData& data, const Project& project) {
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) return look_at_file(url.toLocalFile().toStdString(), project);
    return {DropKind::Unknown, {}, text("Only files from this computer can be used")};
}

bool take_drop(const Drop& drop, Document& document) {
    const auto put = [&](const char* label, MediaFile ProjectSettings::*file) {
        return document.edit(
            text(label), [&](Project& project) { project.settings.*file = media_file(drop.path); });
    };
    switch (drop.kind) {
        case DropKind::Portrait:
            return put("Choose portrait", &ProjectSettings::portrait);
        case DropKind::Audio:
            return put("Choose speech", &ProjectSettings::audio);
        case DropKind::Project:
            return document.open(drop.path);
        default:
            return false;
    }
}

}  // namespace ditto::ui
