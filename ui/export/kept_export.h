#pragma once

#include <filesystem>
#include <string>

namespace ditto::ui {

/// Remembers beside a job's project under which key its render keeps what it makes.
void note_kept(const std::filesystem::path& project, const std::string& key);

/// Removes what a render of the project to `output` has kept, and the note of it.
void drop_kept(const std::filesystem::path& project, const std::filesystem::path& output);

}  // namespace ditto::ui
