#include "table.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

#include "core/error.h"
#include "core/text_encoding.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 64u << 20;
constexpr std::string_view kSeparators = ",;\t";

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorKind::BadInput, file.string() + " " + what);
}

std::string text_of(const fs::path& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed) refuse(file, "cannot be read: " + failed.message() + "; check its name");
    if (size > kLargestFile) refuse(file, "is too large for a list of jobs");
    std::ifstream in(file, std::ios::binary);
    return as_utf8({std::istreambuf_iterator<char>(in), {}});
}

/// What parts the cells: semicolons where the decimal sign is a comma, tabs in what spreadsheets
/// call Unicode text.
char separator_of(std::string_view text) {
    bool quoted = false;
    std::size_t found = kSeparators.size();
    for (const char c : text.substr(0, text.find('\n'))) {
        if (c == '"') quoted = !quoted;
        if (!quoted) found = std::min(found, kSeparators.find(c));
    }
    return kSeparators[found == kSeparators.size() ? 0 : found];
}

/// All rows, the head too.
std::vector<TableRow> rows_of(const fs::path& file, std::string_view text) {
    const char separator = separator_of(text);
    int line = 1;
    std::vector<TableRow> rows{{line, {""}}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        auto& cells = rows.back().cells;
        if (c == '\n') ++line;
        if (quoted && c == '"' && text.substr(i, 2) == "\"\"") {
            cells.back() += text[i++];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            cells.emplace_back();
        } else if (!quoted && c == '\n') {
            rows.push_back({line, {""}});
        } else if (quoted || c != '\r') {
            cells.back() += c;
        }
    }
    if (quoted)
        refuse(file, "ends within the quotes of line " + std::to_string(rows.back().line) +
                         "; close them");
    std::erase_if(rows,
                  [](const TableRow& row) { return row.cells == std::vector<std::string>{""}; });
    return rows;
}

std::string counted(std::size_t cells) {
    return std::to_string(cells) + (cells == 1 ? " cell" : " cells");
}

}  // namespace

Table read_table(const fs::path& file) {
    auto rows = rows_of(file, text_of(file));
    if (rows.empty()) refuse(file, "is empty; its first line names options of `ditto render`");
    Table table{std::move(rows.front()), {}};
    const std::size_t width = table.head.cells.size();
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        if (row->cells.size() != width) {
            refuse(file, "has " + counted(row->cells.size()) + " in line " +
                             std::to_string(row->line) + " and " + counted(width) +
                             " in its head; put what holds a separator in quotes");
        }
        table.rows.push_back(std::move(*row));
    }
    return table;
}

}  // namespace ditto::cli
