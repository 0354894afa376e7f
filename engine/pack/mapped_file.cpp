#include "pack/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/error.h"

namespace ditto {

MappedFile::MappedFile(const std::filesystem::path& path) {
    const auto refuse = [&](const char* why) {
        return Error(ErrorKind::BadInput, path.string() + " " + why + "; get the model pack again");
    };
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) throw refuse("cannot be opened");
    struct stat info {};
    const bool plain = fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
    void* mapping = MAP_FAILED;
    if (plain && info.st_size > 0) {
        size_ = static_cast<std::size_t>(info.st_size);
        mapping = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, fd, 0);
    }
    close(fd);
    if (!plain) throw refuse("is not a plain file");
    if (size_ > 0 && mapping == MAP_FAILED) throw refuse("cannot be read");
    if (size_ > 0) data_ = static_cast<const std::byte*>(mapping);
}

MappedFile::~MappedFile() {
    if (data_) munmap(const_cast<std::byte*>(data_), size_);
}

}  // namespace ditto
