#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "session/render_job.h"

namespace ditto::cli {

/// One render of a batch: options of `ditto render` by their long names without dashes. A flag has
/// the value "true".
struct BatchJob {
    std::map<std::string, std::string> options;

    std::filesystem::path output() const { return options.at("output"); }
    /// What follows the program's name.
    std::vector<std::string> arguments() const;
    /// Of options and the content of all files they name: those of a project and of a pack, too.
    /// Throws Error(BadInput) when one cannot be read.
    std::string fingerprint() const;

  private:
    RenderJob named_files() const;
};

/// Reads a table (see Table; its head names options of `render`), or a list of objects (.json) of
/// at most 64 MB. Paths are relative to its folder, and a pack's where there is such a folder.
/// Throws Error(BadInput) naming the file for what is no such list, or one without jobs, an option
/// that `render` does not have, a job without output, two with the same.
std::vector<BatchJob> read_batch(const std::filesystem::path& file, const CLI::App& render);

}  // namespace ditto::cli
