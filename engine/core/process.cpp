#include "core/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include "core/error.h"

extern char** environ;

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kKept = 1 << 20;  // bytes of output
constexpr int kPollMilliseconds = 50;   // until cancelling is noticed
constexpr auto kGrace = std::chrono::seconds(5);

/// A file descriptor that is closed at the end of the scope.
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return fd_; }
    void reset(int fd) {
        close();
        fd_ = fd;
    }
    void close() {
        if (fd_ >= 0) ::close(fd_);
        fd_ = -1;
    }

  private:
    int fd_ = -1;
};

struct Pipe {
    Descriptor read, write;

    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw Error(ErrorKind::TryAgain,
                        "too many files are open to run another program; close some programs");
        }
        read.reset(ends[0]);
        write.reset(ends[1]);
    }
};

/// Settings of a new process, freed at the end of the scope.
struct SpawnSettings {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnSettings(const Pipe& in, const Pipe& out, const Pipe& err) {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, in.read.get(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, out.write.get(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, err.write.get(), STDERR_FILENO);
        // Signals that this program waits for on a thread of its own are not blocked in others.
        sigset_t none, usual;
        sigemptyset(&none);
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE);
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &usual);
    }
    ~SpawnSettings() {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
};

pid_t start(const std::vector<std::string>& arguments, const SpawnSettings& settings) {
    std::vector<char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    pid_t child = 0;
    const int code = posix_spawnp(&child, argv[0], &settings.actions, &settings.attributes,
                                  argv.data(), environ);
    if (code == 0) return child;
    if (code == EAGAIN || code == ENOMEM) {
        throw Error(ErrorKind::TryAgain, "there is no room to run " + arguments[0] + " (" +
                                             std::strerror(code) + "); close some programs");
    }
    throw Error(ErrorKind::BadInput, "the program " + arguments[0] + " cannot be run (" +
                                         std::strerror(code) + "); check its name");
}

/// The last of a program's output, read until it ends.
class Listener {
  public:
    explicit Listener(Descriptor& from) : from_(from) {}

    bool open() const { return from_.get() >= 0; }
    void read() {
        std::array<char, 1 << 16> piece;
        const ssize_t got = ::read(from_.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR) return;
        if (got <= 0) return from_.close();
        text_.append(piece.data(), static_cast<std::size_t>(got));
        if (text_.size() > 2 * kKept) text_.erase(0, text_.size() - kKept);
    }
    std::string take() { return std::move(text_); }

    pollfd wish() const { return {from_.get(), POLLIN, 0}; }

  private:
    Descriptor& from_;
    std::string text_;
};

/// Writes what fits of the input; closes the pipe behind the last of it.
void feed(Descriptor& to, std::string_view& input) {
    const ssize_t sent = ::write(to.get(), input.data(), input.size());
    if (sent > 0) input.remove_prefix(static_cast<std::size_t>(sent));
    // A program that does not want its input any more is no failure.
    const bool over = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (over || input.empty()) to.close();
}

int wait_for(pid_t child) {
    int state = 0;
    while (waitpid(child, &state, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

void end(pid_t child) {
    kill(child, SIGTERM);
    const auto until = Clock::now() + kGrace;
    while (Clock::now() < until) {
        if (waitpid(child, nullptr, WNOHANG) != 0) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(kPollMilliseconds));
    }
    kill(child, SIGKILL);
    wait_for(child);
}

/// While another program may close its input early, this one must not end of it.
class NoPipeSignal {
  public:
    NoPipeSignal() {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, &before_);
    }
    ~NoPipeSignal() {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        const timespec now{};
        if (!sigismember(&before_, SIGPIPE))
            while (sigtimedwait(&pipe, nullptr, &now) > 0) {
            }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoPipeSignal(const NoPipeSignal&) = delete;
    NoPipeSignal& operator=(const NoPipeSignal&) = delete;

  private:
    sigset_t before_;
};

}  // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, std::string_view input,
                          const CancelToken& cancel) {
    const NoPipeSignal no_signal;
    Pipe in, out, err;
    const pid_t child = start(arguments, SpawnSettings(in, out, err));
    in.read.close(), out.write.close(), err.write.close();
    fcntl(in.write.get(), F_SETFL, O_NONBLOCK);
    if (input.empty()) in.write.close();
    Listener output(out.read), errors(err.read);
    while (output.open() || errors.open()) {
        if (cancel.cancelled()) {
            end(child);
            cancel.check();
        }
        std::array<pollfd, 3> wishes{output.wish(), errors.wish(), {in.write.get(), POLLOUT, 0}};
        if (poll(wishes.data(), wishes.size(), kPollMilliseconds) <= 0) continue;
        if (wishes[0].revents) output.read();
        if (wishes[1].revents) errors.read();
        if (wishes[2].revents) feed(in.write, input);
    }
    return {wait_for(child), output.take(), errors.take()};
}

std::filesystem::path own_program() {
    return std::filesystem::read_symlink("/proc/self/exe");
}

std::vector<std::string> split_command(std::string_view command) {
    std::vector<std::string> words;
    bool in_word = false;
    char quote = 0;
    for (std::size_t i = 0; i < command.size(); ++i) {
        const char c = command[i];
        const bool blank = c == ' ' || c == '\t' || c == '\n';
        if (!quote && blank) {
            in_word = false;
            continue;
        }
        if (!in_word) words.emplace_back();
        in_word = true;
        if (quote && c == quote) {
            quote = 0;
        } else if (!quote && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '\\' && quote != '\'' && i + 1 < command.size()) {
            words.back() += command[++i];
        } else {
            words.back() += c;
        }
    }
    if (quote) {
        throw Error(ErrorKind::BadInput,
                    "in the command " + std::string(command) + " a quote is not closed");
    }
    return words;
}

std::string last_line(std::string_view text) {
    const auto end = text.find_last_not_of(" \t\r\n");
    if (end == std::string_view::npos) return {};
    text = text.substr(0, end + 1);
    const auto start = text.rfind('\n');
    return std::string(start == std::string_view::npos ? text : text.substr(start + 1));
}

}  // namespace ditto
