#pragma once

#include <filesystem>
#include <string>

namespace ditto {

/// A name for a file or folder that is not finished, new at each call and not to be guessed by
/// others who may write beside it. It is hidden, and holds the number of the process for people who
/// find what a killed program left.
std::string temporary_name();

/// The same for what stays until it is gone on with, by whoever has the key: plain characters. It
/// lies beside `target`, which will be made of it, and tells by its name that it is that one's.
std::filesystem::path kept_path(const std::filesystem::path& target, const std::string& key);
/// Whether a file beside `target` has such a name, under whatever key.
bool is_kept_name(const std::filesystem::path& name, const std::filesystem::path& target);

}  // namespace ditto
