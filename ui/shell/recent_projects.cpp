#include "shell/recent_projects.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSettings>
#include <algorithm>
#include <utility>

#include "core/file_status.h"
#include "document/drafts.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kMost = 12;

QString setting() {
    return QStringLiteral("recent-projects");
}

QString to_text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

/// The picture as large as the thumbnail, cut where the shapes differ. Faces are in the upper part.
QImage fill(const QImage& picture) {
    const QSize size = RecentProjects::kPictureSize * 2;
    if (picture.size() == size) return picture;
    const QImage scaled =
        picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(QRect(
        QPoint((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 4), size));
}

QImage blank() {
    QImage image(RecentProjects::kPictureSize * 2, QImage::Format_RGB32);
    image.fill(QGuiApplication::palette().color(QPalette::Button));
    return image;
}

QImage faded(QImage image) {
    QPainter painter(&image);
    QColor veil = QGuiApplication::palette().color(QPalette::Window);
    veil.setAlphaF(0.7f);
    painter.fillRect(QRect(QPoint(), RecentProjects::kPictureSize), veil);
    return image;
}

}  // namespace

RecentProjects::RecentProjects(fs::path pictures, QObject* parent)
    : QAbstractListModel(parent), pictures_(std::move(pictures)) {
    for (const QString& path : QSettings().value(setting()).toStringList())
        entries_ += look_at(path.toStdString());
}

int RecentProjects::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant RecentProjects::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= entries_.size()) return {};
    const Entry& entry = entries_[index.row()];
    const QString name = to_text(entry.path.stem());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return entry.missing ? tr("%1 (not found)").arg(name) : name;
        case Qt::ToolTipRole:
            return entry.missing ? tr("%1 not found").arg(to_text(entry.path))
                                 : to_text(entry.path);
        case Qt::DecorationRole:
            return entry.missing ? faded(picture_of(entry)) : picture_of(entry);
        case PathRole:
            return to_text(entry.path);
        case MissingRole:
            return entry.missing;
        case WhenRole:
            return entry.missing ? tr("not found") : day_text(entry.changed);
        default:
            return {};
    }
}

RecentProjects::Entry RecentProjects::look_at(const fs::path& path) const {
    const bool missing = !is_there(path);
    return {path, {}, missing ? QDateTime() : last_edited(path), missing};
}

/// Read when it is first seen: a list of a dozen would hold up the window.
const QImage& RecentProjects::picture_of(const Entry& entry) const {
    if (!entry.picture.isNull()) return entry.picture;
    const QImage kept(picture_file(entry.path));
    entry.picture = kept.isNull() ? blank() : fill(kept);
    entry.picture.setDevicePixelRatio(2);
    return entry.picture;
}

void RecentProjects::refresh() {
    beginResetModel();
    for (Entry& entry : entries_) entry = look_at(entry.path);
    endResetModel();
}

void RecentProjects::add(const fs::path& path) {
    beginResetModel();
    entries_.removeIf([&](const Entry& entry) { return entry.path == path; });
    entries_.prepend(look_at(path));
    while (entries_.size() > kMost) QFile::remove(picture_file(entries_.takeLast().path));
    endResetModel();
    remember();
}

void RecentProjects::remove(const fs::path& path) {
    beginResetModel();
    entries_.removeIf([&](const Entry& entry) { return entry.path == path; });
    endResetModel();
    QFile::remove(picture_file(path));
    remember();
}

void RecentProjects::clear() {
    beginResetModel();
    for (const Entry& entry : std::exchange(entries_, {})) QFile::remove(picture_file(entry.path));
    endResetModel();
    remember();
}

void RecentProjects::save_picture(const fs::path& path, const QImage& picture) {
    const auto write = [folder = pictures_, file = picture_file(path), picture] {
        std::error_code error;
        fs::create_directories(folder, error);
        fill(picture).save(file, "PNG");
    };
    writing_.start(write, [this](const QString&) { refresh(); });
}

/// Named by the project's path, whatever characters it has.
QString RecentProjects::picture_file(const fs::path& path) const {
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(path.string()),
                                                     QCryptographicHash::Sha256);
    return to_text(pictures_ / (hash.toHex().left(32).toStdString() + ".png"));
}

void RecentProjects::remember() {
    QStringList paths;
    for (const Entry& entry : entries_) paths += to_text(entry.path);
    writing_.start([paths] { QSettings().setValue(setting(), paths); }, [](const QString&) {});
}

}  // namespace ditto::ui
