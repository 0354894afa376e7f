#include "pack/find_pack.h"

#include <cstdlib>
#include <vector>

#include "core/error.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> pack_folders() {
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("DITTO_PACKS")) folders.emplace_back(chosen);
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        folders.push_back(program.parent_path().parent_path() / "models");
        folders.push_back(program.parent_path().parent_path() / "share/ditto-studio/models");
    }
    return folders;
}

}  // namespace

fs::path find_pack(const std::string& name_or_folder) {
    if (fs::is_directory(name_or_folder)) return name_or_folder;
    for (const fs::path& folder : pack_folders()) {
        if (fs::exists(folder / name_or_folder / "pack.json")) return folder / name_or_folder;
    }
    throw Error(ErrorKind::BadInput,
                "there is no model pack " + name_or_folder +
                    "; give the folder of a pack, or set DITTO_PACKS to the folder that holds it");
}

}  // namespace ditto
