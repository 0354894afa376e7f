#include "pack/import.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"
#include "core/sha256.h"
#include "pack/import_check.h"
#include "pack/mapped_file.h"
#include "pack/pack_library.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPieceBytes = 8 << 20;

/// A file of the pack and where it is now.
struct Source {
    const PublishedFile& file;
    fs::path path;  ///< links followed: a hard link is to be of the file
    std::int64_t bytes;
};

/// 0 when there is none.
std::int64_t size_of(const fs::path& file) {
    std::error_code absent;
    const auto size = fs::file_size(file, absent);
    return absent ? 0 : static_cast<std::int64_t>(size);
}

fs::path without_first(const fs::path& path) {
    fs::path rest;
    for (auto part = std::next(path.begin()); part != path.end(); ++part) rest /= *part;
    return rest;
}

fs::path locate(const PublishedFile& file, const fs::path& from) {
    for (const fs::path path : file.paths) {
        for (const fs::path& below : {path, without_first(path)}) {
            std::error_code absent;
            const fs::path found = fs::canonical(from / below, absent);
            if (!absent && is_plain_file(found)) return found;
        }
    }
    return {};
}

std::vector<Source> locate_all(const PackManifest& manifest, const fs::path& from) {
    if (!is_folder(from))
        throw Error(ErrorKind::BadInput, from.string() + " is not a folder; check its name");
    std::vector<Source> sources;
    std::string missing;
    for (const PublishedFile& file : manifest.files()) {
        const fs::path path = locate(file, from);
        if (!path.empty()) {
            sources.push_back({file, path, size_of(path)});
        } else if (!file.optional) {
            missing += (missing.empty() ? "" : ", ") + file.paths.front();
        }
    }
    if (!missing.empty()) {
        throw Error(ErrorKind::BadInput, from.string() + " is not the complete pack " +
                                             manifest.id() + ": " + missing +
                                             " not found; choose the folder as published");
    }
    return sources;
}

std::int64_t bytes_of(const std::vector<Source>& sources) {
    std::int64_t bytes = 0;
    for (const Source& source : sources) bytes += source.bytes;
    return bytes;
}

void copy(const fs::path& from, const fs::path& to, const CancelToken& cancel) {
    const MappedFile file(from);
    AtomicFile out(to);
    for (auto rest = file.bytes(); !rest.empty();) {
        cancel.check();
        const auto piece = rest.first(std::min(rest.size(), kPieceBytes));
        out.write(piece);
        rest = rest.subspan(piece.size());
    }
    out.commit();
}

/// Puts the files into the staged folder.
void place(const std::vector<Source>& sources, const fs::path& staged, const CancelToken& cancel) {
    std::int64_t left = bytes_of(sources);
    bool linked = true;
    for (const Source& source : sources) {
        const fs::path to = staged / source.file.name;
        std::error_code failed;
        if (linked) fs::create_hard_link(source.path, to, failed);
        if (failed) {  // another disk, or one without links
            check_disk_space(staged, left);
            linked = false;
        }
        if (!linked) copy(source.path, to, cancel);
        left -= source.bytes;
    }
}

/// Sums of the staged files by network. Throws when one is not the manifest's.
std::map<std::string, std::string> sums_of(const std::vector<Source>& sources,
                                           const fs::path& staged, const ProgressFn& progress,
                                           const CancelToken& cancel) {
    std::map<std::string, std::string> sums;
    const std::int64_t total = bytes_of(sources);
    std::int64_t done = 0;
    for (const Source& source : sources) {
        const std::string sum = sha256_file(staged / source.file.name, [&](std::int64_t read) {
            cancel.check();
            if (progress) progress({"import", done + read, total});
        });
        if (!source.file.sha256.empty() && sum != source.file.sha256) {
            throw Error(ErrorKind::BadInput,
                        source.path.string() + " is not the file that is published; get it again");
        }
        sums.emplace(source.file.network, sum);
        done += source.bytes;
    }
    return sums;
}

/// Removes a staged folder that was not installed.
class StagedFolder {
  public:
    StagedFolder(const PackFolderLock& packs, const std::string& id) : path_(packs.stage(id)) {}
    ~StagedFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

fs::path import_into(const PackFolderLock& packs, const PackManifest& manifest,
                     const fs::path& from, const ProgressFn& progress, const CancelToken& cancel) {
    const std::vector<Source> sources = locate_all(manifest, from);
    for (const Source& source : sources) {
        cancel.check();
        check_network_file(source.path, source.file.format);
    }
    const StagedFolder staged(packs, manifest.id());
    place(sources, staged.path(), cancel);
    const auto sums = sums_of(sources, staged.path(), progress, cancel);
    AtomicFile pack(staged.path() / "pack.json");
    pack.write(manifest.pack_json(sums));
    pack.commit();
    return packs.install(staged.path(), manifest.id());
}

/// A file that is to be downloaded.
struct Wanted {
    std::string path;  ///< below the source
    RemoteFile remote;
};

/// The first of a file's published paths that the server has.
std::optional<Wanted> find_on_server(const PublishedFile& file, const std::string& source,
                                     const DownloadOptions& options, const CancelToken& cancel) {
    for (const std::string& path : file.paths) {
        auto remote = probe(source + "/" + path, options, cancel);
        if (!remote) continue;
        if (!file.sha256.empty()) remote->sha256 = file.sha256;
        return Wanted{path, *remote};
    }
    if (file.optional) return std::nullopt;
    throw Error(ErrorKind::BadInput, source + " has no " + file.paths.front() +
                                         "; check the address, or give another mirror");
}

/// Whether an earlier download brought the file. It has its name only once it is whole.
bool is_here(const fs::path& file, const RemoteFile& remote, const CancelToken& cancel) {
    return is_plain_file(file) && (remote.bytes < 0 || size_of(file) == remote.bytes) &&
           (remote.sha256.empty() ||
            sha256_file(file, [&](std::int64_t) { cancel.check(); }) == remote.sha256);
}

}  // namespace

fs::path import_pack(const PackManifest& manifest, const fs::path& from, const ProgressFn& progress,
                     const CancelToken& cancel) {
    return import_into(PackFolderLock(), manifest, from, progress, cancel);
}

fs::path download_pack(const PackManifest& manifest, const std::string& source,
                       const DownloadOptions& options, const ProgressFn& progress,
                       const CancelToken& cancel) {
    const std::string base = source.substr(0, source.find_last_not_of('/') + 1);
    const PackFolderLock packs;
    const fs::path folder = download_folder(manifest.id());
    std::vector<Wanted> files;
    std::int64_t total = 0, here = 0;
    for (const PublishedFile& file : manifest.files()) {
        const auto wanted = find_on_server(file, base, options, cancel);
        if (!wanted) continue;
        files.push_back(*wanted);
        total += std::max<std::int64_t>(wanted->remote.bytes, 0);
        const fs::path to = folder / wanted->path;
        here += size_of(to) + size_of(to.string() + ".part");
    }
    check_disk_space(packs.folder(), total - here);

    std::int64_t done = 0;
    for (const auto& [path, remote] : files) {
        cancel.check();
        const fs::path to = folder / path;
        std::error_code failed;
        fs::create_directories(to.parent_path(), failed);
        if (failed) throw write_error(to.parent_path(), failed.value());
        if (!is_here(to, remote, cancel)) {
            download(
                base + "/" + path, to, remote, options,
                [&](const Progress& file) {
                    if (progress) progress({file.stage, done + file.done, total});
                },
                cancel);
        }
        done += size_of(to);
    }
    const fs::path installed = import_into(packs, manifest, folder, progress, cancel);
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return installed;
}

}  // namespace ditto
