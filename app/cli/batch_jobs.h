#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ditto::cli {

/// One render of a batch: options of `ditto render` by their long names without dashes. A flag has
/// the value "true".
struct BatchJob {
    std::map<std::string, std::string> options;

    std::filesystem::path output() const { return options.at("output"); }
    /// What follows the program's name.
    std::vector<std::string> arguments() const;
    /// Of options and the content of all files they name. Throws Error(BadInput) when one cannot be
    /// read.
    std::string fingerprint() const;
};

/// Reads a table (.csv, with names of options in its first line) or a list of objects (.json) of at
/// most 64 MB. Paths are relative to its folder. Throws Error(BadInput) naming the file for what is
/// no such list, a job without output, two with the same.
std::vector<BatchJob> read_batch(const std::filesystem::path& file);

}  // namespace ditto::cli
