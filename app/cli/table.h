#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ditto::cli {

struct TableRow {
    int line = 0;  ///< of the file at which it begins, from 1
    std::vector<std::string> cells;
};

/// A table of at most 64 MB: its head, whose cells are names, and rows of as many cells. UTF-8, or
/// UTF-16 with its mark. Cells are parted by what parts those of the head, commas before semicolons
/// before tabs, and may be quoted ("…", with "" for a quote). Blank lines are left out.
struct Table {
    TableRow head;
    std::vector<TableRow> rows;
};

/// Throws Error(BadInput) naming the file, and the line where one is wrong.
Table read_table(const std::filesystem::path& file);

}  // namespace ditto::cli
