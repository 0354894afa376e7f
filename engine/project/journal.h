#pragma once

#include <cstdint>
#include <filesystem>
#include <utility>

#include "project/journal_format.h"

namespace ditto {

/// Keeps every step of editing on disk until the project is saved, and locks the project against a
/// second program that edits it.
class Journal {
  public:
    /// Opens the journal at a path or begins one. Throws Error(TryAgain) when another program edits
    /// the project, Error(BadInput) when it cannot be written or read.
    explicit Journal(const std::filesystem::path& path);
    /// Unlocks the project. The file stays unless it is empty.
    ~Journal();
    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;

    /// What was in it when it was opened; to be called once.
    JournalContent take_found() { return std::move(found_); }
    bool empty() const { return length_ == 0; }

    /// The record is on the disk when this returns. Throws Error(TryAgain) when it cannot be
    /// written, Error(BadInput) as journal_line() does; the journal then says what it said before.
    void append(const JournalRecord& record);

    /// Forgets all records. Throws Error(TryAgain) when the disk refuses.
    void clear();

    /// Copies the journal to a name of its own beside it and returns that name. Throws
    /// Error(TryAgain) when the disk refuses.
    std::filesystem::path set_aside() const;

  private:
    std::filesystem::path path_;
    int file_ = -1;
    std::uint64_t length_ = 0;  ///< of the lines that count
    JournalContent found_;
};

}  // namespace ditto
