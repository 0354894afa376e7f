#pragma once

#include <optional>
#include <string>

namespace ditto {

// Compiled networks, kept between runs: ditto-studio/networks under XDG_CACHE_HOME, or under
// ~/.cache. Compiling takes longer than all else before the first frame.

/// What was kept under a key (plain characters); nothing where there is nothing, or not all of it.
std::optional<std::string> find_compiled(const std::string& key);

/// Keeps it for the next time. Where that cannot be, the next time is as slow as this one.
void keep_compiled(const std::string& key, const std::string& compiled) noexcept;

}  // namespace ditto
