#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "core/descriptor.h"
#include "core/error.h"

namespace ditto {

/// What to tell of a failed operation on `path` while it was being written: TryAgain where the disk
/// or the machine gave out (`code` is an errno value), BadInput where the name or its folder is the
/// cause.
Error write_error(const std::filesystem::path& path, int code);

/// When what is written is brought to the disk.
enum class Flush { Now, Later };

/// Brings a file that has its name, and the name, to the disk; nothing where there is none any
/// more. Throws write_error().
void flush_file(const std::filesystem::path& path);

/// A file that appears under its name whole or not at all. Until commit() it grows under a
/// temporary name of its own in the same folder, and whatever had the name before stays; without
/// commit() nothing is left. A link is followed, and the new file takes the permissions of the one
/// it replaces. Not thread-safe; any number may be written to one name, the last commit stays.
class AtomicFile {
  public:
    /// Throws Error(BadInput) for a folder that is missing or cannot be written, and for a name
    /// that something other than a plain file has; Error(TryAgain) for a full disk.
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile();
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;

    /// Where the content grows, for libraries that write by name; absolute.
    const std::filesystem::path& temporary() const { return temporary_; }

    /// Appends. Throws Error(TryAgain) when not all could be written.
    void write(std::span<const std::byte> bytes);
    void write(std::string_view text) { write(std::as_bytes(std::span(text))); }

    /// Brings the content to the disk, then gives it the name. To be called once. Throws as
    /// write(); the name then has the old content or the new, either whole. Flush::Later is for
    /// names that are new: it is quick, and whole after a loss of power once flush_file() was
    /// called.
    void commit(Flush flush = Flush::Now);

  private:
    void discard() noexcept;

    std::filesystem::path asked_;      ///< as the user wrote it, for messages
    std::filesystem::path target_;     ///< absolute, links followed
    std::filesystem::path temporary_;  ///< empty once committed or moved from
    Descriptor folder_, file_;
};

}  // namespace ditto
