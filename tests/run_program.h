#pragma once

#include <string>
#include <vector>

namespace ditto::testing {

/// What a program left behind.
struct ProgramResult {
    int status = -1;     ///< exit status; 128 + signal when a signal ended it
    std::string output;  ///< standard output
    std::string errors;  ///< standard error
};

/// Runs the `ditto` program with arguments and waits for it.
ProgramResult run_ditto(const std::vector<std::string>& arguments);

}  // namespace ditto::testing
