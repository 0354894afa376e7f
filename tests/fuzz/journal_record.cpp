// What stands in the lines of a journal, each with the length and the checksum that it should have:
// damage to the file as a whole (target journal) is found by them, and never gets so far.

#include "fuzz/input_file.h"
#include "fuzz/journal_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("film.ditto.journal");
    const std::string text(reinterpret_cast<const char*>(input.data()), input.size());
    const std::string lines = with_checksums(text);
    file.put(std::as_bytes(std::span(lines)));
    return outcome_of(file.path(), [] { replay_journal(file.path()); });
}

std::vector<std::string> seeds() {
    return {without_checksums(journal_lines())};
}

std::vector<std::string> keywords() {
    return journal_keywords();
}

}  // namespace ditto::fuzz
