#include "project/project_save.h"

#include <chrono>
#include <filesystem>
#include <span>

#include "core/atomic_file.h"
#include "core/file_status.h"
#include "core/sha256.h"
#include "project/backups.h"
#include "project/project_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

/// Of a project that another takes the name of, with the steps that it did not save.
void keep_replaced(const fs::path& path, Journal& journal, BackupTime now) {
    if (is_there(path)) add_backup(path, read_project_text(path), now);
    const JournalContent unsaved = journal.take_found();
    if (!unsaved.records.empty() || unsaved.damaged) journal.set_aside();
}

}  // namespace

void ProjectSave::write() {
    sha256_.empty() ? write_file() : write_steps();
}

void ProjectSave::write_file() {
    const bool other_name = !journal_;
    if (other_name) journal_ = std::make_shared<Journal>(journal_path(path_));
    const std::string text = project_text(project_, path_);
    std::string hash = sha256(std::as_bytes(std::span(text)));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (other_name) {
        // A second ago, so that the next save has another name for its backup.
        keep_replaced(path_, *journal_, now - std::chrono::seconds(1));
    } else {
        // Whether or not the new file gets its name, the journal goes with the one that is there.
        journal_->mark_saved(hash, steps_);
        journal_->sync();
    }
    AtomicFile file(path_);
    file.write(text);
    file.commit();
    if (other_name) {
        journal_->clear(hash);
        steps_ = journal_->steps();
    }
    sha256_ = std::move(hash);
    if (!other_name) add_backup(path_, text, now);
}

void ProjectSave::write_steps() {
    failed_ = true;
    for (const JournalRecord& record : std::exchange(steps_since_, {})) journal_->append(record);
    journal_->sync();
    failed_ = false;
}

}  // namespace ditto
