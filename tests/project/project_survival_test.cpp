// Projects under kill -9 and on failing disks.

#include <gmock/gmock.h>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <future>
#include <memory>
#include <new>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "core/error.h"
#include "core/small_disk.h"
#include "project/backups.h"
#include "project/disk_faults.h"
#include "project/project_document.h"
#include "project/project_file.h"
#include "project/project_folder.h"
#include "project/project_media.h"
#include "project/random_edits.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using testing::DiskFault;
using testing::FaultyDisk;
using testing::ordered;
using testing::ProjectFolder;
using testing::random_edit;
using testing::refusal;
using testing::SmallDisk;

/// Does one step, the same to a document on the disk as to a history in memory; returns whether it
/// is a moment to save.
template <typename Edited>
bool random_step(std::mt19937& random, Edited& edited) {
    const auto dice = random() % 10;
    if (dice == 0) {
        edited.undo();
    } else if (dice == 1) {
        edited.redo();
    } else if (dice > 3) {
        const bool same_gesture = random() % 4 == 0;
        edited.edit(
            "Edit", [&](Project& p) { random_edit(random, p); }, same_gesture);
    }
    return dice == 2;
}

class ProjectSurvival : public ProjectFolder {
  protected:
    ProjectSurvival() { ProjectDocument::create({}, path_).path(); }

    const fs::path path_ = file("one.ditto");
};

/// A number that another process counts.
class SharedCount {
  public:
    SharedCount()
        : count_(new (mmap(nullptr, sizeof(Count), PROT_READ | PROT_WRITE,
                           MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Count(0)) {}
    ~SharedCount() { munmap(count_, sizeof(Count)); }
    SharedCount(const SharedCount&) = delete;
    SharedCount& operator=(const SharedCount&) = delete;

    std::atomic<int>& operator*() const { return *count_; }

  private:
    using Count = std::atomic<int>;
    Count* count_;
};

/// Saves on a thread of its own while the document is edited.
class SaveBeside {
  public:
    explicit SaveBeside(ProjectDocument& document)
        : save_(document.begin_save(document.path())),
          done_(std::async(std::launch::async, [this] { save_.write(); })) {}

    bool written() const {
        return done_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }
    void finish(ProjectDocument& document) {
        done_.get();
        document.finish_save(save_);
    }

  private:
    ProjectSave save_;
    std::future<void> done_;
};

/// Edits and saves until it is killed; counts the steps that are acknowledged.
[[noreturn]] void edit_until_killed(const fs::path& path, unsigned seed, std::atomic<int>& steps) {
    try {
        ProjectDocument document(path);
        std::mt19937 random(seed);
        std::unique_ptr<SaveBeside> saving;
        while (true) {
            if (saving && saving->written()) {
                saving->finish(document);
                saving = nullptr;
            }
            if (random_step(random, document) && !saving)
                saving = std::make_unique<SaveBeside>(document);
            ++steps;
        }
    } catch (...) {
        _exit(1);
    }
}

/// DITTO_KILLS says how often.
TEST_F(ProjectSurvival, EveryAcknowledgedStepSurvivesKilling) {
    const char* asked = std::getenv("DITTO_KILLS");
    const int kills = asked ? std::stoi(asked) : 60;
    std::mt19937 random(11);
    int survived = 0, in_between = 0;
    for (int kill_number = 0; kill_number < kills; ++kill_number) {
        const auto seed = static_cast<unsigned>(random());
        History expected = ProjectDocument(path_).history();
        const SharedCount acknowledged;
        const pid_t child = fork();
        if (child == 0) edit_until_killed(path_, seed, *acknowledged);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child failed by itself";

        std::mt19937 steps(seed);
        for (int i = 0; i < *acknowledged; ++i) random_step(steps, expected);
        survived += *acknowledged;
        const Project last = ordered(expected.project());
        random_step(steps, expected);
        const Project next = ordered(expected.project());  // was perhaps kept, but not told of

        const ProjectDocument document(path_);
        ASSERT_EQ(document.note(), "");
        const Project found = ordered(document.project());
        ASSERT_TRUE(found == last || found == next)
            << "kill " << kill_number << " after " << *acknowledged << " steps, seed " << seed;
        in_between += found != last;
    }
    for (const Backup& backup : list_backups(path_)) read_project(backup.path);
    std::printf("%d kills: all of %d acknowledged steps were there; %d times one more\n", kills,
                survived, in_between);
}

/// One of the things that write, with what the document may be afterwards. Returns whether it was
/// told that it failed.
template <typename Action>
bool fails(const Action& action) {
    return !refusal(action).empty();
}

/// Whatever call fails in whatever way, what is wrong is told, the project file is whole, and all
/// that was acknowledged comes back.
TEST_F(ProjectSurvival, FailingDisksAreToldOfAndLoseNothing) {
    for (const DiskFault fault : {DiskFault::Once, DiskFault::Full, DiskFault::Short}) {
        int told = 0, call = 0;
        for (bool struck = true; struck; ++call) {
            fs::remove_all(folder_);
            fs::create_directory(folder_);
            ProjectDocument::create({}, path_).path();
            Project acknowledged;
            std::vector<Project> refused;  // since the last step that was acknowledged
            {
                std::mt19937 random(static_cast<unsigned>(call));
                const FaultyDisk disk(fault, call);
                std::unique_ptr<ProjectDocument> document;
                if (fails([&] { document = std::make_unique<ProjectDocument>(path_); })) {
                    ++told;
                } else {
                    for (int i = 0; i < 12; ++i) {
                        const bool was_struck = disk.struck();
                        const Project before = document->project();
                        std::mt19937 same = random;
                        History next = document->history();
                        random_step(same, next);
                        const bool failed = fails([&] {
                            if (random_step(random, *document) || i % 4 == 3) document->save();
                            document->synced_by()();
                        });
                        // A step that changes nothing writes nothing over what was left.
                        if (!failed && document->project() != before) refused.clear();
                        refused.push_back(ordered(next.project()));
                        told += failed;
                        // A write that is not whole is never taken for one that is.
                        ASSERT_TRUE(failed || disk.struck() == was_struck || i == 0) << call;
                    }
                    acknowledged = ordered(document->project());
                }
                struck = disk.struck();
            }
            const Project in_file = read_project(path_).project;  // whole, or this throws
            const ProjectDocument document(path_);
            const Project found = ordered(document.project());
            // A disk that refuses to take a line back as well may still hold it.
            ASSERT_TRUE(found == acknowledged || std::ranges::find(refused, found) != refused.end())
                << "call " << call << " of kind " << static_cast<int>(fault);
        }
        EXPECT_GT(call, 40);
        EXPECT_GE(told, call - 1);
        std::printf("%d calls failed, %d times told\n", call - 1, told);
    }
}

TEST_F(ProjectSurvival, AFullDiskLeavesTheOldFile) {
    Project project;
    for (int i = 0; i < 500; ++i)
        project.timeline.track(Channel::HeadYaw).values.set({.time = i * 0.1, .value = 1});
    const std::string before = text("one.ditto");
    const std::size_t size = project_text(project, path_).size();
    for (std::size_t most = 0; most < size; most += 1 + size / 40) {
        const SmallDisk disk(most);
        EXPECT_THAT(refusal([&] { save_project(project, path_); }), ::testing::Not("")) << most;
        EXPECT_EQ(text("one.ditto"), before);
    }
    save_project(project, path_);
    EXPECT_EQ(read_project(path_).project, project);
}

}  // namespace
}  // namespace ditto
