#pragma once

#include <span>
#include <string_view>

namespace ditto {

/// Phonetically rich sentences of the project's own making, rich in p, b, m and open vowels.
std::span<const std::string_view> training_sentences();
/// The same, for validation only.
std::span<const std::string_view> held_out_sentences();
/// Sentence patterns: '1' stands for a noun, '2' for an adjective, '3' for a verb in the past,
/// '4' for a place.
std::span<const std::string_view> sentence_patterns();
/// The words for slot '1'…'4' of a pattern.
std::span<const std::string_view> pattern_words(char slot);

}  // namespace ditto
