#pragma once

#include <string>
#include <string_view>

namespace ditto {

/// The text of a file as UTF-8 without a byte order mark. What begins with the mark of UTF-16
/// (either order of bytes), as spreadsheets and editors write it, is converted; a half of a pair
/// that lacks the other becomes U+FFFD. All else stays as it is.
std::string as_utf8(std::string bytes);

/// Takes the first character off the text, which is not empty; U+FFFD for each byte that is not
/// sound UTF-8.
char32_t take_character(std::string_view& utf8);

}  // namespace ditto
