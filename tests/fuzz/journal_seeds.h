#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ditto::fuzz {

/// Lines of a journal of a few steps.
std::vector<std::string> journal_lines();
std::string join(const std::vector<std::string>& lines);
std::vector<std::string> journal_keywords();

/// Each line's JSON alone, and the other way round.
std::string without_checksums(const std::vector<std::string>& lines);
std::string with_checksums(const std::string& text);

/// Reads a journal and does its steps.
void replay_journal(const std::filesystem::path& path);

}  // namespace ditto::fuzz
