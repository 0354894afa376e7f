#include "core/kept_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <exception>

#include "core/atomic_file.h"
#include "core/temporary_name.h"

namespace ditto {

namespace {

namespace fs = std::filesystem;

/// Of what was kept at `path`; not open where nothing is or another is at work on it.
Descriptor hold_kept(const fs::path& path, const fs::path& target) noexcept try {
    Descriptor kept(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    if (kept.is_open()) kept.hold(path, target);
    return kept;
} catch (const std::exception&) {
    return Descriptor();
}

}  // namespace

void remove_kept(const fs::path& target, const std::string& key) noexcept try {
    const fs::path path = kept_path(target, key);
    const Descriptor kept = hold_kept(path, target);
    if (kept.is_open()) fs::remove_all(path);
} catch (const std::exception&) {  // it stays
}

std::vector<fs::path> kept_under_other_keys(const fs::path& target, const std::string& key) {
    const fs::path own = kept_path(target, key);
    std::vector<fs::path> others;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(own.parent_path(), unreadable)) {
        const fs::path& path = entry.path();
        if (path != own && is_kept_name(path, target) && hold_kept(path, target).is_open())
            others.push_back(path);
    }
    std::ranges::sort(others);
    return others;
}

KeptFile::KeptFile(fs::path target, const std::string& key)
    : target_(std::move(target)), path_(kept_path(target_, key)) {
    // Nothing that a link leads to is gone on with.
    constexpr int kFlags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC;
    file_ = Descriptor(open(path_.c_str(), kFlags, 0666));
    check(file_.is_open());
    file_.hold(path_, target_);
}

std::uint64_t KeptFile::position() const {
    const off_t at = lseek(file_.number(), 0, SEEK_CUR);
    check(at >= 0);
    return static_cast<std::uint64_t>(at);
}

std::uint64_t KeptFile::rest() const {
    struct stat status {};
    check(fstat(file_.number(), &status) == 0);
    return static_cast<std::uint64_t>(status.st_size) - position();
}

bool KeptFile::read(std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::read(file_.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        check(count >= 0);
        if (count == 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

void KeptFile::seek(std::uint64_t position) {
    check(lseek(file_.number(), static_cast<off_t>(position), SEEK_SET) >= 0);
}

void KeptFile::cut() {
    check(ftruncate(file_.number(), static_cast<off_t>(position())) == 0);
}

void KeptFile::write(std::span<const std::byte> bytes) {
    file_.write(bytes, target_);
}

void KeptFile::remove() {
    check(unlink(path_.c_str()) == 0);
    file_.close();
}

void KeptFile::check(bool done) const {
    if (!done) throw write_error(target_, errno);
}

}  // namespace ditto
