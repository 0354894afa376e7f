#include "document/drop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>
#include <algorithm>

#include "core/file_status.h"
#include "media/image_file.h"
#include "project/project_media.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Drop)
};

/// More are never meant; each is opened to look at its header.
constexpr qsizetype kMostFiles = 16;

QString file_name(const fs::path& path) {
    return QString::fromStdString(path.filename().string());
}

DropKind kind_of(const fs::path& path, const Project& project) {
    if (is_folder(path)) {
        const auto holds = [&](const char* name) { return is_there(path / name); };
        return holds("pack.json") || holds("ditto_pytorch") || holds("aux_models")
                   ? DropKind::PackFolder
                   : DropKind::Unknown;
    }
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
            return Text::tr("Use %1 as the portrait").arg(file_name(path));
        case DropKind::Audio:
            return Text::tr("Use %1 as the speech; keys stay in place").arg(file_name(path));
        case DropKind::Project:
            return Text::tr("Open project %1").arg(file_name(path));
        case DropKind::PackFolder:
            return Text::tr("Import model pack %1").arg(file_name(path));
        case DropKind::Unknown:
            break;
    }
    return Text::tr("%1 isn't a picture, recording, video, project or model pack")
        .arg(file_name(path));
}

/// The project as it is once the drop is taken, as far as the next file is concerned.
void note_drop(const Drop& drop, Project& project) {
    if (drop.kind == DropKind::Portrait) project.settings.portrait.path = drop.path;
    if (drop.kind == DropKind::Audio) project.settings.audio.path = drop.path;
}

std::vector<Drop> look_at_files(const QList<QUrl>& urls, Project project) {
    std::vector<Drop> drops;
    for (const QUrl& url : urls.first(std::min(urls.size(), kMostFiles))) {
        if (!url.isLocalFile()) continue;
        const Drop drop = look_at_file(url.toLocalFile().toStdString(), project);
        if (drop.kind == DropKind::Project) return {drop};
        if (std::ranges::find(drops, drop.kind, &Drop::kind) != drops.end()) continue;
        note_drop(drop, project);
        drops.push_back(drop);
    }
    if (is_usable(drops))
        std::erase_if(drops, [](const Drop& drop) { return drop.kind == DropKind::Unknown; });
    return drops;
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

std::vector<Drop> look_at_drop(const QMimeData& data, const Project& project) {
    std::vector<Drop> drops = look_at_files(data.urls(), project);
    if (!drops.empty()) return drops;
    if (data.hasImage())
        return {{DropKind::Portrait, {}, Text::tr("Use this picture as the portrait")}};
    return {{DropKind::Unknown,
             {},
             Text::tr("Only files and pictures from this computer can be used")}};
}

QString sentence_of(const std::vector<Drop>& drops) {
    QStringList sentences;
    for (const Drop& drop : drops) sentences += drop.sentence;
    return sentences.join(u'\n');
}

bool is_usable(const std::vector<Drop>& drops) {
    return std::ranges::any_of(drops,
                               [](const Drop& drop) { return drop.kind != DropKind::Unknown; });
}

bool take_drop(const Drop& drop, Document& document) {
    switch (drop.kind) {
        case DropKind::Portrait:
            return document.edit(Text::tr("Choose portrait"), [&](Project& project) {
                // What is not there may be located; what is no picture is refused.
                if (is_plain_file(drop.path)) picture_size(drop.path);
                set_portrait(project.settings, media_file(drop.path));
            });
        case DropKind::Audio:
            return document.edit(Text::tr("Choose speech"), [&](Project& project) {
                set_audio(project.settings, media_file(drop.path));
            });
        case DropKind::Project:
            document.open(drop.path);
            return true;
        default:
            return false;
    }
}

fs::path keep_picture(const QImage& picture, const fs::path& folder) {
    const QString stem = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz");
    const fs::path path = folder / ("picture-" + stem.toStdString() + ".png");
    return picture.save(QString::fromStdString(path.string()), "PNG") ? path : fs::path();
}

}  // namespace ditto::ui
