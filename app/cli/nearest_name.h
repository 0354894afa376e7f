#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ditto::cli {

/// The one of the names that was probably meant: with the fewest letters to change, leave out, add
/// or swap with the next, at most a third of them, or that begins so. Nothing where none is near.
std::optional<std::string> nearest_name(std::string_view meant, std::span<const std::string> names);

/// "; did you mean 'render'?", or nothing where no name is near.
std::string did_you_mean(std::string_view meant, std::span<const std::string> names);

}  // namespace ditto::cli
