#pragma once

#include <filesystem>
#include <functional>

namespace ditto::fuzz {

/// Runs a reader on a file. The only accepted ends are that it returns (1) and that it throws a
/// ditto::Error the user can act on (0): of a kind that stands for the file, whose message names it
/// and is one line of printable text. Any other end is told on standard error and aborts.
int outcome_of(const std::filesystem::path& file, const std::function<void()>& read);

}  // namespace ditto::fuzz
