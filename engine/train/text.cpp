#include "train/text.h"

#include "train/text_sentences.h"

namespace ditto {
namespace {

template <typename Items>
decltype(auto) pick(const Items& items, RandomSequence& random) {
    return items[random.below(static_cast<std::uint32_t>(std::size(items)))];
}

std::string fill_pattern(std::string_view pattern, RandomSequence& random) {
    std::string text;
    for (const char c : pattern) {
        const auto words = pattern_words(c);
        if (words.empty())
            text += c;
        else
            text += pick(words, random);
    }
    return text;
}

/// Consonants and vowels of a language as it spells them, in the synthesiser's encoding.
struct Syllables {
    std::vector<std::string> labials{"p", "b", "m"};
    std::vector<std::string> others;
    std::vector<std::string> vowels;
    std::vector<std::string> codas;
};

const Syllables& syllables(Spelling spelling) {
    static const Syllables kCzech{
        .others = {"t", "d", "k", "h", "f", "v", "s", "z", "l", "r", "n", "j", "ch", "c", "\xe8",
                   "\xb9", "\xbe", "\xf8"},  // č š ž ř in ISO 8859-2
        .vowels = {"a", "e", "i", "o", "u", "\xe1", "\xe9", "\xed", "ou"},
        .codas = {"", "", "m", "n", "l", "s", "k", "t", "p"}};
    static const Syllables kItalian{.others = {"t", "d", "c", "f", "v", "s", "l", "r", "n", "gh",
                                               "ch", "sci", "gi", "ci", "gl", "tr", "pr", "br"},
                                    .vowels = {"a", "e", "i", "o", "u", "ia", "uo"},
                                    .codas = {"", "", "", "m", "n", "l", "r", "s"}};
    static const Syllables kFinnish{.others = {"t", "d", "k", "h", "v", "s", "l", "r", "n", "j"},
                                    .vowels = {"a", "e", "i", "o", "u", "y", "\xe4", "\xf6", "aa",
                                               "uu", "ai", "ou"},  // ä ö in ISO 8859-1
                                    .codas = {"", "", "", "n", "l", "s", "t"}};
    static const Syllables kCatalan{.others = {"t", "d", "c", "f", "v", "s", "l", "r", "n", "j",
                                               "x", "ll", "ny", "g", "tr", "pl", "bl"},
                                    .vowels = {"a", "o", "u", "e", "i"},
                                    .codas = {"", "", "m", "n", "l", "r", "s", "t"}};
    static const Syllables kRussian{
        .labials = {"п", "б", "м"},
        .others = {"т", "д", "к", "г", "х", "ф", "в", "с", "з", "л", "р", "н", "ш", "ж", "ч", "ц"},
        .vowels = {"а", "о", "у", "и", "е", "ы", "я", "ю"},
        .codas = {"", "", "", "м", "н", "л", "к", "т"}};
    static const Syllables kLatin{
        .others = {"t", "d", "k", "f", "v", "s", "l", "r", "n", "g", "h", "tr", "st"},
        .vowels = {"a", "e", "i", "o", "u", "a", "o"},
        .codas = {"", "", "", "m", "n", "l", "r", "s", "p"}};
    switch (spelling) {
        case Spelling::Czech:
            return kCzech;
        case Spelling::Italian:
            return kItalian;
        case Spelling::Finnish:
            return kFinnish;
        case Spelling::Catalan:
            return kCatalan;
        case Spelling::Russian:
            return kRussian;
        default:
            return kLatin;
    }
}

}  // namespace

std::string made_up_words(Spelling spelling, RandomSequence& random) {
    const Syllables& s = syllables(spelling);
    std::string text;
    const std::uint32_t words = 3 + random.below(6);
    for (std::uint32_t w = 0; w < words; ++w) {
        if (w > 0) text += random.chance(0.12F) ? ", " : " ";
        const std::uint32_t count = 1 + random.below(3);
        for (std::uint32_t i = 0; i < count; ++i) {
            const bool labial = random.chance(0.36F);
            if (i > 0 || labial || !random.chance(0.15F))
                text += pick(labial ? s.labials : s.others, random);
            text += pick(s.vowels, random);
        }
        // A one-syllable word of a single vowel letter would be spelled out.
        text += count == 1 ? s.codas.back() : pick(s.codas, random);
    }
    return text + ".";
}

std::string TextSource::utterance(Spelling spelling, RandomSequence& random) const {
    return spelling == Spelling::English ? english(random) : made_up_words(spelling, random);
}

std::string TextSource::english(RandomSequence& random) const {
    const float kind = random.uniform();
    if (kind < 0.5F && !sentences_.empty()) return pick(sentences_, random);
    if (kind < 0.7F && !words_.empty()) {
        std::string text(pick(words_, random));
        for (std::uint32_t i = 4 + random.below(6); i > 0; --i)
            text += (random.chance(0.1F) ? ", " : " ") + pick(words_, random);
        return text + ".";
    }
    // Patterns are for training alone: all of their words are heard there.
    if (part_ == Part::HeldOut) return std::string(pick(held_out_sentences(), random));
    if (kind < 0.9F) return fill_pattern(pick(sentence_patterns(), random), random);
    return std::string(pick(training_sentences(), random));
}

}  // namespace ditto
