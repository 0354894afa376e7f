#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

namespace ditto::testing {

/// What a program left behind.
struct ProgramResult {
    int status = -1;     ///< exit status; 128 + signal when a signal ended it
    std::string output;  ///< standard output
    std::string errors;  ///< standard error
};

/// The `ditto` program while it runs; ended when it is destroyed.
class Program {
  public:
    explicit Program(const std::vector<std::string>& arguments);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    bool running();
    /// Whether the program is told of a signal by now, instead of being ended by it.
    bool catches(int number) const;
    void signal(int number) const;
    ProgramResult wait();

  private:
    class Capture;
    std::unique_ptr<Capture> output_, errors_;
    pid_t process_ = 0;
    int state_ = 0;
    bool ended_ = false;
};

/// Runs the `ditto` program with arguments and waits for it.
ProgramResult run_ditto(const std::vector<std::string>& arguments);

/// The `ditto` program itself.
std::string ditto_program();

}  // namespace ditto::testing
