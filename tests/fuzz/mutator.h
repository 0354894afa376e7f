#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace ditto::fuzz {

/// Makes damaged files from sound ones: a few random changes each. The same arguments give the same
/// files.
class Mutator {
  public:
    /// `seeds` are not empty; `most_bytes` is what a file may grow to.
    Mutator(std::vector<std::string> seeds, std::vector<std::string> keywords,
            std::size_t most_bytes, std::uint64_t random_seed);

    std::string next();

  private:
    /// Below `bound`; 0 for an empty range.
    std::size_t below(std::size_t bound) { return bound ? random_() % bound : 0; }
    void change(std::string& file);
    void put_integer(std::string& file);
    void put_decimal(std::string& file);
    void splice(std::string& file);

    std::vector<std::string> seeds_, keywords_;
    std::size_t most_bytes_;
    std::mt19937_64 random_;
};

}  // namespace ditto::fuzz
