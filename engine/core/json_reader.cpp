#include "core/json_reader.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/error.h"
#include "core/text_encoding.h"

namespace ditto {
namespace {

constexpr int kDeepest = 100;
constexpr std::size_t kLongestWords = 300;

std::string in_words(double value) {
    return nlohmann::json(value).dump();
}

/// Words that may hold text of the file, as part of a message.
std::string as_line(std::string words) {
    if (words.size() > kLongestWords) {
        std::size_t end = kLongestWords;
        while (end > 0 && (words[end] & 0xc0) == 0x80) --end;  // not within a character
        words.replace(end, words.npos, "…");
    }
    for (char& c : words)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = '?';
    return words;
}

/// Looks at brackets outside of strings alone; the parser judges the rest.
bool is_too_deep(std::string_view text) {
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') in_string = !in_string;
        if (in_string && c == '\\') ++i;
        if (in_string) continue;
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (depth > kDeepest) return true;
    }
    return false;
}

/// What is wrong with text that parse_json() does not take.
std::string fault_of(std::string_view text) {
    if (is_too_deep(text)) return "is nested too deeply";
    try {
        const nlohmann::json parsed = nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        const auto before = text.substr(0, error.byte - std::min<std::size_t>(error.byte, 1));
        return "is not valid JSON in line " + std::to_string(1 + std::ranges::count(before, '\n'));
    } catch (const nlohmann::json::exception&) {
    }
    return "holds a number that is too large";
}

}  // namespace

void JsonReader::fail(const std::string& what) const {
    throw Error(ErrorKind::BadInput, where_ + " " + as_line(what));
}

bool JsonReader::has(const char* name) const {
    return value_->is_object() && value_->contains(name);
}

JsonReader JsonReader::at(const char* name) const {
    if (!has(name)) fail(std::string("has no \"") + name + "\"");
    return {(*value_)[name], where_ + ": " + as_line(name)};
}

std::vector<JsonReader> JsonReader::list() const {
    if (!value_->is_array()) fail("is not a list");
    if (value_->size() > kMostEntries) fail("is longer than a million entries");
    std::vector<JsonReader> items;
    items.reserve(value_->size());
    for (std::size_t i = 0; i < value_->size(); ++i)
        items.emplace_back((*value_)[i], where_ + " " + std::to_string(i + 1));
    return items;
}

std::vector<std::pair<std::string, JsonReader>> JsonReader::fields() const {
    if (!value_->is_object()) fail("is not a list of values by name");
    std::vector<std::pair<std::string, JsonReader>> fields;
    for (const auto& [name, value] : value_->items())
        fields.emplace_back(name, JsonReader(value, where_ + ": " + as_line(name)));
    return fields;
}

std::string JsonReader::text() const {
    if (!value_->is_string()) fail("is not text");
    return value_->get<std::string>();
}

bool JsonReader::boolean() const {
    if (!value_->is_boolean()) fail("is neither true nor false");
    return value_->get<bool>();
}

double JsonReader::number() const {
    const double number = value_->is_number() ? value_->get<double>() : NAN;
    if (!std::isfinite(number) || std::abs(number) > kSensible) fail("is not a sensible number");
    return number;
}

double JsonReader::number(double least, double most) const {
    const double value = number();
    if (value < least || value > most)
        fail("is not between " + in_words(least) + " and " + in_words(most));
    return value;
}

std::int64_t JsonReader::integer(std::int64_t least, std::int64_t most) const {
    if (!value_->is_number_integer()) fail("is not a whole number");
    const bool too_large = value_->is_number_unsigned() &&
                           value_->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
    const std::int64_t value = too_large ? INT64_MAX : value_->get<std::int64_t>();
    if (too_large || value < least || value > most)
        fail("is not between " + std::to_string(least) + " and " + std::to_string(most));
    return value;
}

nlohmann::json parse_json(std::string_view text) {
    if (is_too_deep(text)) return nlohmann::json::value_t::discarded;
    return nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
}

nlohmann::json read_json(const std::filesystem::path& file, std::uintmax_t most_bytes) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed)
        throw Error(ErrorKind::BadInput,
                    file.string() + " cannot be read: " + failed.message() + "; check its name");
    if (size > most_bytes)
        throw Error(ErrorKind::BadInput, file.string() + " is too large for what it should hold");
    std::string text(size, '\0');
    std::ifstream in(file, std::ios::binary);
    if (!in.read(text.data(), static_cast<std::streamsize>(size)))
        throw Error(ErrorKind::BadInput, file.string() + " cannot be read; check its permissions");
    text = as_utf8(std::move(text));
    nlohmann::json value = parse_json(text);
    if (value.is_discarded())
        throw Error(ErrorKind::BadInput, file.string() + " " + fault_of(text) +
                                             "; correct it there, or get the file again");
    return value;
}

}  // namespace ditto
