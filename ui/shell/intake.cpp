#include "shell/intake.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTimer>
#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kMostChoices = 4;
constexpr qsizetype kMostLetters = 24;  // of a name on a button

QString media_filter() {
    return Intake::tr(
        "Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif "
        "*.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)");
}

QString notice_id() {
    return QStringLiteral("intake");
}

QString name_of(const Drop& drop) {
    return QString::fromStdString(drop.path.filename().string());
}

/// With its middle left out where it is long.
QString short_name(const Drop& drop) {
    const QString name = name_of(drop);
    if (name.size() <= kMostLetters) return name;
    return name.left(kMostLetters / 2) + u'…' + name.right(kMostLetters / 2 - 1);
}

bool is_other_project(const Drop& drop) {
    return drop.kind == DropKind::Project || drop.instead == DropKind::Project;
}

/// A video that could be portrait and recording.
bool is_in_doubt(const Drop& drop) {
    return drop.kind != DropKind::Unknown && drop.instead != DropKind::Unknown;
}

QString doubt(const Drop& drop) {
    return drop.kind == DropKind::Portrait
               ? Intake::tr("%1 is the portrait now. Was its sound meant?").arg(name_of(drop))
               : Intake::tr("%1 is the speech now. Was its picture meant?").arg(name_of(drop));
}

}  // namespace

Intake::Intake(Document& document, ProjectFiles& files, NoticeBar& notices, QWidget& window)
    : QObject(&window), document_(document), files_(files), notices_(notices), window_(window) {
    connect(&document, &Document::opened, this, [this] { notices_.withdraw(notice_id()); });
}

void Intake::choose_files() {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : QFileDialog::getOpenFileNames(
             &window_, tr("Choose a Portrait and a Recording"), {}, media_filter()))
        urls += QUrl::fromLocalFile(file);
    if (urls.isEmpty()) return;
    data.setUrls(urls);
    take(data);
}

void Intake::paste() {
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        data && (data->hasUrls() || data->hasImage()))
        take(*data);
}

void Intake::take_later(const QMimeData& data, DropPlace place) {
    const auto kept = std::make_shared<QMimeData>();
    kept->setUrls(data.urls());
    if (data.hasImage()) kept->setImageData(data.imageData());
    QTimer::singleShot(0, this, [this, kept, place] { take(*kept, place); });
}

void Intake::take(const QMimeData& data, DropPlace place) {
    std::vector<Drop> drops = look_at_drop(data, document_.project(), place);
    const bool other = std::ranges::find(drops, DropKind::Project, &Drop::kind) != drops.end();
    if (other) drops = open_project(data, place, std::move(drops));
    const ProjectSettings before = document_.project().settings;
    std::vector<Drop> told;
    for (const Drop& drop : drops) {
        if (drop.kind == DropKind::Portrait && drop.path.empty())
            take_picture(qvariant_cast<QImage>(data.imageData()), drop);
        else if (take_one(drop) || drop.kind == DropKind::Unknown)
            told.push_back(drop);  // what failed is told already
    }
    tell(told, before);
}

/// What comes with a project is for it, so it is looked at again once that is open. Nothing is left
/// to be taken where it does not open.
std::vector<Drop> Intake::open_project(const QMimeData& data, DropPlace place,
                                       std::vector<Drop> drops) {
    const auto project = std::ranges::find(drops, DropKind::Project, &Drop::kind);
    if (!files_.open(project->path)) return {};
    drops.erase(project);
    QList<QUrl> others;
    for (const QUrl& url : data.urls())
        if (!url.path().endsWith(QStringLiteral(".ditto"), Qt::CaseInsensitive)) others += url;
    std::erase_if(drops, [](const Drop& drop) { return !is_other_project(drop); });
    for (Drop& drop : look_at_files(others, document_.project(), place))
        drops.push_back(std::move(drop));
    return drops;
}

bool Intake::take_one(const Drop& drop) {
    switch (drop.kind) {
        case DropKind::Project:
            return files_.open(drop.path);
        case DropKind::PackFolder:
            Q_EMIT pack_folder(drop.path);
            return true;
        default:
            return take_drop(drop, document_);
    }
}

/// Beside the project, or among the drafts. Another project that was opened meanwhile has no use
/// for it.
void Intake::take_picture(const QImage& picture, const Drop& drop) {
    const fs::path project = document_.path(), folder = project.parent_path();
    document_.look_beside(
        *this, [picture, folder] { return keep_picture(picture, folder); },
        [this, drop, project, folder](const fs::path& path) {
            if (path.empty()) {
                notices_.tell({{},
                               Notice::Kind::Wrong,
                               tr("The picture could not be saved in %1")
                                   .arg(QString::fromStdString(folder.string())),
                               {}});
            } else if (document_.path() == project) {
                take_one({drop.kind, path, drop.sentence});
            }
        });
}

void Intake::tell(const std::vector<Drop>& drops, const ProjectSettings& before) {
    std::vector<Drop> unused;
    QStringList doubts;
    std::vector<Notice::Choice> choices;
    for (const Drop& drop : drops) {
        if (drop.kind == DropKind::Unknown) unused.push_back(drop);
        if (is_in_doubt(drop)) doubts += doubt(drop);
        if (std::ssize(choices) < kMostChoices) offer(drop, before, choices);
    }
    if (!unused.empty()) doubts += sentence_of(unused);
    if (doubts.empty()) return notices_.withdraw(notice_id());
    notices_.tell({notice_id(), Notice::Kind::Note, doubts.join(u'\n'), std::move(choices)});
}

void Intake::offer(const Drop& drop, const ProjectSettings& before,
                   std::vector<Notice::Choice>& choices) {
    if (is_in_doubt(drop)) {
        const bool speech = drop.instead == DropKind::Audio;
        choices.push_back({speech ? tr("As Speech Instead") : tr("As Portrait Instead"),
                           [=, this] { take_instead(drop, before, document_); }});
        choices.push_back({tr("As Both"), [=, this] {
                               take_one({drop.instead, drop.path, {}});
                           }});
    } else if (drop.instead != DropKind::Unknown) {
        choices.push_back({tr("Use %1").arg(short_name(drop)),
                           [=, this] { take_one({drop.instead, drop.path, {}}); }});
    }
}

}  // namespace ditto::ui
