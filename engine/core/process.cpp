#include "core/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <optional>
#include <thread>

#include "core/descriptor.h"
#include "core/error.h"

extern char** environ;

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kKept = 1 << 20;  // bytes of output
constexpr int kPollMilliseconds = 50;   // until cancelling is noticed
constexpr auto kGrace = std::chrono::seconds(5);

struct Pipe {
    Descriptor read, write;

    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw Error(ErrorKind::TryAgain,
                        "too many files are open to run another program; close some programs");
        }
        read = Descriptor(ends[0]);
        write = Descriptor(ends[1]);
    }
};

/// Settings of a new process, freed at the end of the scope.
struct SpawnSettings {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnSettings(const Pipe& in, const Pipe& out, const Pipe& err) {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, in.read.number(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, out.write.number(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, err.write.number(), STDERR_FILENO);
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
    const char* const remedy = code == E2BIG
                                   ? "give it long text on its standard input, not as an argument"
                                   : "check its name";
    throw Error(ErrorKind::BadInput, "the program " + arguments[0] + " cannot be run (" +
                                         std::strerror(code) + "); " + remedy);
}

/// The last of a program's output, read until it ends.
class Listener {
  public:
    explicit Listener(Descriptor& from) : from_(from) {}

    bool open() const { return from_.is_open(); }
    void read() {
        std::array<char, 1 << 16> piece;
        const ssize_t got = ::read(from_.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR) return;
        if (got <= 0) {
            from_.close();
            return;
        }
        text_.append(piece.data(), static_cast<std::size_t>(got));
        if (text_.size() > 2 * kKept) text_.erase(0, text_.size() - kKept);
    }
    std::string take() { return std::move(text_); }

    pollfd wish() const { return {from_.number(), POLLIN, 0}; }

  private:
    Descriptor& from_;
    std::string text_;
};

/// Writes what fits of the input; closes the pipe behind the last of it.
void feed(Descriptor& to, std::string_view& input) {
    const ssize_t sent = ::write(to.number(), input.data(), input.size());
    if (sent > 0) input.remove_prefix(static_cast<std::size_t>(sent));
    // A program that does not want its input any more is no failure.
    const bool over = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (over || input.empty()) to.close();
}

/// The exit status; nothing while the program runs and `options` say not to wait.
std::optional<int> status_of(pid_t child, int options) {
    int state = 0;
    pid_t found = 0;
    while ((found = waitpid(child, &state, options)) < 0 && errno == EINTR) {
    }
    if (found == 0) return std::nullopt;
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

void end(pid_t child) {
    kill(child, SIGTERM);
    const auto until = Clock::now() + kGrace;
    while (Clock::now() < until) {
        if (status_of(child, WNOHANG)) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(kPollMilliseconds));
    }
    kill(child, SIGKILL);
    status_of(child, 0);
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
    fcntl(in.write.number(), F_SETFL, O_NONBLOCK);
    if (input.empty()) in.write.close();
    Listener output(out.read), errors(err.read);
    const Descriptor end_of_child(static_cast<int>(syscall(SYS_pidfd_open, child, 0)));
    std::optional<int> status;
    while (output.open() || errors.open() || !(status = status_of(child, WNOHANG))) {
        if (cancel.cancelled()) {
            end(child);
            cancel.check();
        }
        // While its output is open its end is not waited for: those it started may still speak.
        const bool silent = !output.open() && !errors.open();
        std::array<pollfd, 4> wishes{output.wish(),
                                     errors.wish(),
                                     {in.write.number(), POLLOUT, 0},
                                     {silent ? end_of_child.number() : -1, POLLIN, 0}};
        if (poll(wishes.data(), wishes.size(), kPollMilliseconds) <= 0) continue;
        if (wishes[0].revents) output.read();
        if (wishes[1].revents) errors.read();
        if (wishes[2].revents) feed(in.write, input);
    }
    return {*status, output.take(), errors.take()};
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
