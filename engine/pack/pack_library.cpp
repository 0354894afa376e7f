#include "pack/pack_library.h"

#include <fcntl.h>

#include <algorithm>
#include <map>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"
#include "pack/find_pack.h"
#include "pack/pack.h"
#include "pack/pack_manifest.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

// Names that no pack has: those of packs begin with a letter or a digit.
constexpr const char *kStaged = ".staged-", *kRemoved = ".removed-", *kDownload = ".download-";

std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code absent;
    for (fs::directory_iterator entry(folder, absent), end; !absent && entry != end;
         entry.increment(absent))
        entries.push_back(entry->path());
    return entries;
}

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

InstalledPack describe(const fs::path& folder) {
    InstalledPack found;
    found.name = folder.filename().string();
    found.title = found.name;
    found.folder = folder;
    try {
        const Pack pack = Pack::open(folder);
        found.title = pack.title();
        found.version = pack.version();
        found.licence = pack.licence();
        found.renderer = pack.renderer();
        found.bytes = pack.bytes();
        for (const std::string& network : pack.names()) pack.network(network);
    } catch (const Error& error) {
        found.problem = error.what();
    }
    return found;
}

}  // namespace

std::vector<InstalledPack> installed_packs() {
    std::map<std::string, InstalledPack> packs;
    for (const fs::path& place : pack_folders()) {
        for (const fs::path& folder : entries_of(place)) {
            if (is_hidden(folder) || !is_there(folder / "pack.json")) continue;
            InstalledPack pack = describe(folder);
            pack.removable = place == user_pack_folder();
            packs.emplace(pack.name, std::move(pack));
        }
    }
    std::vector<InstalledPack> list;
    for (auto& [name, pack] : packs) list.push_back(std::move(pack));
    return list;
}

std::vector<AvailablePack> available_packs() {
    std::map<std::string, AvailablePack> packs;
    for (const fs::path& place : pack_folders()) {
        for (const fs::path& file : entries_of(place)) {
            if (file.extension() != ".json" || !is_plain_file(file)) continue;
            try {
                const PackManifest manifest = PackManifest::read(file);
                packs.emplace(manifest.id(),
                              AvailablePack{.name = manifest.id(),
                                            .title = manifest.title(),
                                            .version = manifest.version(),
                                            .licence = manifest.licence(),
                                            .begun = is_there(download_folder(manifest.id()))});
            } catch (const Error&) {
                continue;  // it cannot be had; other packs can
            }
        }
    }
    for (const InstalledPack& installed : installed_packs()) packs.erase(installed.name);
    std::vector<AvailablePack> list;
    for (auto& [name, pack] : packs) list.push_back(std::move(pack));
    return list;
}

void remove_pack(const std::string& name) {
    const PackFolderLock lock;
    // Compared with what is there, not joined to a path: the name may be anything.
    const auto has = [&](const std::string& entry) {
        return std::ranges::any_of(entries_of(lock.folder()), [&](const fs::path& path) {
            return path.filename().string() == entry;
        });
    };
    const bool is_pack =
        !name.starts_with('.') && has(name) && is_there(lock.folder() / name / "pack.json");
    if (is_pack || has(kDownload + name)) return lock.remove(name);
    const auto installed = installed_packs();
    const bool bundled = std::ranges::any_of(
        installed, [&](const InstalledPack& pack) { return pack.name == name; });
    throw Error(
        ErrorKind::BadInput,
        bundled ? "the model pack " + name + " is part of the program and cannot be removed"
                : "model pack " + name + " not found; `ditto packs list` shows the available ones");
}

fs::path download_folder(const std::string& id) {
    return user_pack_folder() / (kDownload + id);
}

PackFolderLock::PackFolderLock() : folder_(user_pack_folder()) {
    std::error_code failed;
    fs::create_directories(folder_, failed);
    if (failed) throw write_error(folder_, failed.value());
    const fs::path file = folder_ / ".lock";
    file_ = Descriptor(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!file_.is_open()) throw write_error(file, errno);
    if (!file_.lock(file)) {
        throw Error(ErrorKind::TryAgain, "another program is changing the model packs in " +
                                             folder_.string() + "; wait until it is done");
    }
}

fs::path PackFolderLock::stage(const std::string& id) const {
    const fs::path staged = folder_ / (kStaged + id);
    std::error_code failed;
    fs::remove_all(staged, failed);
    if (!failed) fs::create_directory(staged, failed);
    if (failed) throw write_error(staged, failed.value());
    return staged;
}

fs::path PackFolderLock::install(const fs::path& staged, const std::string& id) const {
    const fs::path place = folder_ / id, old = folder_ / (kRemoved + id);
    std::error_code failed;
    fs::remove_all(old, failed);
    if (fs::exists(fs::symlink_status(place))) {
        if (!is_there(place / "pack.json") && !fs::is_empty(place)) {
            throw Error(ErrorKind::BadInput,
                        place.string() + " is not a model pack; move it elsewhere");
        }
        fs::rename(place, old, failed);
    }
    if (!failed) fs::rename(staged, place, failed);
    if (failed) {
        std::error_code ignored;
        if (!is_there(place)) fs::rename(old, place, ignored);
        throw write_error(place, failed.value());
    }
    fs::remove_all(old, failed);
    return place;
}

void PackFolderLock::remove(const std::string& id) const {
    const fs::path old = folder_ / (kRemoved + id);
    std::error_code failed;
    fs::remove_all(old, failed);
    if (is_there(folder_ / id)) fs::rename(folder_ / id, old, failed);
    if (!failed) fs::remove_all(old, failed);
    if (!failed) fs::remove_all(download_folder(id), failed);
    if (failed) throw write_error(folder_ / id, failed.value());
}

}  // namespace ditto
