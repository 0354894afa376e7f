#include "core/atomic_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/temporary_name.h"

namespace ditto {

namespace fs = std::filesystem;

void AtomicFolder::set_target() {
    std::error_code error;
    target_ = fs::absolute(asked_, error).lexically_normal();
    if (error) throw write_error(asked_, error.value());
    // A name that ends in a slash is that of the folder before it.
    if (!target_.has_filename()) target_ = target_.parent_path();
    const fs::file_status status = fs::status(target_, error);
    const bool usable = fs::is_directory(status) && fs::is_empty(target_, error);
    if (fs::exists(status) && !usable) {
        throw Error(
            ErrorKind::BadInput,
            asked_.string() + " already exists; choose another name, or a folder that is empty");
    }
}

AtomicFolder::AtomicFolder(fs::path target) : asked_(std::move(target)) {
    set_target();
    temporary_ = target_.parent_path() / temporary_name();
    if (mkdir(temporary_.c_str(), 0777) != 0) {
        const int code = errno;
        temporary_.clear();
        throw write_error(asked_, code);
    }
}

AtomicFolder::AtomicFolder(fs::path target, const std::string& key) : asked_(std::move(target)) {
    set_target();
    temporary_ = kept_path(target_, key);
    if (mkdir(temporary_.c_str(), 0777) != 0 && errno != EEXIST) throw write_error(asked_, errno);
    // Nothing that a link leads to is gone on with.
    held_ = Descriptor(open(temporary_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!held_.is_open()) throw write_error(asked_, errno);
    held_.hold(temporary_, asked_);
}

AtomicFolder::~AtomicFolder() {
    std::error_code ignored;
    if (!held_.is_open() && !temporary_.empty()) fs::remove_all(temporary_, ignored);
}

void AtomicFolder::write(const std::string& name, std::span<const std::byte> bytes) const {
    const fs::path growing = temporary_ / (name + ".new"), whole = temporary_ / name;
    Descriptor file(
        open(growing.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.is_open()) throw write_error(asked_, errno);
    file.write(bytes, asked_);
    if (!file.close() || rename(growing.c_str(), whole.c_str()) != 0)
        throw write_error(asked_, errno);
}

void AtomicFolder::commit() {
    const Descriptor folder(open(temporary_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // One call for all its files: each by itself would wait for the disk thousands of times.
    if (folder.number() < 0 || syncfs(folder.number()) != 0) throw write_error(asked_, errno);
    if (rename(temporary_.c_str(), target_.c_str()) != 0) throw write_error(asked_, errno);
    temporary_.clear();
    const Descriptor parent(
        open(target_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent.number() < 0 || (fsync(parent.number()) != 0 && errno != EINVAL))
        throw write_error(asked_, errno);
}

}  // namespace ditto
