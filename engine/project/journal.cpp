#include "project/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "core/atomic_file.h"
#include "core/error.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

/// Whether the path still names the open file; another program may have deleted it in between.
bool is_at(int file, const fs::path& path) {
    struct stat open_file {
    }, named{};
    return fstat(file, &open_file) == 0 && stat(path.c_str(), &named) == 0 &&
           open_file.st_dev == named.st_dev && open_file.st_ino == named.st_ino;
}

int open_locked(const fs::path& path) {
    while (true) {
        const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (file < 0) throw write_error(path, errno);
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            throw Error(ErrorKind::TryAgain,
                        path.string() +
                            " is in use: another program edits the project; close it there first");
        }
        if (is_at(file, path)) return file;
        ::close(file);
    }
}

/// So that the file is still in its folder after a loss of power.
void sync_folder(const fs::path& path) {
    const int folder = open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Not every file system can bring a folder to the disk; those say EINVAL.
    const bool synced = folder >= 0 && (fsync(folder) == 0 || errno == EINVAL);
    const int reason = errno;
    if (folder >= 0) ::close(folder);
    if (!synced) throw write_error(path, reason);
}

/// Leaves the reason in errno where it fails.
bool write_at(int file, std::uint64_t position, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written =
            pwrite(file, text.data(), text.size(), static_cast<off_t>(position));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        position += static_cast<std::uint64_t>(written);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Journal::Journal(const fs::path& path) : path_(path), file_(open_locked(path)) {
    try {
        sync_folder(path);
        found_ = read_journal(path);
        length_ = found_.sound_bytes;
    } catch (...) {
        ::close(file_);
        throw;
    }
}

Journal::~Journal() {
    if (file_ < 0) return;
    if (empty()) unlink(path_.c_str());
    ::close(file_);
}

Journal::Journal(Journal&& other) noexcept
    : path_(std::move(other.path_)),
      file_(std::exchange(other.file_, -1)),
      length_(other.length_),
      found_(std::move(other.found_)) {}

Journal& Journal::operator=(Journal&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(file_, other.file_);
    std::swap(length_, other.length_);
    std::swap(found_, other.found_);
    return *this;
}

void Journal::append(const JournalRecord& record) {
    const std::string line = journal_line(record, path_.parent_path());
    if (length_ + line.size() > kLargestJournal)
        throw Error(ErrorKind::TryAgain, path_.string() + " is full; save the project");
    // What is behind the lines that count is cut off first: a line that was refused must not come
    // back behind this one.
    if (ftruncate(file_, static_cast<off_t>(length_)) == 0 && write_at(file_, length_, line) &&
        fdatasync(file_) == 0) {
        length_ += line.size();
        return;
    }
    const int reason = errno;
    [[maybe_unused]] const int best_effort = ftruncate(file_, static_cast<off_t>(length_));
    throw write_error(path_, reason);
}

void Journal::clear() {
    if (ftruncate(file_, 0) != 0) throw write_error(path_, errno);
    length_ = 0;
}

fs::path Journal::set_aside() const {
    for (int number = 1;; ++number) {
        const fs::path copy = path_.string() + "." + std::to_string(number);
        std::error_code failed;
        if (fs::copy_file(path_, copy, failed)) return copy;
        if (failed != std::errc::file_exists) throw write_error(copy, failed.value());
    }
}

}  // namespace ditto
