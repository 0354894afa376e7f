#pragma once

// A fuzz target is one reader of files: it says how the reader is called and what its files look
// like. Each is linked either with driver.cpp or with libfuzzer.cpp.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ditto::fuzz {

/// Gives the bytes to the reader as a file. Returns 1 when it takes them, 0 when it refuses them as
/// it should (see outcome.h); anything else ends the program.
int fuzz_one(std::span<const std::byte> input);

/// Small sound files of the kind that the target reads; at least one.
std::vector<std::string> seeds();

/// Words that such files are made of.
std::vector<std::string> keywords();

}  // namespace ditto::fuzz
