#pragma once

#include <QString>
#include <QUrl>
#include <filesystem>

#include "document/document.h"

class QMimeData;

namespace ditto::ui {

/// What a file can be to a project.
enum class DropKind { Portrait, Audio, Project, PackFolder, Unknown };

/// What dropped or pasted data would do here.
struct Drop {
    DropKind kind = DropKind::Unknown;
    std::filesystem::path path;
    QString sentence;  ///< what will happen, or why nothing can
};

/// Looks at names and file headers only: quick. A video is a recording and a portrait; it is taken
/// as what the project lacks.
Drop look_at_drop(const QMimeData& data, const Project& project);
Drop look_at_file(const std::filesystem::path& path, const Project& project);

/// Does it. Pack folders are not for the project: returns false for them, and for what is unknown.
bool take_drop(const Drop& drop, Document& document);

}  // namespace ditto::ui
