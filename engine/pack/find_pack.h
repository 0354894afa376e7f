#pragma once

#include <filesystem>
#include <string>

namespace ditto {

/// Folder of a pack given by name or path: a path that exists is taken as it is; a name is looked
/// for in the folders of the environment variable DITTO_PACKS, beside the program, and where it is
/// installed. Throws Error(BadInput) when there is none.
std::filesystem::path find_pack(const std::string& name_or_folder);

}  // namespace ditto
