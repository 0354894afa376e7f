// The entry points of a target for libFuzzer. With DITTO_FUZZ_SEEDS in the environment, the
// target's seeds and its keywords are first written to that folder, for -dict and the corpus.

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>

#include "fuzz/target.h"

namespace {

namespace fs = std::filesystem;

/// In the form that -dict reads.
std::string dictionary_line(const std::string& keyword) {
    constexpr const char* kHex = "0123456789abcdef";
    std::string line = "\"";
    for (const char c : keyword) {
        const auto byte = static_cast<unsigned char>(c);
        line.append("\\x").push_back(kHex[byte >> 4]);
        line.push_back(kHex[byte & 15]);
    }
    return line + "\"\n";
}

void write_seeds(const fs::path& folder) {
    fs::create_directories(folder / "seeds");
    int number = 0;
    for (const std::string& seed : ditto::fuzz::seeds())
        std::ofstream(folder / "seeds" / std::to_string(number++), std::ios::binary) << seed;
    std::ofstream dictionary(folder / "dictionary");
    for (const std::string& keyword : ditto::fuzz::keywords())
        dictionary << dictionary_line(keyword);
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    if (const char* folder = std::getenv("DITTO_FUZZ_SEEDS")) write_seeds(folder);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ditto::fuzz::fuzz_one(std::as_bytes(std::span(data, size)));
    return 0;
}
