#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/error.h"

namespace ditto {

/// Refuses a weight file as Error(BadInput) that names the file, what is wrong and what to do.
class Refusal {
  public:
    /// `format` is the name of the file's kind, as ".pth"; `remedy` what the user can do.
    Refusal(std::filesystem::path path, std::string format, std::string remedy)
        : path_(std::move(path)), format_(std::move(format)), remedy_(std::move(remedy)) {}

    [[noreturn]] void operator()(const std::string& why) const {
        throw Error(ErrorKind::BadInput, path_.string() + " is not a valid " + format_ + " file (" +
                                             why + "); " + remedy_);
    }

  private:
    std::filesystem::path path_;
    std::string format_, remedy_;
};

/// Text of a file as it may stand in a message: short, and printable ASCII whatever it holds.
std::string printable(std::string_view text);

}  // namespace ditto
