#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <utility>

#include "core/descriptor.h"
#include "project/journal_format.h"

namespace ditto {

/// Keeps every step of editing until the project is saved, and locks the project against a second
/// program that edits it. Thread-safe: a project may be saved while it is edited.
class Journal {
  public:
    /// Opens the journal at a path or begins one. Throws Error(TryAgain) when another program edits
    /// the project, Error(BadInput) when it cannot be written or read.
    explicit Journal(const std::filesystem::path& path);
    /// Unlocks the project. The file stays unless it is empty.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// What was in it when it was opened; to be called once.
    JournalContent take_found() { return std::move(found_); }
    /// Steps ever, those that were found and those that are forgotten too.
    std::uint64_t steps() const;

    /// The record is in the file when this returns, whatever ends the program; sync() brings it to
    /// the disk. Throws Error(TryAgain) when it cannot be written, Error(BadInput) as
    /// journal_line() does; the journal then says what it said before.
    void append(const JournalRecord& record);
    /// Notes that a project file with this SHA-256 is about to be written, which holds the first
    /// `steps` steps. Throws as append().
    void mark_saved(const std::string& sha256, std::uint64_t steps);
    /// What was appended is on the disk when this returns, whatever ends the machine. May take long
    /// and holds nobody up. Throws Error(TryAgain) when the disk refuses; another call tries again.
    void sync();

    /// Forgets all records; those to come go on from the project file with this SHA-256. Throws
    /// Error(TryAgain) when the disk refuses.
    void clear(const std::string& saved_sha256);

    /// Copies the journal to a name of its own beside it and returns that name. Throws
    /// Error(TryAgain) when the disk refuses.
    std::filesystem::path set_aside() const;

  private:
    std::string mark(const std::string& sha256, std::uint64_t behind) const;
    void write(std::string line);
    void write_again();

    std::filesystem::path path_;
    Descriptor file_;        ///< locked
    std::mutex sync_mutex_;  ///< of what follows
    bool named_ = false;     ///< on the disk: it is in its folder after a loss of power
    JournalContent found_;
    mutable std::mutex mutex_;  ///< of what follows
    std::uint64_t length_ = 0;  ///< of the lines that count
    bool synced_ = true;        ///< no line came since the last sync() began
    std::uint64_t steps_ = 0;
    std::string base_;  ///< of the project file that the first record goes on from; empty: not told
};

}  // namespace ditto
