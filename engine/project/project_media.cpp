#include "project/project_media.h"

#include <algorithm>
#include <fstream>
#include <utility>
#include <vector>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"
#include "core/sha256.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 3;  // folders below the project's
constexpr std::size_t kMostEntries = 10'000;
constexpr std::int64_t kMostCompared = 256 << 20;  // bytes of files with another name, in all
constexpr std::streamsize kPiece = 1 << 20;        // bytes copied at once

std::int64_t size_of(const fs::path& path) {
    std::error_code unknown;
    const std::uintmax_t size = fs::file_size(path, unknown);
    return unknown ? 0 : static_cast<std::int64_t>(size);
}

/// Files of the same kind in and below a folder; those of the same name first.
std::vector<fs::path> candidates(const fs::path& folder, const fs::path& lost) {
    std::vector<fs::path> found;
    std::error_code failed;
    const auto options = fs::directory_options::skip_permission_denied;
    std::size_t entries = 0;
    for (auto it = fs::recursive_directory_iterator(folder, options, failed);
         !failed && it != fs::recursive_directory_iterator() && ++entries <= kMostEntries;
         it.increment(failed)) {
        if (it.depth() >= kDeepest) it.disable_recursion_pending();
        std::error_code unknown;
        if (it->is_regular_file(unknown) && it->path().extension() == lost.extension())
            found.push_back(it->path());
    }
    std::stable_partition(found.begin(), found.end(),
                          [&](const fs::path& path) { return path.filename() == lost.filename(); });
    return found;
}

/// Without a known content the name decides.
bool is_same(const fs::path& path, const MediaFile& lost) {
    if (lost.sha256.empty()) return path.filename() == lost.path.filename();
    try {
        return sha256_file(path) == lost.sha256;
    } catch (const Error&) {
        return false;  // one that cannot be read is not what is looked for
    }
}

bool is_in(const fs::path& path, const fs::path& folder) {
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

/// A name in the folder that is free, or that has the content already.
fs::path name_in(const fs::path& folder, const MediaFile& file) {
    const std::string stem = file.path.stem().string(), extension = file.path.extension().string();
    fs::path name = folder / file.path.filename();
    for (int number = 2; is_there(name) && !is_same(name, file); ++number)
        name = folder / (stem + "-" + std::to_string(number) + extension);
    return name;
}

/// Counts the bytes that are read; each file is read to know its content, then to be copied.
class ReadCount {
  public:
    ReadCount(std::int64_t total, const ProgressFn& progress, const CancelToken& cancel)
        : total_(total), progress_(progress), cancel_(cancel) {}

    void add(std::int64_t bytes) {
        cancel_.check();
        done_ += bytes;
        if (progress_) progress_({"collect", std::min(done_, total_), total_});
    }

  private:
    std::int64_t total_, done_ = 0;
    const ProgressFn& progress_;
    const CancelToken& cancel_;
};

void copy_whole(const fs::path& from, const fs::path& to, ReadCount& count) {
    AtomicFile out(to);
    std::ifstream in(from, std::ios::binary);
    std::vector<char> piece(static_cast<std::size_t>(kPiece));
    while (in.read(piece.data(), kPiece), in.gcount() > 0) {
        out.write(std::string_view(piece.data(), static_cast<std::size_t>(in.gcount())));
        count.add(in.gcount());
    }
    if (!in.eof())
        throw Error(ErrorKind::BadInput, from.string() + " cannot be read; check the file");
    out.commit();
}

void collect(MediaFile& file, const fs::path& folder, ReadCount& count) {
    if (file.path.empty()) return;
    std::int64_t before = 0;
    const auto read = [&](std::int64_t bytes) { count.add(bytes - std::exchange(before, bytes)); };
    file = {fs::absolute(file.path).lexically_normal(), sha256_file(file.path, read)};
    if (is_in(file.path, folder)) return;
    const fs::path name = name_in(folder, file);
    if (!is_there(name)) copy_whole(file.path, name, count);
    file.path = name;
}

/// `comparable`: bytes that may still be read of files with another name.
void relink(MediaFile& file, const fs::path& folder, std::int64_t& comparable) {
    for (const fs::path& path : candidates(folder, file.path)) {
        const std::int64_t read = path.filename() == file.path.filename() ? 0 : size_of(path);
        if (read > comparable) continue;
        comparable -= read;
        if (!is_same(path, file)) continue;
        file.path = path;
        return;
    }
}

}  // namespace

MediaFile take_media(const fs::path& path) {
    return {fs::absolute(path).lexically_normal(), sha256_file(path)};
}

void relink_media(ProjectSettings& settings, const fs::path& folder) {
    std::int64_t comparable = kMostCompared;
    for (MediaFile* file : {&settings.portrait, &settings.audio})
        if (!file->path.empty() && !is_there(file->path)) relink(*file, folder, comparable);
}

void collect_media(ProjectSettings& settings, const fs::path& folder, const ProgressFn& progress,
                   const CancelToken& cancel) {
    ReadCount count(2 * (size_of(settings.portrait.path) + size_of(settings.audio.path)), progress,
                    cancel);
    collect(settings.portrait, folder, count);
    collect(settings.audio, folder, count);
}

}  // namespace ditto
