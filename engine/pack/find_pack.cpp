#include "pack/find_pack.h"

#include <cstdlib>

#include "core/error.h"
#include "core/file_status.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

/// A folder named by the environment. Relative ones are no use: the XDG specification says to
/// ignore them.
fs::path folder_of(const char* variable) {
    const char* value = std::getenv(variable);
    return value && fs::path(value).is_absolute() ? fs::path(value) : fs::path();
}

bool has_user_folder() {
    return !folder_of("XDG_DATA_HOME").empty() || !folder_of("HOME").empty();
}

}  // namespace

fs::path user_pack_folder() {
    if (!has_user_folder()) {
        throw Error(ErrorKind::BadInput,
                    "there is no folder for model packs; set HOME or XDG_DATA_HOME");
    }
    const fs::path data = folder_of("XDG_DATA_HOME");
    return (data.empty() ? folder_of("HOME") / ".local/share" : data) / "ditto-studio/packs";
}

std::vector<fs::path> pack_folders() {
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("DITTO_PACKS")) folders.emplace_back(chosen);
    if (has_user_folder()) folders.push_back(user_pack_folder());
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        folders.push_back(program.parent_path().parent_path() / "models");
        folders.push_back(program.parent_path().parent_path() / "share/ditto-studio/models");
    }
    return folders;
}

fs::path find_pack(const std::string& name_or_folder) {
    if (is_folder(name_or_folder)) return name_or_folder;
    for (const fs::path& folder : pack_folders()) {
        if (is_there(folder / name_or_folder / "pack.json")) return folder / name_or_folder;
    }
    throw Error(ErrorKind::BadInput,
                "model pack " + name_or_folder +
                    " not found; `ditto packs list` shows the available ones, or "
                    "give the folder of one");
}

fs::path find_manifest(const std::string& id) {
    for (const fs::path& folder : pack_folders()) {
        const fs::path file = folder / (id + ".json");
        if (is_plain_file(file)) return file;
    }
    throw Error(ErrorKind::BadInput, "model pack " + id +
                                         " not found; `ditto packs list` shows those that can be "
                                         "downloaded or imported");
}

}  // namespace ditto
