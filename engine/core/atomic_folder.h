#pragma once

#include <filesystem>
#include <string>

#include "core/descriptor.h"

namespace ditto {

/// A folder of files that appears under its name with all of them or not at all. Until commit() it
/// grows under a temporary name of its own beside the asked-for one; without commit() nothing is
/// left, unless it can be gone on with. Not thread-safe.
class AtomicFolder {
  public:
    /// Throws Error(BadInput) for a place that is missing or cannot be written, and for a name that
    /// something other than an empty folder has; Error(TryAgain) for a full disk.
    explicit AtomicFolder(std::filesystem::path target);
    /// The same, for work that can be gone on with: the folder grows under a name that `key` (plain
    /// characters, known to nobody else) decides, and stays there without commit(); the next of
    /// that key begins with its files. Throws Error(TryAgain) while another writes it.
    AtomicFolder(std::filesystem::path target, const std::string& key);
    ~AtomicFolder();
    AtomicFolder(const AtomicFolder&) = delete;
    AtomicFolder& operator=(const AtomicFolder&) = delete;

    /// Where the files grow; absolute.
    const std::filesystem::path& temporary() const { return temporary_; }

    /// Writes a file into the folder, which is whole or not there. Throws Error(TryAgain) when not
    /// all could be written.
    void write(const std::string& name, std::span<const std::byte> bytes) const;

    /// Brings all files to the disk, then gives the folder its name. To be called once. Throws as
    /// write().
    void commit();

  private:
    void set_target();

    std::filesystem::path asked_;      ///< as the user wrote it, for messages
    std::filesystem::path target_;     ///< absolute
    std::filesystem::path temporary_;  ///< empty once committed
    Descriptor held_;                  ///< the folder, where it stays without commit()
};

}  // namespace ditto
