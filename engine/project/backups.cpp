#include "project/backups.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>

#include "core/atomic_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::seconds;

constexpr int kKept = 20;
constexpr std::array kSpans{seconds(hours(1)), seconds(hours(24)), seconds(hours(24 * 7))};
constexpr const char* kNameFormat = "%Y-%m-%dT%H-%M-%SZ";

/// Times are divided into slots of a twentieth of the span. Slots of the shorter spans divide those
/// of the longer ones, so the first backup of a long slot is also the first of its short ones.
auto slot_of(BackupTime time, seconds span) {
    return time.time_since_epoch() / (span / kKept);
}

std::string name_of(BackupTime time) {
    const std::time_t since_epoch = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    gmtime_r(&since_epoch, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), kNameFormat, &parts);
    return std::string(text.data()) + ".ditto";
}

/// The time that a name says; nothing for names that are no backup's.
std::optional<BackupTime> time_of(const std::string& name) {
    std::tm parts{};
    if (!strptime(name.c_str(), kNameFormat, &parts)) return std::nullopt;
    const BackupTime time{seconds(timegm(&parts))};
    return name_of(time) == name ? std::optional(time) : std::nullopt;
}

}  // namespace

fs::path backup_folder(const fs::path& project) {
    return project.string() + ".backups";
}

std::vector<Backup> list_backups(const fs::path& project) {
    std::vector<Backup> backups;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(backup_folder(project), none))
        if (const auto time = time_of(entry.path().filename().string()))
            backups.push_back({entry.path(), *time});
    std::ranges::sort(backups, std::greater(), &Backup::time);
    return backups;
}

std::vector<bool> worth_keeping(const std::vector<BackupTime>& times, BackupTime now) {
    std::vector<bool> keep(times.size());
    if (!times.empty()) keep[0] = true;
    for (const seconds span : kSpans) {
        int kept = 0;
        for (std::size_t i = 0; i < times.size() && now - times[i] < span && kept < kKept; ++i) {
            const bool first_of_slot =
                i + 1 == times.size() || slot_of(times[i + 1], span) != slot_of(times[i], span);
            if (!first_of_slot) continue;
            keep[i] = true;
            ++kept;
        }
    }
    return keep;
}

void add_backup(const fs::path& project, const std::string& content, BackupTime now) {
    const fs::path folder = backup_folder(project);
    std::error_code failed;
    fs::create_directory(folder, failed);
    if (failed) throw write_error(folder, failed.value());
    AtomicFile file(folder / name_of(now));
    file.write(content);
    file.commit();

    const std::vector<Backup> backups = list_backups(project);
    std::vector<BackupTime> times;
    for (const Backup& backup : backups) times.push_back(backup.time);
    const std::vector<bool> keep = worth_keeping(times, now);
    for (std::size_t i = 0; i < backups.size(); ++i)
        if (!keep[i]) fs::remove(backups[i].path, failed);
}

}  // namespace ditto
