#include "run_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace ditto::testing {
namespace {

/// A temporary file that a child process writes to.
class Capture {
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

}  // namespace

ProgramResult run_ditto(const std::vector<std::string>& arguments) {
    const Capture output, errors;
    std::vector<char*> argv{const_cast<char*>(DITTO_PROGRAM)};
    for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output.fd(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors.fd(), STDERR_FILENO);
    pid_t child = 0;
    const int failed = posix_spawn(&child, DITTO_PROGRAM, &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed) throw std::runtime_error("cannot start " DITTO_PROGRAM);

    int state = 0;
    waitpid(child, &state, 0);
    const int status = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
    return {status, output.text(), errors.text()};
}

}  // namespace ditto::testing
