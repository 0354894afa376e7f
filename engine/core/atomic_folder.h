#pragma once

#include <filesystem>

#include "core/atomic_file.h"

namespace ditto {

/// A folder of files that appears under its name with all of them or not at all. Until commit() it
/// grows under a temporary name of its own beside the asked-for one; without commit() nothing is
/// left. Not thread-safe.
class AtomicFolder {
  public:
    /// Throws Error(BadInput) for a place that is missing or cannot be written, and for a name that
    /// something other than an empty folder has; Error(TryAgain) for a full disk.
    explicit AtomicFolder(std::filesystem::path target);
    ~AtomicFolder();
    AtomicFolder(const AtomicFolder&) = delete;
    AtomicFolder& operator=(const AtomicFolder&) = delete;

    /// Writes a new file into the folder. Throws Error(TryAgain) when not all could be written.
    void write(const std::string& name, std::span<const std::byte> bytes) const;

    /// Brings all files to the disk, then gives the folder its name. To be called once. Throws as
    /// write().
    void commit();

  private:
    std::filesystem::path asked_;      ///< as the user wrote it, for messages
    std::filesystem::path target_;     ///< absolute
    std::filesystem::path temporary_;  ///< empty once committed
};

}  // namespace ditto
