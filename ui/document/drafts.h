#pragma once

#include <QDateTime>
#include <QString>
#include <filesystem>
#include <vector>

namespace ditto::ui {

/// Work that was not saved when the program ended.
struct UnsavedWork {
    std::filesystem::path path;
    QString what;       ///< its portrait and speech, or its file name
    QDateTime changed;  ///< when it was last edited
};

/// The drafts that nobody has open, newest first. Drafts that hold nothing are removed, files that
/// cannot be read are left alone.
std::vector<UnsavedWork> unsaved_drafts(const std::filesystem::path& folder);

/// Whether a saved project has steps that its file lacks; false where it cannot be read or is open.
bool has_unsaved_steps(const std::filesystem::path& path);

/// When a project was last edited, saved or not; invalid where there is none.
QDateTime last_edited(const std::filesystem::path& path);

/// Removes a draft with its journal and with the media beside it that were recorded or pasted for
/// it, where no other project here uses them. One that is open stays.
void remove_draft(const std::filesystem::path& path);

/// "today at 17:05", "yesterday at 9:30", "on 3 March".
QString day_text(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTime());

}  // namespace ditto::ui
