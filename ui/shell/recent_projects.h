#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QList>
#include <filesystem>

#include "document/work_queue.h"

namespace ditto::ui {

/// Projects that were opened or saved, newest first, with a picture of each. Remembered in the
/// settings; pictures lie as PNG in a folder of the cache.
class RecentProjects : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { PathRole = Qt::UserRole, MissingRole };

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

    static constexpr QSize kPictureSize{160, 100};

  private:
    struct Entry {
        std::filesystem::path path;
        QImage picture;  ///< of kPictureSize, with two pixels for one
        bool missing = false;
    };

    Entry look_at(const std::filesystem::path& path) const;
    QString picture_file(const std::filesystem::path& path) const;
    void remember();

    std::filesystem::path pictures_;
    QList<Entry> entries_;
    WorkQueue writing_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
