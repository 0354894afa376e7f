#include "core/descriptor.h"

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "core/atomic_file.h"

namespace ditto {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

bool Descriptor::close() noexcept {
    return number_ < 0 || ::close(std::exchange(number_, -1)) == 0;
}

void Descriptor::write(std::span<const std::byte> bytes, const std::filesystem::path& named) const {
    while (!bytes.empty()) {
        const ssize_t count = ::write(number_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw write_error(named, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

bool Descriptor::lock(const std::filesystem::path& named) const {
    if (flock(number_, LOCK_EX | LOCK_NB) == 0) return true;
    if (errno == EWOULDBLOCK) return false;
    if (errno == ENOSYS || errno == EOPNOTSUPP || errno == ENOLCK) return true;
    throw write_error(named, errno);
}

void Descriptor::hold(const std::filesystem::path& path, const std::filesystem::path& named) const {
    const bool held = lock(named);
    struct stat status {
    }, folder{};
    if (fstat(number_, &status) != 0 || stat(path.parent_path().c_str(), &folder) != 0)
        throw write_error(named, errno);
    // The folder's owner could put anything there at any time; some mounts give all files to one.
    if (status.st_uid != geteuid() && status.st_uid != folder.st_uid)
        throw write_error(named, EACCES);
    // Without a name it is what another was done with just now.
    if (!held || status.st_nlink == 0) {
        throw Error(ErrorKind::TryAgain, named.string() +
                                             " is already being written by another program; wait "
                                             "for it, or end it");
    }
}

}  // namespace ditto
