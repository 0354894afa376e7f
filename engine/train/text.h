#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/philox.h"
#include "train/voices.h"

namespace ditto {

/// What the synthetic speakers say. Held-out texts are disjoint from those for training.
class TextSource {
  public:
    enum class Part { Training, HeldOut };

    /// Sentences of own making only.
    explicit TextSource(Part part) : part_(part) {}
    /// Adds sentences of the documentation installed on this machine, all of whose words are in
    /// Festival's CMU dictionary, and single words of it. False when the dictionary is missing.
    bool add_documentation();

    /// One utterance in the given spelling: an English sentence (half documentation, a fifth each
    /// templates and random words, the rest phonetically rich sentences) or made-up words.
    std::string utterance(Spelling spelling, RandomSequence& random) const;
    std::size_t documentation_size() const { return sentences_.size(); }

  private:
    std::string english(RandomSequence& random) const;

    Part part_;
    std::vector<std::string> sentences_;
    std::vector<std::string> words_;
};

/// Made-up words of consonant+vowel syllables in the spelling of a language, rich in p, b and m.
/// Encoded as the synthesiser reads it (Festival: ISO 8859 for Czech, Finnish and Catalan).
std::string made_up_words(Spelling spelling, RandomSequence& random);

/// Sentences in `folders` (plain text, one level of markup tolerated) all of whose words are in
/// `dictionary` (sorted, lower case), sorted, without repeats.
std::vector<std::string> documentation_sentences(const std::vector<std::filesystem::path>& folders,
                                                 const std::vector<std::string>& dictionary);

/// Lower-case words of a dictionary in Festival's format, sorted; empty when there is no such file.
std::vector<std::string> festival_words(const std::filesystem::path& dictionary);

}  // namespace ditto
