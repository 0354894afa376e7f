#include "project/journal.h"

#include <fcntl.h>
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

Descriptor open_locked(const fs::path& path) {
    while (true) {
        Descriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (!file.is_open()) throw write_error(path, errno);
        if (!file.lock(path)) {
            throw Error(ErrorKind::TryAgain,
                        path.string() + " is open in another program; close it there first");
        }
        if (is_at(file.number(), path)) return file;
    }
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
    found_ = read_journal(path);
    length_ = found_.sound_bytes;
    steps_ = step_count(found_.records);
}

Journal::~Journal() {
    if (length_ == 0) unlink(path_.c_str());
}

std::uint64_t Journal::steps() const {
    const std::lock_guard lock(mutex_);
    return steps_;
}

std::string Journal::mark(const std::string& sha256, std::uint64_t behind) const {
    return journal_line(
        {.kind = JournalRecord::Kind::Saved, .text = sha256, .change = {}, .behind = behind},
        path_.parent_path());
}

void Journal::append(const JournalRecord& record) {
    std::string line = journal_line(record, path_.parent_path());
    const std::lock_guard lock(mutex_);
    write(std::move(line));
    ++steps_;
}

void Journal::mark_saved(const std::string& sha256, std::uint64_t steps) {
    const std::lock_guard lock(mutex_);
    write(mark(sha256, steps_ - steps));
}

void Journal::write(std::string line) {
    if (length_ == 0 && !base_.empty()) line.insert(0, mark(base_, 0));
    if (length_ + line.size() > kLargestJournal)
        throw Error(ErrorKind::TryAgain, path_.string() + " is full; save the project");
    // What is behind the lines that count is cut off first: a line that was refused must not come
    // back behind this one.
    if (ftruncate(file_.number(), static_cast<off_t>(length_)) == 0 &&
        write_at(file_.number(), length_, line)) {
        length_ += line.size();
        synced_ = false;
        return;
    }
    const int reason = errno;
    [[maybe_unused]] const int best_effort = ftruncate(file_.number(), static_cast<off_t>(length_));
    throw write_error(path_, reason);
}

void Journal::sync() {
    const std::lock_guard one(sync_mutex_);
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(synced_, true)) return;
    }
    try {
        if (named_ && fdatasync(file_.number()) != 0) throw write_error(path_, errno);
        if (!named_) flush_file(path_);
        named_ = true;
    } catch (const Error&) {
        write_again();
        throw;
    }
}

/// What the disk refused once, the system takes for written.
void Journal::write_again() {
    const std::lock_guard lock(mutex_);
    std::string text(length_, '\0');
    if (pread(file_.number(), text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()))
        write_at(file_.number(), 0, text);
    synced_ = false;
}

void Journal::clear(const std::string& saved_sha256) {
    const std::lock_guard lock(mutex_);
    if (ftruncate(file_.number(), 0) != 0) throw write_error(path_, errno);
    length_ = 0;
    base_ = saved_sha256;
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
