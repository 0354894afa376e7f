#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"

namespace ditto {

/// What another program left behind.
struct ProcessResult {
    int status = 0;      ///< exit status; 128 + signal when a signal ended it
    std::string output;  ///< standard output, at most its last MiB
    std::string errors;  ///< standard error, likewise
};

/// Runs a program (a name is looked for in PATH) with arguments, without a shell, feeds it `input`
/// and waits for its end. When cancelled, it is asked to end, and made to after five seconds.
/// Throws Error(BadInput) when there is no such program, Error(TryAgain) when the system has no
/// room for another, Error(Cancelled).
ProcessResult run_process(const std::vector<std::string>& arguments, std::string_view input,
                          const CancelToken& cancel);

/// The running program's own file.
std::filesystem::path own_program();

/// Words of a command line: separated by blanks, but for blanks in quotes ("…" or '…') or behind a
/// backslash. Throws Error(BadInput) for a quote that is not closed.
std::vector<std::string> split_command(std::string_view command);

/// The last line that is not empty: where a program says why it failed.
std::string last_line(std::string_view text);

}  // namespace ditto
