#include "document/drop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <algorithm>
#include <exception>
#include <utility>

#include "core/file_status.h"
#include "document/engine_text.h"
#include "media/image_file.h"
#include "project/project_media.h"
#include "timeline/timeline_file.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Drop)
};

/// More are never meant; each is opened to look at its header.
constexpr qsizetype kMostFiles = 64;
constexpr qsizetype kMostSentences = 8;

/// What a file is by itself. A video is a portrait or a recording, as is meant.
enum class FileKind { Picture, Sound, Video, Project, PackFolder, Direction, Motion, Other };

QString file_name(const fs::path& path) {
    return QString::fromStdString(path.filename().string());
}

FileKind folder_kind(const fs::path& path) {
    const auto holds = [&](const char* name) { return is_there(path / name); };
    return holds("pack.json") || holds("ditto_pytorch") || holds("aux_models")
               ? FileKind::PackFolder
               : FileKind::Other;
}

/// Motion and direction are both JSON; what motion is called stands at its beginning.
FileKind json_kind(const fs::path& path) {
    QFile file(QString::fromStdString(path.string()));
    const bool motion = file.open(QIODevice::ReadOnly) && file.read(256).contains("ditto-motion");
    return motion ? FileKind::Motion : FileKind::Direction;
}

FileKind file_kind(const fs::path& path) {
    if (is_folder(path)) return folder_kind(path);
    const QString name = QString::fromStdString(path.string());
    const auto ends = [&](const char* ending) {
        return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (ends(".ditto")) return FileKind::Project;
    if (ends(".json")) return json_kind(path);
    if (ends(".csv") || ends(".safetensors")) return FileKind::Motion;
    const QString type = QMimeDatabase().mimeTypeForFile(name).name();
    if (type.startsWith(u"image/")) return FileKind::Picture;
    if (type.startsWith(u"audio/")) return FileKind::Sound;
    return type.startsWith(u"video/") ? FileKind::Video : FileKind::Other;
}

QString sentence_for(DropKind kind, const QString& name) {
    switch (kind) {
        case DropKind::Portrait:
            return Text::tr("Use %1 as the portrait").arg(name);
        case DropKind::Audio:
            return Text::tr("Use %1 as the speech; keys stay in place").arg(name);
        case DropKind::Project:
            return Text::tr("Open project %1").arg(name);
        case DropKind::PackFolder:
            return Text::tr("Import model pack %1").arg(name);
        case DropKind::Direction:
            return Text::tr("Import keys from %1").arg(name);
        case DropKind::Unknown:
            break;
    }
    return Text::tr("%1 isn't a picture, recording, video, project or model pack").arg(name);
}

/// Of what there can be only one.
QString sentence_for_spare(DropKind kind, const QString& name) {
    switch (kind) {
        case DropKind::Portrait:
            return Text::tr("%1 isn't used: a project has one portrait").arg(name);
        case DropKind::Audio:
            return Text::tr("%1 isn't used: a project has one recording").arg(name);
        case DropKind::Project:
            return Text::tr("%1 isn't opened: only one project can be open").arg(name);
        default:
            return Text::tr("%1 isn't imported: import one model pack at a time").arg(name);
    }
}

/// Deals roles to files that are dropped together.
class Deal {
  public:
    Deal(const Project& project, DropPlace place)
        : has_portrait_(!project.settings.portrait.path.empty()), place_(place) {}

    Drop give(const fs::path& path, FileKind kind) {
        switch (kind) {
            case FileKind::Picture:
                return give_one(path, DropKind::Portrait);
            case FileKind::Sound:
                return give_one(path, DropKind::Audio);
            case FileKind::Video:
                return give_video(path);
            case FileKind::Project:
                return give_one(path, DropKind::Project);
            case FileKind::PackFolder:
                return give_one(path, DropKind::PackFolder);
            case FileKind::Direction:
                return {DropKind::Direction, path,
                        sentence_for(DropKind::Direction, file_name(path))};
            case FileKind::Motion:
                return {DropKind::Unknown, path,
                        Text::tr("%1 contains motion; only ditto render --motion uses it")
                            .arg(file_name(path))};
            case FileKind::Other:
                break;
        }
        return {DropKind::Unknown, path, sentence_for(DropKind::Unknown, file_name(path))};
    }

  private:
    bool taken(DropKind kind) const { return std::ranges::find(taken_, kind) != taken_.end(); }

    Drop give_one(const fs::path& path, DropKind kind) {
        const QString name = file_name(path);
        if (taken(kind))
            return {DropKind::Unknown, path, sentence_for_spare(kind, name), kind};
        taken_.push_back(kind);
        return {kind, path, sentence_for(kind, name)};
    }

    /// What it is dropped on decides, then what else comes with it, then what the project lacks.
    Drop give_video(const fs::path& path) {
        const bool portrait = taken(DropKind::Portrait), audio = taken(DropKind::Audio);
        if (place_ == DropPlace::Portrait && !portrait) return give_one(path, DropKind::Portrait);
        if (place_ == DropPlace::Speech && !audio) return give_one(path, DropKind::Audio);
        if (portrait != audio)
            return give_one(path, portrait ? DropKind::Audio : DropKind::Portrait);
        const bool speaks = has_portrait_ || portrait;
        Drop drop = give_one(path, speaks ? DropKind::Audio : DropKind::Portrait);
        if (drop.kind != DropKind::Unknown)
            drop.instead = speaks ? DropKind::Portrait : DropKind::Audio;
        return drop;
    }

    bool has_portrait_;
    DropPlace place_;
    std::vector<DropKind> taken_;  ///< of what there is only one
};

/// A project comes before what is for it, and a video after what says what it is meant to be.
int turn_of(FileKind kind) {
    return kind == FileKind::Project ? 0 : kind == FileKind::Video ? 2 : 1;
}

void read_direction(const fs::path& path, Document& document) {
    struct Found {
        Timeline timeline;
        QString wrong;
    };
    const auto read = [path] {
        try {
            return Found{read_timeline(path), {}};
        } catch (const std::exception& error) {
            return Found{{}, engine_text(error.what())};
        }
    };
    document.look_beside(document, read, [&document, project = document.path()](const Found& found) {
        if (!found.wrong.isEmpty()) return void(Q_EMIT document.failed(found.wrong));
        if (document.path() != project) return;  // another one was opened meanwhile
        document.edit(Text::tr("Import keys"), [&](Project& to) {
            for (const Track& track : found.timeline.tracks)
                to.timeline.track(track.channel) = track;
            std::vector<Marker>& markers = to.timeline.markers;
            markers.insert(markers.end(), found.timeline.markers.begin(),
                           found.timeline.markers.end());
            std::ranges::stable_sort(markers, {}, &Marker::time);
        });
    });
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

QString label_of(DropKind kind) {
    return kind == DropKind::Portrait ? Text::tr("Choose portrait") : Text::tr("Choose speech");
}

void set_media(ProjectSettings& settings, DropKind kind, const fs::path& path) {
    if (kind == DropKind::Portrait) {
        // What is not there may be located; what is no picture is refused.
        if (is_plain_file(path)) picture_size(path);
        set_portrait(settings, media_file(path));
    } else {
        set_audio(settings, media_file(path));
    }
}

}  // namespace

Drop look_at_file(const fs::path& path, const Project& project) {
    return Deal(project, DropPlace::Anywhere).give(path, file_kind(path));
}

std::vector<Drop> look_at_files(const QList<QUrl>& urls, const Project& project, DropPlace place) {
    std::vector<std::pair<fs::path, FileKind>> files;
    std::vector<Drop> elsewhere;
    for (const QUrl& url : urls.first(std::min(urls.size(), kMostFiles))) {
        if (url.isLocalFile()) {
            const fs::path path = url.toLocalFile().toStdString();
            files.emplace_back(path, file_kind(path));
        } else if (!url.isEmpty()) {
            elsewhere.push_back(
                {DropKind::Unknown, url.toString().toStdString(),
                 Text::tr("%1 isn't on this computer").arg(url.toDisplayString())});
        }
    }
    std::ranges::stable_sort(files, {}, [](const auto& file) { return turn_of(file.second); });
    const bool other = !files.empty() && files.front().second == FileKind::Project;
    Deal deal(other ? Project{} : project, place);
    std::vector<Drop> drops;
    for (const auto& [path, kind] : files) drops.push_back(deal.give(path, kind));
    drops.insert(drops.end(), elsewhere.begin(), elsewhere.end());
    if (urls.size() > kMostFiles)
        drops.push_back({DropKind::Unknown,
                         {},
                         Text::tr("%n more files were ignored", nullptr,
                                  static_cast<int>(urls.size() - kMostFiles))});
    return drops;
}

std::vector<Drop> look_at_drop(const QMimeData& data, const Project& project, DropPlace place) {
    std::vector<Drop> drops = look_at_files(data.urls(), project, place);
    if (data.hasImage() && !is_usable(drops))  // as a browser gives a picture and its address
        return {{DropKind::Portrait, {}, Text::tr("Use this picture as the portrait")}};
    if (!drops.empty()) return drops;
    return {{DropKind::Unknown,
             {},
             Text::tr("Only files and pictures from this computer can be used")}};
}

QString sentence_of(const std::vector<Drop>& drops) {
    QStringList sentences;
    for (const Drop& drop : drops) sentences += drop.sentence;
    const auto more = static_cast<int>(sentences.size() - kMostSentences);
    if (more > 1) {
        sentences.resize(kMostSentences);
        sentences += Text::tr("and %n more", nullptr, more);
    }
    return sentences.join(u'\n');
}

bool is_usable(const std::vector<Drop>& drops) {
    return std::ranges::any_of(drops,
                               [](const Drop& drop) { return drop.kind != DropKind::Unknown; });
}

bool take_drop(const Drop& drop, Document& document) {
    switch (drop.kind) {
        case DropKind::Portrait:
        case DropKind::Audio:
            return document.edit(label_of(drop.kind), [&](Project& project) {
                set_media(project.settings, drop.kind, drop.path);
            });
        case DropKind::Project:
            document.open(drop.path);
            return true;
        case DropKind::Direction:
            read_direction(drop.path, document);
            return true;
        case DropKind::PackFolder:
        case DropKind::Unknown:
            break;
    }
    return false;
}

bool take_instead(const Drop& drop, const ProjectSettings& before, Document& document) {
    return document.edit(label_of(drop.instead), [&](Project& project) {
        ProjectSettings& settings = project.settings;
        if (drop.kind == DropKind::Portrait) {
            settings.portrait = before.portrait;
            settings.face = before.face;
            settings.landmarks = before.landmarks;
            settings.glasses = before.glasses;
        } else {
            settings.audio = before.audio;
            settings.cut = before.cut;
        }
        set_media(settings, drop.instead, drop.path);
    });
}

fs::path keep_picture(const QImage& picture, const fs::path& folder) {
    const QString stem = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz");
    const fs::path path = folder / ("picture-" + stem.toStdString() + ".png");
    return picture.save(QString::fromStdString(path.string()), "PNG") ? path : fs::path();
}

}  // namespace ditto::ui
