#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "project/journal.h"
#include "project/project.h"

namespace ditto {

/// A project as it was at one moment, on its way to the disk. It is written by any thread while the
/// document that it is of is edited further; see ProjectDocument::begin_save().
class ProjectSave {
  public:
    /// Writes the file and, under the name it had, a backup; called again, the steps since then
    /// under another name. Throws Error(TryAgain) when the disk is full or refuses and, for another
    /// name, as ProjectDocument::save_as() does; the old file and all steps are then still there.
    void write();

  private:
    friend class ProjectDocument;
    ProjectSave(Project project, std::filesystem::path path)
        : project_(std::move(project)), path_(std::move(path)) {}
    bool written() const { return !sha256_.empty() && !failed_; }
    void write_file();
    void write_steps();

    Project project_;
    std::filesystem::path path_;
    std::shared_ptr<Journal> journal_{};  ///< of that path; null: another name, opened by write()
    std::uint64_t steps_ = 0;             ///< of that journal, which the project holds
    std::string sha256_{};                ///< of the file once it is written
    std::vector<JournalRecord> steps_since_{};
    bool failed_ = false;  ///< to keep the steps since
};

}  // namespace ditto
