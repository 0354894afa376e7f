#include "fuzz/input_file.h"
#include "fuzz/motion_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("take.json");
    file.put(input);
    return outcome_of(file.path(), [] { check_motion(read_motion(file.path())); });
}

std::vector<std::string> seeds() {
    const InputFile file("take.json");
    write_motion(file.path(), small_motion());
    return {file.text()};
}

std::vector<std::string> keywords() {
    return {"\"format\":",  "\"ditto-motion\"",
            "\"version\":", "\"space\":",
            "\"arkit\"",    "\"fps\":",
            "\"columns\":", "\"rows\":",
            "\"headYaw\"",  "[[",
            "null",         "1e39",
            "-1",           "[]"};
}

}  // namespace ditto::fuzz
