#include "run_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace ditto::testing {

/// A temporary file that a child process writes to.
class Program::Capture {
  public:
    Capture() : fd_(mkstemp(path_.data())) {
        if (fd_ < 0) throw std::runtime_error("no temporary file");
    }
    ~Capture() {
        close(fd_);
        unlink(path_.data());
    }
    int fd() const { return fd_; }
    std::string text() const {
        std::ostringstream text;
        text << std::ifstream(path_.data()).rdbuf();
        return text.str();
    }

  private:
    std::array<char, 32> path_ = {"/tmp/ditto-test-XXXXXX"};
    int fd_;
};

std::string ditto_program() {
    return DITTO_PROGRAM;
}

Program::Program(const std::vector<std::string>& arguments)
    : output_(std::make_unique<Capture>()), errors_(std::make_unique<Capture>()) {
    std::vector<char*> argv{const_cast<char*>(DITTO_PROGRAM)};
    for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output_->fd(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors_->fd(), STDERR_FILENO);
    const int failed =
        posix_spawn(&process_, DITTO_PROGRAM, &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed) throw std::runtime_error("cannot start " DITTO_PROGRAM);
}

Program::~Program() {
    if (!running()) return;
    signal(SIGKILL);
    wait();
}

bool Program::running() {
    if (!ended_) ended_ = waitpid(process_, &state_, WNOHANG) == process_;
    return !ended_;
}

bool Program::catches(int number) const {
    std::ifstream status("/proc/" + std::to_string(process_) + "/status");
    for (std::string line; std::getline(status, line);) {
        const bool asked = line.starts_with("SigCgt:") || line.starts_with("SigBlk:");
        if (asked && (std::stoull(line.substr(7), nullptr, 16) >> (number - 1) & 1)) return true;
    }
    return false;
}

void Program::signal(int number) const {
    kill(process_, number);
}

ProgramResult Program::wait() {
    if (!ended_) ended_ = waitpid(process_, &state_, 0) == process_;
    const int status = WIFEXITED(state_) ? WEXITSTATUS(state_) : 128 + WTERMSIG(state_);
    return {status, output_->text(), errors_->text()};
}

ProgramResult run_ditto(const std::vector<std::string>& arguments) {
    return Program(arguments).wait();
}

}  // namespace ditto::testing
