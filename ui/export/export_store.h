#pragma once

#include <QLockFile>
#include <filesystem>
#include <memory>
#include <vector>

#include "export/export_job.h"

namespace ditto::ui {

/// The export queue on the disk: `queue.json`, and beside it each job's project as it was when the
/// job was added, and its last picture. Every program that runs has a folder of its own, the first
/// that is free, so that what a program left is found by the next. Functions throw Error; those
/// that are const may be called on any thread, one at a time.
class ExportStore {
  public:
    /// `folder` is made if need be; a second program takes `folder`-2, and so on.
    explicit ExportStore(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path project_of(std::uint64_t id) const;

    /// The queue as it was last saved, with its pictures; empty where there is none. One that
    /// cannot be read is put aside under another name.
    std::vector<ExportJob> read() const;
    void save(const std::vector<ExportJob>& jobs) const;

    void keep_project(std::uint64_t id, const Project& project) const;
    /// The last picture that was made, for the list; what cannot be written is not kept.
    void keep_picture(std::uint64_t id, const QImage& picture) const;
    /// Removes what the job's render kept when it ended before it was done.
    void forget_kept(const ExportJob& job) const;
    /// The same, and the job's project: it is done.
    void forget_work(const ExportJob& job) const;
    /// The same, and its picture: it leaves the list.
    void forget(const ExportJob& job) const;

  private:
    std::filesystem::path file() const { return folder_ / "queue.json"; }
    std::filesystem::path picture_of(std::uint64_t id) const;

    std::filesystem::path folder_;
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace ditto::ui
