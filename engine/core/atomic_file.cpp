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

/// Not every file system can bring a folder to the disk; those say EINVAL.
void flush_folder(const Descriptor& folder, const fs::path& named) {
    if (fsync(folder.number()) != 0 && errno != EINVAL) throw write_error(named, errno);
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

void flush_file(const fs::path& path) {
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.is_open() && errno == ENOENT) return;
    if (!file.is_open() || fsync(file.number()) != 0) throw write_error(path, errno);
    const Descriptor folder(open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    flush_folder(folder, path);
}

AtomicFile::AtomicFile(fs::path target) : asked_(std::move(target)) {
    std::error_code error;
    target_ = fs::weakly_canonical(fs::absolute(asked_, error), error);
    if (error) throw write_error(asked_, error.value());
    const fs::file_status status = fs::status(target_, error);
    if (fs::is_directory(status)) throw write_error(asked_, EISDIR);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        throw Error(ErrorKind::BadInput,
                    asked_.string() + " is not a regular file; choose another name");
    }

    const fs::path parent = target_.parent_path();
    folder_ = Descriptor(open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder_.is_open()) throw write_error(asked_, errno);
    // As closed to others as the file it replaces, but open to libraries that write by name.
    const mode_t mode = fs::exists(status)
                            ? static_cast<mode_t>(status.permissions()) | S_IRUSR | S_IWUSR
                            : kNewFile;
    for (int attempt = 0; !file_.is_open(); ++attempt) {
        const std::string name = temporary_name();
        constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
        file_ = Descriptor(openat(folder_.number(), name.c_str(), kFlags, mode & kNewFile));
        if (file_.is_open())
            temporary_ = parent / name;
        else if (errno != EEXIST || attempt == kNames)
            throw write_error(asked_, errno);
    }
}

AtomicFile::~AtomicFile() {
    discard();
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : asked_(std::move(other.asked_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      folder_(std::move(other.folder_)),
      file_(std::move(other.file_)) {}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept {
    if (this != &other) {
        discard();
        asked_ = std::move(other.asked_);
        target_ = std::move(other.target_);
        temporary_ = std::exchange(other.temporary_, {});
        folder_ = std::move(other.folder_);
        file_ = std::move(other.file_);
    }
    return *this;
}

void AtomicFile::write(std::span<const std::byte> bytes) {
    file_.write(bytes, asked_);
}

void AtomicFile::commit(Flush flush) {
    const bool now = flush == Flush::Now;
    const int folder = folder_.number();
    struct stat before {};
    if (fstatat(folder, target_.filename().c_str(), &before, 0) == 0 &&
        fchmod(file_.number(), before.st_mode & 0777) != 0)
        throw write_error(asked_, errno);
    if (now && fsync(file_.number()) != 0) throw write_error(asked_, errno);
    if (!file_.close()) throw write_error(asked_, errno);
    if (renameat(folder, temporary_.filename().c_str(), folder, target_.filename().c_str()) != 0)
        throw write_error(asked_, errno);
    temporary_.clear();
    if (now) flush_folder(folder_, asked_);
    folder_.close();
}

void AtomicFile::discard() noexcept {
    if (!temporary_.empty()) unlinkat(folder_.number(), temporary_.filename().c_str(), 0);
    temporary_.clear();
    file_.close();
    folder_.close();
}

}  // namespace ditto
