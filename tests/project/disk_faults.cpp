#include "project/disk_faults.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>

namespace ditto::testing {
namespace {

struct Plan {
    bool armed = false;
    DiskFault fault = DiskFault::Once;
    int at_call = 0;
    int calls = 0;
};
thread_local Plan plan;

std::atomic<bool> held = false;
std::atomic<int> waiting = 0;
thread_local int holder_flushes = -1;  // -1: it is not this thread that holds the disk

/// Comes back when the disk is not held any more.
void wait_for_disk() {
    if (holder_flushes >= 0) {
        ++holder_flushes;
        return;
    }
    ++waiting;
    held.wait(true);
    --waiting;
}

bool strikes() {
    if (!plan.armed) return false;
    const int call = plan.calls++;
    return call == plan.at_call || (plan.fault != DiskFault::Once && call > plan.at_call);
}

long refuse(int reason) {
    errno = reason;
    return -1;
}

/// What a write may take; 0: it is refused.
std::size_t granted(std::size_t asked) {
    if (!strikes()) return asked;
    return plan.fault == DiskFault::Short && plan.calls - 1 == plan.at_call ? asked / 2 : 0;
}

}  // namespace

FaultyDisk::FaultyDisk(DiskFault fault, int at_call) {
    plan = {true, fault, at_call, 0};
}

FaultyDisk::~FaultyDisk() {
    plan.armed = false;
}

bool FaultyDisk::struck() const {
    return plan.calls > plan.at_call;
}

HeldDisk::HeldDisk() {
    holder_flushes = 0;
    held = true;
}

HeldDisk::~HeldDisk() {
    release();
    holder_flushes = -1;
}

void HeldDisk::release() {
    held = false;
    held.notify_all();
}

bool HeldDisk::holds() const {
    return waiting > 0;
}

int HeldDisk::own_flushes() const {
    return holder_flushes;
}

}  // namespace ditto::testing

// These stand before the system's own functions of the same names in the test program.

using ditto::testing::granted;
using ditto::testing::refuse;
using ditto::testing::strikes;
using ditto::testing::wait_for_disk;

extern "C" {

ssize_t write(int file, const void* data, size_t size) {
    const std::size_t most = granted(size);
    return size > 0 && most == 0 ? refuse(ENOSPC) : syscall(SYS_write, file, data, most);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t position) {
    const std::size_t most = granted(size);
    return size > 0 && most == 0 ? refuse(ENOSPC)
                                 : syscall(SYS_pwrite64, file, data, most, position);
}

int fsync(int file) {
    wait_for_disk();
    return static_cast<int>(strikes() ? refuse(EIO) : syscall(SYS_fsync, file));
}

int fdatasync(int file) {
    wait_for_disk();
    return static_cast<int>(strikes() ? refuse(EIO) : syscall(SYS_fdatasync, file));
}

int ftruncate(int file, off_t length) noexcept {
    return static_cast<int>(strikes() ? refuse(EIO) : syscall(SYS_ftruncate, file, length));
}

int renameat(int from_folder, const char* from, int to_folder, const char* to) noexcept {
    return static_cast<int>(strikes() ? refuse(EROFS)
                                      : syscall(SYS_renameat, from_folder, from, to_folder, to));
}

int mkdir(const char* path, mode_t mode) noexcept {
    return static_cast<int>(strikes() ? refuse(ENOSPC) : syscall(SYS_mkdir, path, mode));
}

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
    va_end(rest);
    if (flags & (O_WRONLY | O_RDWR) && strikes()) return static_cast<int>(refuse(EROFS));
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

int openat(int folder, const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
    va_end(rest);
    if (flags & (O_WRONLY | O_RDWR) && strikes()) return static_cast<int>(refuse(EROFS));
    return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
}

}  // extern "C"
