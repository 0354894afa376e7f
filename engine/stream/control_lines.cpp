#include "stream/control_lines.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "core/error.h"

namespace ditto {
namespace {

constexpr std::size_t kLongestLine = 1 << 16;
constexpr int kPollMilliseconds = 20;

/// Open for writing as well, so that it does not end with its first writer.
int open_pipe(const std::string& pipe) {
    const int file = open(pipe.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        throw Error(ErrorKind::BadInput, "the pipe for controls " + pipe + " cannot be opened (" +
                                             std::strerror(errno) + "); `mkfifo` makes one");
    }
    return file;
}

}  // namespace

ControlLines::ControlLines(int file, Take take)
    : file_(file), take_(std::move(take)), thread_([this] { read(); }) {}

ControlLines::ControlLines(const std::string& pipe, Take take)
    : file_(open_pipe(pipe)), own_(true), take_(std::move(take)), thread_([this] { read(); }) {}

ControlLines::~ControlLines() {
    ending_.cancel();
    thread_.join();
    if (own_) close(file_);
}

void ControlLines::read() {
    std::string line;
    bool too_long = false;
    std::array<char, 4096> piece;
    while (!ending_.cancelled()) {
        pollfd wish{file_, POLLIN, 0};
        if (poll(&wish, 1, kPollMilliseconds) <= 0) continue;
        const ssize_t got = ::read(file_, piece.data(), piece.size());
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) return;
        for (ssize_t i = 0; i < got; ++i) {
            const char c = piece[static_cast<std::size_t>(i)];
            if (c != '\n') {
                too_long |= line.size() >= kLongestLine;
                if (!too_long) line += c;
                continue;
            }
            if (!too_long && !line.empty()) take_(line);
            line.clear();
            too_long = false;
        }
    }
}

}  // namespace ditto
