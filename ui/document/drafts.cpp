#include "document/drafts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <exception>
#include <optional>
#include <set>

#include "project/journal_format.h"
#include "project/project_document.h"
#include "project/project_file.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

QString file_name(const fs::path& path) {
    return QString::fromStdString(path.filename().string());
}

QString content_text(const Project& project) {
    QStringList names;
    for (const MediaFile* file : {&project.settings.portrait, &project.settings.audio})
        if (!file->path.empty()) names += file_name(file->path);
    return names.isEmpty() ? QCoreApplication::translate("Drafts", "Untitled")
                           : names.join(QStringLiteral(" · "));
}

/// What an unopened draft holds; nothing where it is open elsewhere or cannot be read. Opening it
/// for editing is what tells whether another program has it.
std::optional<History> content(const fs::path& path) {
    try {
        return ProjectDocument(path).history();
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Portrait and speech of a project, now and before any of its steps.
std::set<fs::path> media_of(const History& history) {
    std::set<fs::path> files;
    const auto add = [&](const ProjectSettings& settings) {
        files.insert({settings.portrait.path, settings.audio.path});
    };
    add(history.project().settings);
    for (const ProjectEdit& step : history.edits())
        for (const ProjectChange* change : {&step.forward, &step.back})
            if (change->settings) add(*change->settings);
    return files;
}

/// Whether a project has a file for portrait or speech; one that cannot be read might.
bool uses(const fs::path& project, const fs::path& file) {
    try {
        const ProjectSettings settings = open_project(project).settings;
        return settings.portrait.path == file || settings.audio.path == file;
    } catch (const std::exception&) {
        return true;
    }
}

/// Whether another of the projects that the program keeps uses a file: drafts, and in folders
/// beside theirs what waits to be exported.
bool is_used(const fs::path& file) {
    std::error_code error;
    for (const fs::directory_entry& folder :
         fs::directory_iterator(file.parent_path().parent_path(), error))
        for (const fs::directory_entry& entry : fs::directory_iterator(folder.path(), error))
            if (entry.path().extension() == ".ditto" && uses(entry.path(), file)) return true;
    return false;
}

}  // namespace

std::vector<UnsavedWork> unsaved_drafts(const fs::path& folder) {
    std::vector<UnsavedWork> drafts;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".ditto") continue;
        const auto history = content(entry.path());
        if (!history) continue;
        // What was only begun, with the sample perhaps, holds no work.
        if (history->edits().empty()) {
            remove_draft(entry.path());
        } else {
            drafts.push_back(
                {entry.path(), content_text(history->project()), last_edited(entry.path())});
        }
    }
    std::ranges::sort(drafts, std::ranges::greater{}, &UnsavedWork::changed);
    return drafts;
}

bool has_unsaved_steps(const fs::path& path) {
    try {
        return ProjectDocument(path).modified();
    } catch (const std::exception&) {
        return false;
    }
}

QDateTime last_edited(const fs::path& path) {
    const auto time = [](const fs::path& file) {
        return QFileInfo(QString::fromStdString(file.string())).lastModified();
    };
    return std::max(time(path), time(journal_path(path)));
}

void remove_draft(const fs::path& path) {
    const auto history = content(path);
    if (!history) return;
    std::error_code error;
    const fs::file_time_type begun = fs::last_write_time(path, error);
    fs::remove(path, error);
    fs::remove(journal_path(path), error);
    // What is older may be in a film that was a draft when it was recorded, and is saved now.
    const auto was_made_for_it = [&](const fs::path& file) {
        return file.parent_path() == project_path(path).parent_path() &&
               fs::last_write_time(file, error) >= begun;
    };
    for (const fs::path& file : media_of(*history))
        if (was_made_for_it(file) && !is_used(file)) fs::remove(file, error);
}

QString day_text(const QDateTime& time, const QDateTime& now) {
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    const auto days = time.date().daysTo(now.date());
    if (days == 0) return QCoreApplication::translate("Drafts", "today at %1").arg(clock);
    if (days == 1) return QCoreApplication::translate("Drafts", "yesterday at %1").arg(clock);
    return QCoreApplication::translate("Drafts", "on %1")
        .arg(locale.toString(time.date(), QLocale::LongFormat));
}

}  // namespace ditto::ui
