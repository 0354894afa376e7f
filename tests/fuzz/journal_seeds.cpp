#include "fuzz/journal_seeds.h"

#include <sstream>

#include "core/sha256.h"
#include "fuzz/timeline_seeds.h"
#include "project/journal_format.h"

namespace ditto::fuzz {

std::vector<std::string> journal_lines() {
    const Project empty;
    Project directed, other;
    directed.timeline = timeline_from_json(nlohmann::json::parse(kTimeline), "seed");
    other.settings.portrait.path = "/media/portrait.png";
    using Kind = JournalRecord::Kind;
    const std::vector<JournalRecord> records{
        {.kind = Kind::Saved, .text = std::string(64, 'a')},
        {.text = "Move keys", .same_gesture = true, .change = difference(empty, directed)},
        {.kind = Kind::Undo, .change = difference(directed, empty)},
        {.kind = Kind::Redo, .change = difference(empty, directed)},
        {.text = "Choose a portrait", .change = difference(empty, other)}};
    std::vector<std::string> lines;
    for (const JournalRecord& record : records) lines.push_back(journal_line(record, "/media"));
    return lines;
}

std::string join(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line;
    return text;
}

std::vector<std::string> journal_keywords() {
    auto words = timeline_keywords();
    words.insert(words.end(), {"\"do\":", "\"saved\"", "\"edit\"", "\"undo\"", "\"redo\"",
                               "\"text\":", "\"same_gesture\":", "\"change\":", "\"gone\":",
                               "\"markers_changed\":", "\"settings\":", "\n"});
    return words;
}

std::string without_checksums(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line.substr(line.find('{'));
    return text;
}

std::string with_checksums(const std::string& text) {
    constexpr std::size_t kChecksumDigits = 16;
    std::istringstream in(text);
    std::string lines;
    for (std::string body; std::getline(in, body);) {
        const std::string sum = sha256(std::as_bytes(std::span(body))).substr(0, kChecksumDigits);
        lines += std::to_string(body.size()) + ' ' + sum + ' ' + body + '\n';
    }
    return lines;
}

void replay_journal(const std::filesystem::path& path) {
    const JournalContent journal = read_journal(path);
    History history{Project{}};
    replay(journal.records, history);
    while (history.can_undo()) history.undo();
    check_timeline(history.project().timeline);
    unsaved_records(journal, std::string(64, 'a'));
}

}  // namespace ditto::fuzz
