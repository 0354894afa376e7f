#include "project/journal_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "core/error.h"
#include "core/json_reader.h"
#include "core/sha256.h"
#include "project/project_json.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using nlohmann::ordered_json;
using Kind = JournalRecord::Kind;

constexpr std::size_t kChecksumDigits = 16;
constexpr std::array<std::pair<Kind, const char*>, 4> kKinds{
    {{Kind::Saved, "saved"}, {Kind::Edit, "edit"}, {Kind::Undo, "undo"}, {Kind::Redo, "redo"}}};

std::string checksum(std::string_view text) {
    return sha256(std::as_bytes(std::span(text))).substr(0, kChecksumDigits);
}

std::string json_of(const JournalRecord& record, const fs::path& folder) {
    ordered_json result;
    for (const auto& [kind, name] : kKinds)
        if (record.kind == kind) result["do"] = name;
    result["text"] = record.text;
    if (record.same_gesture) result["same_gesture"] = true;
    if (record.behind > 0) result["behind"] = record.behind;
    std::string text = json_text(result);
    if (record.kind == Kind::Saved) return text;
    text.back() = ',';
    return text + R"("change":)" + change_text(record.change, folder) + '}';
}

JournalRecord record_from_json(const json& value, const fs::path& folder,
                               const std::string& where) {
    const JsonReader reader(value, where);
    const std::string name = reader.at("do").text();
    const auto kind =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& k) { return k.second == name; });
    if (kind == kKinds.end()) reader.fail("has an unknown step \"" + name + "\"");
    JournalRecord record;
    record.kind = kind->first;
    record.text = reader.at("text").text();
    record.same_gesture = reader.has("same_gesture") && reader.at("same_gesture").boolean();
    if (reader.has("behind"))
        record.behind = static_cast<std::uint64_t>(reader.at("behind").integer(0, INT64_MAX));
    if (record.kind != Kind::Saved) {
        reader.at("change");
        record.change = change_from_json(value["change"], folder, where + ": change");
    }
    return record;
}

/// The JSON of the line at the beginning of a text, and what it takes with its end; nothing when
/// the line is not whole.
std::optional<std::pair<std::string_view, std::size_t>> whole_line(std::string_view text) {
    std::size_t length = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), length);
    const auto digits = static_cast<std::size_t>(end - text.data());
    const std::size_t start = digits + 1 + kChecksumDigits + 1;
    if (failed != std::errc() || text.size() <= start || length >= text.size() - start)
        return std::nullopt;
    const std::string_view body = text.substr(start, length);
    if (text[digits] != ' ' || text[start - 1] != ' ' || text[start + length] != '\n' ||
        text.substr(digits + 1, kChecksumDigits) != checksum(body))
        return std::nullopt;
    return std::pair(body, start + length + 1);
}

std::string read_whole(const fs::path& path) {
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    if (failed == std::errc::no_such_file_or_directory) return {};
    if (!failed && size > kLargestJournal)
        throw Error(ErrorKind::BadInput,
                    path.string() + " is larger than a journal gets; move it away");
    std::string text(failed ? 0 : size, '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (failed || !in)
        throw Error(ErrorKind::BadInput, path.string() + " cannot be read; check its permissions");
    return text;
}

/// The first of the records that are not in the file of the mark at `mark`.
std::size_t begin_of_unsaved(std::span<const JournalRecord> records, std::size_t mark) {
    std::size_t first = mark + 1;
    for (std::uint64_t left = records[mark].behind; left > 0 && first > 0;)
        left -= records[--first].kind != Kind::Saved;
    return first;
}

}  // namespace

fs::path journal_path(const fs::path& project) {
    return project.string() + ".journal";
}

std::string journal_line(const JournalRecord& record, const fs::path& folder) {
    const std::string body = json_of(record, folder);
    return std::to_string(body.size()) + ' ' + checksum(body) + ' ' + body + '\n';
}

JournalContent read_journal(const fs::path& path) {
    const std::string text = read_whole(path);
    JournalContent content;
    std::string_view rest = text;
    while (const auto line = whole_line(rest)) {
        const json value = parse_json(line->first);
        content.records.push_back(record_from_json(
            value, path.parent_path(),
            path.string() + ": line " + std::to_string(content.records.size() + 1)));
        rest.remove_prefix(line->second);
    }
    content.sound_bytes = text.size() - rest.size();
    content.damaged = rest.find('\n') != rest.npos;
    return content;
}

std::uint64_t step_count(std::span<const JournalRecord> records) {
    return static_cast<std::uint64_t>(std::ranges::count_if(
        records, [](const JournalRecord& record) { return record.kind != Kind::Saved; }));
}

std::optional<std::span<const JournalRecord>> unsaved_records(const JournalContent& journal,
                                                              const std::string& saved) {
    const std::span<const JournalRecord> records = journal.records;
    for (std::size_t i = records.size(); i-- > 0;)
        if (records[i].kind == Kind::Saved && records[i].text == saved)
            return records.subspan(begin_of_unsaved(records, i));
    if (records.empty()) return records;
    return std::nullopt;
}

void replay(std::span<const JournalRecord> records, History& history) {
    for (const JournalRecord& record : records) {
        const auto next = history.edits().begin() + static_cast<std::ptrdiff_t>(history.done());
        if (record.kind == Kind::Saved) continue;
        if (record.kind == Kind::Undo && history.can_undo() &&
            std::prev(next)->back == record.change) {
            history.undo();
        } else if (record.kind == Kind::Redo && history.can_redo() &&
                   next->forward == record.change) {
            history.redo();
        } else {
            history.edit(
                record.text, [&](Project& project) { apply(record.change, project); },
                record.same_gesture);
        }
    }
}

}  // namespace ditto
