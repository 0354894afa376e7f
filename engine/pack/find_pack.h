#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ditto {

/// Where the user's own packs are installed: ditto-studio/packs under XDG_DATA_HOME, or under
/// ~/.local/share. It need not exist. Throws Error(BadInput) when there is no home folder.
std::filesystem::path user_pack_folder();

/// Where packs and manifests are looked for, in this order: DITTO_PACKS of the environment, the
/// user's own, beside the program, and where the program is installed.
std::vector<std::filesystem::path> pack_folders();

/// Folder of a pack given by name or path: a folder that exists is taken as it is; a name is looked
/// for in pack_folders(). Throws Error(BadInput) when there is none.
std::filesystem::path find_pack(const std::string& name_or_folder);

/// Manifest ID.json of a pack that can be downloaded or imported. Throws Error(BadInput) when there
/// is none.
std::filesystem::path find_manifest(const std::string& id);

}  // namespace ditto
