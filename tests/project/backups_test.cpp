#include "project/backups.h"

#include <gmock/gmock.h>

#include <random>

#include "core/error.h"
#include "project/project_folder.h"

namespace ditto {
namespace {

using namespace std::chrono_literals;
using testing::ProjectFolder;

const BackupTime kNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 15h};

/// Saves from `kNow` on and thins after each; returns what is left, newest first.
std::vector<BackupTime> backups_of(const std::vector<BackupTime>& saves) {
    std::vector<BackupTime> kept;
    for (const BackupTime now : saves) {
        kept.insert(kept.begin(), now);
        const auto keep = worth_keeping(kept, now);
        std::vector<BackupTime> left;
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (keep[i]) left.push_back(kept[i]);
        kept = left;
    }
    return kept;
}

std::size_t younger(const std::vector<BackupTime>& times, BackupTime now,
                    std::chrono::seconds age) {
    return static_cast<std::size_t>(
        std::ranges::count_if(times, [&](BackupTime time) { return now - time < age; }));
}

TEST(Backups, KeepTwentyOfTheHourTheDayAndTheWeek) {
    std::vector<BackupTime> saves;
    for (int i = 0; i < 10 * 24 * 60; ++i) saves.push_back(kNow + i * 1min);
    const auto kept = backups_of(saves);
    const BackupTime now = saves.back();
    EXPECT_EQ(kept[0], now);
    EXPECT_GE(younger(kept, now, 1h), 20u);
    EXPECT_LE(younger(kept, now, 1h), 22u);  // the newest, and the oldest of the day's slot
    EXPECT_GE(younger(kept, now, 24h), 38u);
    EXPECT_GE(younger(kept, now, 7 * 24h), 55u);
    EXPECT_LE(kept.size(), 61u);
    EXPECT_GT(now - kept.back(), 6 * 24h + 12h);
}

TEST(Backups, FewOrOldOnesAllStay) {
    std::vector<BackupTime> saves;
    for (int i = 0; i < 15; ++i) saves.push_back(kNow + i * 9h);
    EXPECT_EQ(backups_of(saves).size(), saves.size());
    // After a long pause the newest stays and what is older than a week goes.
    saves.push_back(kNow + 24h * 365);
    EXPECT_EQ(backups_of(saves).size(), 1u);
    EXPECT_TRUE(worth_keeping({}, kNow).empty());
}

/// At any moment something was kept from any stretch that is four slots long.
TEST(Backups, LeaveNoGapsHoweverSavesFall) {
    std::mt19937 random(1);
    std::vector<BackupTime> saves{kNow};
    while (saves.back() < kNow + 8 * 24h)
        saves.push_back(saves.back() + std::chrono::seconds(1 + random() % 600));
    const auto kept = backups_of(saves);
    const BackupTime now = saves.back();
    for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
        const auto age = now - kept[i + 1], gap = kept[i] - kept[i + 1];
        EXPECT_LE(gap, age < 1h ? 16min : age < 24h ? 24h / 20 * 2 : 24h * 7 / 20 * 2) << i;
    }
}

class BackupFiles : public ProjectFolder {};

TEST_F(BackupFiles, AreFilesNamedByTheirTime) {
    const auto project = file("one.ditto");
    EXPECT_TRUE(list_backups(project).empty());
    for (int i = 0; i < 100; ++i) add_backup(project, "state " + std::to_string(i), kNow + i * 30s);
    const auto backups = list_backups(project);
    ASSERT_EQ(backups.size(), 18u);  // 17 slots of three minutes, and the newest
    EXPECT_EQ(backups[0].time, kNow + 99 * 30s);
    EXPECT_EQ(backups.back().time, kNow);
    EXPECT_EQ(text("one.ditto.backups/2026-03-14T15-00-00Z.ditto"), "state 0");
    EXPECT_EQ(text("one.ditto.backups/2026-03-14T15-49-30Z.ditto"), "state 99");
}

TEST_F(BackupFiles, AreRefusedWhereTheirFolderCannotBe) {
    EXPECT_THROW(add_backup(file(std::string(250, 'n')), "a", kNow), Error);
}

TEST_F(BackupFiles, LeaveOtherFilesAlone) {
    const auto project = file("one.ditto");
    put("one.ditto.backups/notes.txt", "mine");
    put("one.ditto.backups/2026-03-14T15-00-00Z.ditto.bak", "mine too");
    put("one.ditto.backups/2026-99-99T15-00-00Z.ditto", "and this");
    add_backup(project, "a", kNow);
    add_backup(project, "b", kNow + 24h * 30);
    EXPECT_EQ(list_backups(project).size(), 1u);
    EXPECT_EQ(text("one.ditto.backups/notes.txt"), "mine");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(backup_folder(project)), {}), 4);
}

}  // namespace
}  // namespace ditto
