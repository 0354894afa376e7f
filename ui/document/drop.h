#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QUrl>
#include <filesystem>
#include <vector>

#include "document/document.h"

class QImage;
class QMimeData;

namespace ditto::ui {

/// What a file can be to a project.
enum class DropKind { Portrait, Audio, Project, PackFolder, Direction, Unknown };

/// Where files are dropped, as far as that says what they are meant to be.
enum class DropPlace { Anywhere, Portrait, Speech };

/// Part of the window that says what a drop on it is meant to be.
struct DropSpot {
    DropPlace place = DropPlace::Anywhere;
    QRect area;  ///< on the screen; empty: the whole window
};

/// What a dropped or pasted file would do here.
struct Drop {
    DropKind kind = DropKind::Unknown;  ///< Unknown: nothing
    std::filesystem::path path;         ///< empty: a picture that is no file yet
    QString sentence;                   ///< what will happen, or why nothing can
    /// What it may be meant to be as well; Unknown: there is no doubt.
    DropKind instead = DropKind::Unknown;
};

/// Looks at names and file headers only: quick. A video is a recording and a portrait; it is taken
/// as what the project lacks.
Drop look_at_file(const std::filesystem::path& path, const Project& project);

/// What dropped or pasted data would do, one entry for each file in the order in which they are
/// taken: a project comes first, as the others are for it. Of two portraits, recordings or projects
/// the first counts; the other entry says that it does not and what it could be used as. Never
/// empty.
std::vector<Drop> look_at_drop(const QMimeData& data, const Project& project,
                               DropPlace place = DropPlace::Anywhere);
/// The same of files alone; empty where there are none.
std::vector<Drop> look_at_files(const QList<QUrl>& urls, const Project& project,
                                DropPlace place = DropPlace::Anywhere);

/// What all of them will do, or why nothing can; of many files the first ones.
QString sentence_of(const std::vector<Drop>& drops);
bool is_usable(const std::vector<Drop>& drops);

/// Does it. Pack folders are not for the project: returns false for them, and for what is unknown.
bool take_drop(const Drop& drop, Document& document);
/// Takes a video that was taken as portrait or recording as the other one; what it took the place
/// of comes back from `before`.
bool take_instead(const Drop& drop, const ProjectSettings& before, Document& document);

/// Keeps a picture that is no file yet as PNG in a folder. Returns its path, empty where it cannot
/// be written. May take long; for any thread.
std::filesystem::path keep_picture(const QImage& picture, const std::filesystem::path& folder);

}  // namespace ditto::ui
