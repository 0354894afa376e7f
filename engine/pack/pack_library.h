#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/descriptor.h"

namespace ditto {

/// A pack that find_pack() finds by its name.
struct InstalledPack {
    std::string name;  ///< of its folder
    std::string title, version, licence, renderer;
    std::filesystem::path folder;
    std::int64_t bytes = 0;
    bool removable = false;  ///< it is the user's own
    std::string problem;     ///< why it cannot be used; empty when it can
};

/// A pack that can be downloaded or imported and is not installed.
struct AvailablePack {
    std::string name, title, version, licence;
    bool begun = false;  ///< part of it has been downloaded
};

/// By name. What find_pack() would not come to, as an earlier folder has the name, is left out.
std::vector<InstalledPack> installed_packs();

/// By name. Unsound manifests are left out.
std::vector<AvailablePack> available_packs();

/// Removes one of the user's own packs and what has been downloaded of it. Throws Error(BadInput)
/// when there is none, Error(TryAgain) while the packs are being changed by another program.
void remove_pack(const std::string& name);

/// Folder in the user's pack folder where the download of a pack grows.
std::filesystem::path download_folder(const std::string& id);

/// The user's pack folder, made if need be, while this program alone changes it.
class PackFolderLock {
  public:
    /// Throws Error(TryAgain) while another program holds it, Error(BadInput) when it cannot be
    /// made.
    PackFolderLock();
    PackFolderLock(const PackFolderLock&) = delete;
    PackFolderLock& operator=(const PackFolderLock&) = delete;

    const std::filesystem::path& folder() const { return folder_; }

    /// A new, empty folder in it for a pack that is being put together.
    std::filesystem::path stage(const std::string& id) const;
    /// Gives a staged pack its place, from which one that is there already is removed. Returns the
    /// place. Throws Error(BadInput) when something other than a pack has it.
    std::filesystem::path install(const std::filesystem::path& staged, const std::string& id) const;
    /// Removes a pack of that name and its downloads.
    void remove(const std::string& id) const;

  private:
    std::filesystem::path folder_;
    Descriptor file_;
};

}  // namespace ditto
