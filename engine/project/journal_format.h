#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "project/history.h"

namespace ditto {

/// One line of a journal.
struct JournalRecord {
    enum class Kind {
        Saved,  ///< the project is being saved; what follows is not in the file
        Edit,
        Undo,
        Redo,
    };
    Kind kind = Kind::Edit;
    std::string text{};         ///< Saved: SHA-256 of the project file; Edit: its label
    bool same_gesture = false;  ///< of an Edit, as History::edit() was told
    ProjectChange change{};     ///< what is put into the project, also by Undo and Redo
    /// Saved: so many of the steps before it came after what is saved, and are not in the file
    /// either.
    std::uint64_t behind = 0;
};

/// What a journal says. A line counts only if it is whole.
struct JournalContent {
    std::vector<JournalRecord> records;
    std::uint64_t sound_bytes = 0;  ///< length of the lines that `records` come from
    bool damaged = false;  ///< behind them is more than a line that was not written to its end
};

inline constexpr std::uintmax_t kLargestJournal = 1u << 30;

/// The journal beside a project file: NAME.ditto.journal.
std::filesystem::path journal_path(const std::filesystem::path& project);

/// The record as a line "LENGTH CHECKSUM JSON"; paths are written as seen from `folder`. Throws
/// Error(BadInput) when the change holds what no project can.
std::string journal_line(const JournalRecord& record, const std::filesystem::path& folder);

/// Reads the journal at a path; nothing where there is none. Throws Error(BadInput) when it cannot
/// be read or is too large.
JournalContent read_journal(const std::filesystem::path& path);

/// How many of the records are steps, not marks.
std::uint64_t step_count(std::span<const JournalRecord> records);

/// The records that a project file with this SHA-256 does not hold yet; nothing when the journal
/// does not belong to the file.
std::optional<std::span<const JournalRecord>> unsaved_records(const JournalContent& journal,
                                                              const std::string& saved);

/// Does again what the records say. Steps from before the journal's beginning that were taken back
/// become steps of their own.
void replay(std::span<const JournalRecord> records, History& history);

}  // namespace ditto
