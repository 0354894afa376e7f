#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <filesystem>

#include "document/work_queue.h"
#include "shell/film_card.h"

namespace ditto::ui {

/// Projects that were opened or saved, newest first, with a picture of each. Remembered in the
/// settings; pictures lie as PNG in a folder of the cache.
class RecentProjects : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { PathRole = Qt::UserRole, MissingRole, WhenRole };

    /// `pictures`: folder for the thumbnails, made when the first is saved.
    explicit RecentProjects(std::filesystem::path pictures, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Puts a project first.
    void add(const std::filesystem::path& path);
    void remove(const std::filesystem::path& path);
    void clear();
    /// Keeps what the project looks like; what cannot be written is not kept.
    void save_picture(const std::filesystem::path& path, const QImage& picture);
    /// Looks again which files are there.
    void refresh();

    static constexpr QSize kPictureSize = kFilmPicture;

  private:
    struct Entry {
        std::filesystem::path path;
        mutable QImage picture;  ///< of kPictureSize, with two pixels for one; null: not read yet
        QDateTime changed;
        bool missing = false;
    };

    Entry look_at(const std::filesystem::path& path) const;
    QString picture_file(const std::filesystem::path& path) const;
    const QImage& picture_of(const Entry& entry) const;
    void remember();

    std::filesystem::path pictures_;
    QList<Entry> entries_;
    WorkQueue writing_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
