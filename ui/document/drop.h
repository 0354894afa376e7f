#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "document/document.h"

class QImage;
class QMimeData;

namespace ditto::ui {

/// What a file can be to a project.
enum class DropKind { Portrait, Audio, Project, PackFolder, Unknown };

/// What a dropped or pasted file would do here.
struct Drop {
    DropKind kind = DropKind::Unknown;
    std::filesystem::path path;  ///< empty: a picture that is no file yet
    QString sentence;            ///< what will happen, or why nothing can
};

/// Looks at names and file headers only: quick. A video is a recording and a portrait; it is taken
/// as what the project lacks.
Drop look_at_file(const std::filesystem::path& path, const Project& project);

/// What dropped or pasted data would do, file by file; of two portraits or recordings the first
/// counts, and a project comes alone. Never empty: where nothing can be used the only drop is
/// Unknown and says why.
std::vector<Drop> look_at_drop(const QMimeData& data, const Project& project);

/// What all of them will do, or why nothing can.
QString sentence_of(const std::vector<Drop>& drops);
bool is_usable(const std::vector<Drop>& drops);

/// Does it. Pack folders are not for the project: returns false for them, and for what is unknown.
bool take_drop(const Drop& drop, Document& document);

/// Keeps a picture that is no file yet as PNG in a folder. Returns its path, empty where it cannot
/// be written. May take long; for any thread.
std::filesystem::path keep_picture(const QImage& picture, const std::filesystem::path& folder);

}  // namespace ditto::ui
