#include "core/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "core/temporary_name.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kNewFile = 0666;  // less the user's mask
constexpr int kNames = 16;         // tried before giving up

void close_quietly(int& descriptor) {
    if (descriptor >= 0) close(std::exchange(descriptor, -1));
}

}  // namespace

Error write_error(const fs::path& path, int code) {
    const std::string why =
        path.string() + " could not be written (" + std::generic_category().message(code) + "); ";
    switch (code) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {ErrorKind::TryAgain, why + "free some disk space and try again"};
        case ENOENT:
        case ENOTDIR:
        case EISDIR:
        case EACCES:
        case EPERM:
        case EROFS:
        case ELOOP:
        case EINVAL:
        case ENAMETOOLONG:
            return {ErrorKind::BadInput, why + "choose a folder that exists and can be written"};
        default:
            return {ErrorKind::TryAgain, why + "check the disk and try again"};
    }
}

AtomicFile::AtomicFile(fs::path target) : asked_(std::move(target)) {
    std::error_code error;
    target_ = fs::weakly_canonical(fs::absolute(asked_, error), error);
    if (error) throw write_error(asked_, error.value());
    const fs::file_status status = fs::status(target_, error);
    if (fs::is_directory(status)) throw write_error(asked_, EISDIR);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        throw Error(ErrorKind::BadInput,
                    asked_.string() + " is not a plain file; choose another name");
    }

    const fs::path parent = target_.parent_path();
    folder_ = open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder_ < 0) throw write_error(asked_, errno);
    for (int attempt = 0; file_ < 0; ++attempt) {
        const std::string name = temporary_name();
        file_ = openat(folder_, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFile);
        const int code = errno;
        if (file_ >= 0) {
            temporary_ = parent / name;
        } else if (code != EEXIST || attempt == kNames) {
            discard();
            throw write_error(asked_, code);
        }
    }
    struct stat before {};
    if (fstatat(folder_, target_.filename().c_str(), &before, 0) == 0 &&
        fchmod(file_, before.st_mode & 0777) != 0) {
        const int code = errno;
        discard();
        throw write_error(asked_, code);
    }
}

AtomicFile::~AtomicFile() {
    discard();
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : asked_(std::move(other.asked_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      folder_(std::exchange(other.folder_, -1)),
      file_(std::exchange(other.file_, -1)) {}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept {
    if (this != &other) {
        discard();
        asked_ = std::move(other.asked_);
        target_ = std::move(other.target_);
        temporary_ = std::exchange(other.temporary_, {});
        folder_ = std::exchange(other.folder_, -1);
        file_ = std::exchange(other.file_, -1);
    }
    return *this;
}

void AtomicFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file_, bytes.data(), bytes.size());
        if (count < 0) {
            if (errno == EINTR) continue;
            throw write_error(asked_, errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void AtomicFile::commit() {
    if (fsync(file_) != 0) throw write_error(asked_, errno);
    if (close(std::exchange(file_, -1)) != 0) throw write_error(asked_, errno);
    if (renameat(folder_, temporary_.filename().c_str(), folder_, target_.filename().c_str()) != 0)
        throw write_error(asked_, errno);
    temporary_.clear();
    // Not every file system can bring a folder to the disk; those say EINVAL.
    if (fsync(folder_) != 0 && errno != EINVAL) throw write_error(asked_, errno);
    close_quietly(folder_);
}

void AtomicFile::discard() noexcept {
    if (!temporary_.empty()) unlinkat(folder_, temporary_.filename().c_str(), 0);
    temporary_.clear();
    close_quietly(file_);
    close_quietly(folder_);
}

}  // namespace ditto
