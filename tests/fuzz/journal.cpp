#include "project/journal_format.h"

#include "fuzz/input_file.h"
#include "fuzz/journal_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("film.ditto.journal");
    file.put(input);
    return outcome_of(file.path(), [] { replay_journal(file.path()); });
}

std::vector<std::string> seeds() {
    return {join(journal_lines()), join(journal_lines()).append("123 0123456789abcdef {\"do\"")};
}

std::vector<std::string> keywords() {
    return journal_keywords();
}

}  // namespace ditto::fuzz
