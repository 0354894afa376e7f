#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ditto {

using BackupTime = std::chrono::sys_seconds;

/// A project as it once was saved.
struct Backup {
    std::filesystem::path path;
    BackupTime time;
};

/// The folder of a project's backups: NAME.ditto.backups.
std::filesystem::path backup_folder(const std::filesystem::path& project);

/// The backups of a project, newest first.
std::vector<Backup> list_backups(const std::filesystem::path& project);

/// Which of these times, newest first, are worth keeping: the newest, and up to 20 each of the last
/// hour, day and week, spread evenly. What is kept stays worth keeping while it ages through hour
/// and day, whenever and however often this is asked.
std::vector<bool> worth_keeping(const std::vector<BackupTime>& times, BackupTime now);

/// Keeps what was saved just now, and deletes the backups that are no longer worth it. Throws Error
/// as AtomicFile does.
void add_backup(const std::filesystem::path& project, const std::string& content, BackupTime now);

}  // namespace ditto
