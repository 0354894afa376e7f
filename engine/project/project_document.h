#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "project/history.h"
#include "project/journal.h"
#include "project/project_save.h"

namespace ditto {

/// A project file open for editing, by one program at a time. Every step is in its journal when the
/// function that did it returns: whatever ends the program, opening the file again brings all of
/// them back, undo included; and what synced_by() did, whatever ends the machine. What is not saved
/// when the document is closed stays in the journal too. Not thread-safe, but for what is said to
/// be for other threads.
class ProjectDocument {
  public:
    /// Makes a new project file. Throws Error(BadInput) when there is one already or the folder
    /// cannot be written to.
    static ProjectDocument create(const Project& project, const std::filesystem::path& path);

    /// Opens a project file with the steps that its journal holds, and finds media that were moved
    /// with it. Throws Error(BadInput) when it cannot be read or written, Error(TryAgain) when
    /// another program edits it.
    explicit ProjectDocument(const std::filesystem::path& path);
    ProjectDocument(const ProjectDocument&) = delete;
    ProjectDocument& operator=(const ProjectDocument&) = delete;

    const std::filesystem::path& path() const { return path_; }
    const Project& project() const { return history_.project(); }
    const History& history() const { return history_; }
    /// Whether the file lacks something of the project.
    bool modified() const { return journal_->steps() != saved_steps_; }
    /// What the user should know of how the file was found, in one sentence; empty: nothing.
    const std::string& note() const { return note_; }

    /// As History has them. Throws Error(TryAgain) when the step cannot be written down, and
    /// Error(BadInput) when no project can hold it; the project is then as before.
    ProjectChange edit(const std::string& label, const std::function<void(Project&)>& change,
                       bool same_gesture = false);
    ProjectChange undo();
    ProjectChange redo();

    /// What brings all steps so far to the disk, on any thread. Throws Error(TryAgain) when the
    /// disk refuses; they are kept nonetheless, and another call tries again.
    std::function<void()> synced_by() const {
        return [journal = journal_] { journal->sync(); };
    }

    /// Writes the file and a backup. Throws Error(TryAgain) when the disk is full or refuses; the
    /// old file and all steps are then still there.
    void save();
    /// Goes on under another name; the old file stays as it was last saved. Of a project that had
    /// that name a backup is kept, and its journal beside the new one where it held steps. Throws
    /// as save() does, Error(TryAgain) when another program edits that project, and Error(BadInput)
    /// when it cannot be read or the folder not be written to; goes on under the old name then.
    void save_as(const std::filesystem::path& path);
    /// Both in parts, while editing goes on: what is to be saved, as it is now;
    /// ProjectSave::write() on any thread; and finish_save(). False: steps came meanwhile that have
    /// to be taken along to the other name, write() is due again. Where write() threw,
    /// finish_save() is called once and the document goes on as before. One at a time, and revert()
    /// not in between.
    ProjectSave begin_save(const std::filesystem::path& path);
    bool finish_save(ProjectSave& save);
    /// Goes back to what was last saved and forgets all steps since, for good.
    void revert();

  private:
    void keep(const JournalRecord& record);
    void finish_now(ProjectSave save);

    std::filesystem::path path_;
    std::shared_ptr<Journal> journal_;
    Project saved_;
    std::string saved_sha256_;
    std::uint64_t saved_steps_ = 0;     ///< of the journal, which the file holds
    bool moving_ = false;               ///< to another name
    std::vector<JournalRecord> since_;  ///< steps that are not kept under that name yet
    History history_;
    std::string note_;
};

}  // namespace ditto
