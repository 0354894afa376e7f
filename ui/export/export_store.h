#pragma once

#include <QLockFile>
#include <filesystem>
#include <memory>
#include <vector>

#include "export/export_job.h"

namespace ditto::ui {

/// The export queue on the disk: `queue.json`, and beside it each job's project as it was when the
/// job was added. Every program that runs has a folder of its own, the first that is free, so that
/// what a program left is found by the next. Functions throw Error; those that are const may be
/// called on any thread, one at a time.
class ExportStore {
  public:
    /// `folder` is made if need be; a second program takes `folder`-2, and so on.
    explicit ExportStore(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path project_of(std::uint64_t id) const;

    /// The queue as it was last saved; empty where there is none. One that cannot be read is put
    /// aside under another name.
    std::vector<ExportJob> read() const;
    void save(const std::vector<ExportJob>& jobs) const;

    void keep_project(std::uint64_t id, const Project& project) const;
    /// Removes what the job's render kept when it ended before it was done.
    void forget_kept(const ExportJob& job) const;
    /// The same, and the job's project.
    void forget(const ExportJob& job) const;

  private:
    std::filesystem::path file() const { return folder_ / "queue.json"; }

    std::filesystem::path folder_;
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace ditto::ui
