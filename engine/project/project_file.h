#pragma once

#include <filesystem>
#include <string>

#include "core/atomic_file.h"
#include "project/project.h"

namespace ditto {

/// The project file that a name means: absolute, links followed where they can be.
std::filesystem::path project_path(const std::filesystem::path& path);

/// A project file as it is on the disk.
struct ProjectFile {
    Project project;
    std::string sha256;  ///< of the file
};

/// Writes a project to a path as project_path() gives it: the file is whole on the disk when this
/// returns (with Flush::Later as AtomicFile says), and until then the old one is. Throws Error as
/// AtomicFile does, and Error(BadInput) for a project that could not be read back.
void save_project(const Project& project, const std::filesystem::path& path,
                  Flush flush = Flush::Now);

/// What save_project() writes.
std::string project_text(const Project& project, const std::filesystem::path& path);

/// What is in a project file, sound or not. Throws Error(BadInput) when it cannot be read or is
/// larger than 256 MB.
std::string read_project_text(const std::filesystem::path& path);

/// Reads a project file of at most 256 MB at a path as project_path() gives it. Throws
/// Error(BadInput) naming the file and what is wrong with it.
ProjectFile read_project(const std::filesystem::path& path);

/// The project as it was last edited: the file with what its journal adds, and media that are not
/// where they were found again. For looking and rendering; ProjectDocument is for editing.
Project open_project(const std::filesystem::path& path);

}  // namespace ditto
