#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "fuzz/weight_seeds.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("weights.safetensors");
    file.put(input);
    return outcome_of(file.path(), [] { touch(read_safetensors(file.path())); });
}

std::vector<std::string> seeds() {
    const InputFile file("seed.safetensors");
    write_safetensors(file.path(), {small_network(), {{"format", "pt"}}});
    std::vector<std::string> files{file.text()};
    auto other = small_network();
    for (auto& [name, tensor] : other) tensor = tensor.to(torch::kBool);
    write_safetensors(file.path(), {other, {}});
    files.push_back(file.text());
    return files;
}

std::vector<std::string> keywords() {
    return {"dtype", "shape", "data_offsets", "__metadata__", "F64",  "F32",  "F16",     "BF16",
            "I64",   "U8",    "BOOL",         "[]",           "null", "[[[[", "{\"a\":", "\\u0000"};
}

}  // namespace ditto::fuzz
