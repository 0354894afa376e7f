#include "core/text_encoding.h"

#include <array>
#include <cstdint>
#include <optional>

namespace ditto {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF", kBigEndian = "\xFE\xFF",
                           kLittleEndian = "\xFF\xFE";
constexpr char32_t kReplacement = 0xFFFD, kLast = 0x10FFFF;

bool is_high_half(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low_half(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

void append(std::string& text, char32_t c) {
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto put_rest = [&](int shift) { put(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6)), put_rest(0);
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12)), put_rest(6), put_rest(0);
    } else {
        put(0xF0 | (c >> 18)), put_rest(12), put_rest(6), put_rest(0);
    }
}

/// `high`: the place of the high byte in a pair.
std::string from_utf16(std::string_view bytes, std::size_t high) {
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[at + i]); };
        return static_cast<char32_t>(byte(high) << 8 | byte(1 - high));
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t c = unit(at);
        if (is_high_half(c) && at + 3 < bytes.size() && is_low_half(unit(at + 2))) {
            at += 2;
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(at) - 0xDC00);
        } else if (is_high_half(c) || is_low_half(c)) {
            c = kReplacement;
        }
        append(text, c);
    }
    return text;
}

/// How many bytes a character takes by its first; 0 where none begins so.
std::size_t length_of(std::uint8_t first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// A character of that many bytes; nothing where they do not make one.
std::optional<char32_t> decode(std::string_view bytes) {
    constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    char32_t c = static_cast<std::uint8_t>(bytes[0]) & (0xFFU >> (bytes.size() + 1));
    for (const char byte : bytes.substr(1)) {
        if ((byte & 0xC0) != 0x80) return std::nullopt;
        c = c << 6 | (static_cast<std::uint8_t>(byte) & 0x3F);
    }
    const bool sound =
        c >= kLeast[bytes.size()] && c <= kLast && !is_high_half(c) && !is_low_half(c);
    return sound ? std::optional(c) : std::nullopt;
}

}  // namespace

std::string as_utf8(std::string bytes) {
    const std::string_view view = bytes;
    if (view.starts_with(kBigEndian)) return from_utf16(view.substr(2), 0);
    if (view.starts_with(kLittleEndian)) return from_utf16(view.substr(2), 1);
    if (view.starts_with(kUtf8Mark)) bytes.erase(0, kUtf8Mark.size());
    return bytes;
}

char32_t take_character(std::string_view& utf8) {
    const auto first = static_cast<std::uint8_t>(utf8[0]);
    const std::size_t length = length_of(first);
    const auto whole = length > 1 && length <= utf8.size() ? decode(utf8.substr(0, length))
                       : length == 1                       ? std::optional<char32_t>(first)
                                                           : std::nullopt;
    utf8.remove_prefix(whole ? length : 1);
    return whole.value_or(kReplacement);
}

}  // namespace ditto
