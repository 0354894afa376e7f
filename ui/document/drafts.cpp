#include "document/drafts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <exception>
#include <optional>

#include "project/journal_format.h"
#include "project/project_document.h"

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
std::optional<Project> content(const fs::path& path) {
    try {
        return ProjectDocument(path).project();
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace

std::vector<UnsavedWork> unsaved_drafts(const fs::path& folder) {
    std::vector<UnsavedWork> drafts;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".ditto") continue;
        const auto project = content(entry.path());
        if (!project) continue;
        if (*project == Project{}) {
            remove_draft(entry.path());
        } else {
            drafts.push_back({entry.path(), content_text(*project), last_edited(entry.path())});
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
    if (!content(path)) return;
    std::error_code error;
    fs::remove(path, error);
    fs::remove(journal_path(path), error);
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
