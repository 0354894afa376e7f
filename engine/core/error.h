#pragma once

#include <stdexcept>
#include <string>

namespace ditto {

/// What went wrong, as far as the caller needs to know to react.
enum class ErrorKind {
    BadInput,     ///< a file or value from outside cannot be used; the message says what to do
    OutOfMemory,  ///< memory ran out; smaller input may work
    TryAgain,     ///< a passing condition (full disk, busy device)
    Cancelled,    ///< the user asked to stop
    Internal,     ///< a defect of this program
};

/// The engine's only exception. The message is one sentence that names the file or value concerned
/// and what the user can do about it.
class Error : public std::runtime_error {
  public:
    Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
    ErrorKind kind() const { return kind_; }

  private:
    ErrorKind kind_;
};

/// Exit status of a command-line program for an error: BadInput 3, OutOfMemory 33, TryAgain 75,
/// Cancelled 130 (as after SIGINT), Internal 70.
int exit_status(ErrorKind kind);

}  // namespace ditto
