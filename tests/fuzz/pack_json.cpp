#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "pack/pack.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("pack.json");
    file.put(input);
    const auto folder = file.path().parent_path();
    return outcome_of(folder, [&] {
        const Pack pack = Pack::open(folder);
        pack.bytes();
        for (const std::string& name : pack.names()) {
            if (pack.has_network(name) && pack.network(name).file.parent_path() != folder)
                throw std::logic_error("a file outside of the pack's folder");
        }
        pack.verify();
    });
}

std::vector<std::string> seeds() {
    return {R"({"format": 1, "id": "starter", "version": "1.0", "renderer": "mesh", "steps": 10,
        "networks": {"lmdm": {"file": "pack.json", "format": "safetensors",
                              "dimensions": {"width": 256, "heads": 4}}}})",
            R"({"format": 1, "id": "a", "version": "b", "renderer": "neural", "networks": {}})"};
}

std::vector<std::string> keywords() {
    return {
        "\"format\":",     "\"id\":",     "\"networks\":", "\"file\":", "\"sha256\":", "\"steps\":",
        "\"dimensions\":", "\"../x\"",    "null",          "{}",        "[]",          "[[[[",
        "\"\\u0000\"",     "\"\\u001b\"", "\xff",          "true",      "1.5"};
}

}  // namespace ditto::fuzz
