#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "fuzz/timeline_seeds.h"
#include "timeline/timeline_file.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("controls.json");
    file.put(input);
    return outcome_of(file.path(), [] { check_timeline(read_timeline(file.path())); });
}

std::vector<std::string> seeds() {
    return {kTimeline, R"({"version": 1, "tracks": []})"};
}

std::vector<std::string> keywords() {
    return timeline_keywords();
}

}  // namespace ditto::fuzz
