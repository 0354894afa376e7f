#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ditto {

/// Reads values out of JSON that cannot be trusted, and knows where it is: every error says which
/// value of which file is wrong, in one line of text whatever the file holds. Throws
/// Error(BadInput) throughout.
class JsonReader {
  public:
    static constexpr double kSensible = 1e9;                ///< numbers are within ± this
    static constexpr std::size_t kMostEntries = 1'000'000;  ///< of a list

    /// `where` begins every error: the file's name. The value must outlive the reader.
    JsonReader(const nlohmann::json& value, std::string where)
        : value_(&value), where_(std::move(where)) {}

    [[noreturn]] void fail(const std::string& what) const;

    bool has(const char* name) const;
    JsonReader at(const char* name) const;
    /// The entries of a list of at most a million.
    std::vector<JsonReader> list() const;

    /// The values of an object by their names.
    std::vector<std::pair<std::string, JsonReader>> fields() const;

    std::string text() const;
    bool boolean() const;
    bool is_number() const { return value_->is_number(); }
    /// Finite and within ±kSensible.
    double number() const;
    double number(double least, double most) const;
    std::int64_t integer(std::int64_t least, std::int64_t most) const;

  private:
    const nlohmann::json* value_;
    std::string where_;
};

/// Parses JSON that is nested at most 100 deep: what is nested deeper exhausts the stack when it is
/// copied or written. A discarded value for that and for what is not JSON.
nlohmann::json parse_json(std::string_view text);

/// The JSON in a file of at most `most_bytes`. Throws Error(BadInput) naming the file.
nlohmann::json read_json(const std::filesystem::path& file, std::uintmax_t most_bytes);

}  // namespace ditto
