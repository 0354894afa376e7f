#include "speech/phone_map.h"

#include <algorithm>
#include <array>
#include <string>

namespace ditto {
namespace {

using enum Phone;
using Mapping = PhoneMapping;

constexpr Mapping kEnglish[] = {
    {"pau", Sil}, {"h#", Sil}, {"brth", Sil}, {"ssil", Sil}, {"#", Sil}, {"aa", AA}, {"ae", AE},
    {"ah", AH},   {"ax", AH},  {"ao", AO},    {"aw", AW},    {"ay", AY}, {"eh", EH}, {"er", ER},
    {"axr", ER},  {"ey", EY},  {"ih", IH},    {"ix", IH},    {"iy", IY}, {"ow", OW}, {"oy", OY},
    {"uh", UH},   {"uw", UW},  {"b", B},      {"ch", CH},    {"d", D},   {"dx", D},  {"dh", DH},
    {"f", F},     {"g", G},    {"hh", HH},    {"hv", HH},    {"jh", JH}, {"k", K},   {"l", L},
    {"el", L},    {"m", M},    {"em", M},     {"n", N},      {"en", N},  {"nx", N},  {"ng", NG},
    {"p", P},     {"r", R},    {"s", S},      {"sh", SH},    {"t", T},   {"th", TH}, {"v", V},
    {"w", W},     {"y", Y},    {"z", Z},      {"zh", ZH}};

constexpr Mapping kCzech[] = {
    {"#", Sil}, {"_", Sil}, {"a", AA},   {"b", B},    {"c", S}, {"c~", CH}, {"ch", HH}, {"d", D},
    {"d~", D},  {"dz", Z},  {"dz~", JH}, {"e", EH},   {"f", F}, {"g", G},   {"h", HH},  {"i", IY},
    {"j", Y},   {"k", K},   {"l", L},    {"m", M},    {"n", N}, {"n*", NG}, {"n~", N},  {"o", AO},
    {"p", P},   {"r", R},   {"r~", ZH},  {"r~*", SH}, {"s", S}, {"s~", SH}, {"t", T},   {"t~", T},
    {"u", UW},  {"v", V},   {"z", Z},    {"z~", ZH}};

constexpr Mapping kItalian[] = {{"#", Sil}, {"a", AA},  {"e", EY}, {"E", EH}, {"i", IY}, {"o", OW},
                                {"O", AO},  {"u", UW},  {"j", Y},  {"w", W},  {"p", P},  {"t", T},
                                {"k", K},   {"b", B},   {"d", D},  {"g", G},  {"f", F},  {"s", S},
                                {"S", SH},  {"v", V},   {"z", Z},  {"Z", ZH}, {"ts", S}, {"tS", CH},
                                {"dz", Z},  {"dZ", JH}, {"m", M},  {"n", N},  {"J", N},  {"ng", NG},
                                {"nf", N},  {"l", L},   {"L", L},  {"r", R}};

constexpr Mapping kFinnish[] = {{"#", Sil}, {"a", AA}, {"e", EH}, {"i", IY}, {"o", AO}, {"u", UW},
                                {"y", UW},  {"@", AE}, {"7", ER}, {"&", AH}, {"p", P},  {"t", T},
                                {"k", K},   {"b", B},  {"d", D},  {"g", G},  {"f", F},  {"T", TH},
                                {"D", DH},  {"s", S},  {"z", Z},  {"S", SH}, {"Z", ZH}, {"h", HH},
                                {"v", V},   {"m", M},  {"n", N},  {"N", NG}, {"l", L},  {"L", L},
                                {"r", R},   {"j", Y},  {"w", W},  {"_", Sil}};

constexpr Mapping kCatalan[] = {
    {"pau", Sil}, {"_", Sil}, {"#", Sil}, {"ax", AH}, {"a", AA}, {"b", B}, {"d", D},  {"e", EY},
    {"E", EH},    {"f", F},   {"g", G},   {"i", IY},  {"j", Y},  {"J", N}, {"k", K},  {"l", L},
    {"L", L},     {"m", M},   {"n", N},   {"o", OW},  {"O", AO}, {"p", P}, {"r", R},  {"rr", R},
    {"s", S},     {"S", SH},  {"t", T},   {"u", UW},  {"w", W},  {"z", Z}, {"Z", ZH}, {"tS", CH},
    {"dZ", JH},   {"N", NG},  {"y", Y},   {"uw", W}};

constexpr Mapping kRussian[] = {
    {"pau", Sil}, {"ii", IY}, {"yy", IH}, {"uu", UW},  {"ee", EH}, {"oo", AO}, {"aa", AA},
    {"a", AH},    {"e", IH},  {"i", IY},  {"y", IH},   {"u", UH},  {"ae", AH}, {"ay", IH},
    {"ur", UH},   {"p", P},   {"pp", P},  {"b", B},    {"bb", B},  {"t", T},   {"tt", T},
    {"d", D},     {"dd", D},  {"k", K},   {"kk", K},   {"g", G},   {"gg", G},  {"c", S},
    {"ch", CH},   {"f", F},   {"ff", F},  {"v", V},    {"vv", V},  {"s", S},   {"ss", S},
    {"z", Z},     {"zz", Z},  {"sh", SH}, {"sch", SH}, {"zh", ZH}, {"h", HH},  {"hh", HH},
    {"m", M},     {"mm", M},  {"n", N},   {"nn", N},   {"l", L},   {"ll", L},  {"r", R},
    {"rr", R},    {"j", Y}};

// Longer symbols first: the first that begins the symbol wins.
constexpr Mapping kIpa[] = {
    {"tʃ", CH}, {"dʒ", JH}, {"tɕ", CH}, {"dʑ", JH}, {"ʈʂ", CH}, {"ɖʐ", JH}, {"ts", S},  {"dz", Z},
    {"pf", F},  {"aɪ", AY}, {"aʊ", AW}, {"ai", AY}, {"au", AW}, {"eɪ", EY}, {"ei", EY}, {"əʊ", OW},
    {"oʊ", OW}, {"ou", OW}, {"ɔɪ", OY}, {"ɔi", OY}, {"oi", OY}, {"ɔø", OY}, {"ɔʏ", OY}, {"ɪə", IH},
    {"eə", EH}, {"ʊə", UH}, {"iə", IH}, {"ɐ", AH},  {"a", AA},  {"ɑ", AA},  {"ɒ", AO},  {"æ", AE},
    {"ʌ", AH},  {"ə", AH},  {"ɚ", ER},  {"ɜ", ER},  {"ɝ", ER},  {"ɘ", AH},  {"ɵ", UH},  {"ɤ", AH},
    {"e", EY},  {"ɛ", EH},  {"œ", ER},  {"ø", ER},  {"ɶ", ER},  {"i", IY},  {"ɪ", IH},  {"ɨ", IH},
    {"ᵻ", IH},  {"ʏ", UH},  {"y", UW},  {"o", OW},  {"ɔ", AO},  {"ɞ", AO},  {"u", UW},  {"ʊ", UH},
    {"ʉ", UW},  {"ɯ", UH},  {"b", B},   {"ɓ", B},   {"p", P},   {"β", V},   {"ɸ", F},   {"m", M},
    {"ɱ", M},   {"d", D},   {"ɖ", D},   {"ɗ", D},   {"t", T},   {"ʈ", T},   {"ɾ", D},   {"ɽ", D},
    {"ð", DH},  {"θ", TH},  {"f", F},   {"v", V},   {"ʋ", V},   {"g", G},   {"ɡ", G},   {"ɟ", G},
    {"ɢ", G},   {"ɣ", G},   {"h", HH},  {"ɦ", HH},  {"ħ", HH},  {"x", HH},  {"χ", HH},  {"ç", HH},
    {"ʕ", HH},  {"k", K},   {"c", K},   {"q", K},   {"l", L},   {"ɫ", L},   {"ɬ", L},   {"ɭ", L},
    {"ʎ", L},   {"ɺ", L},   {"ʟ", L},   {"n", N},   {"ɳ", N},   {"ɲ", N},   {"ŋ", NG},  {"ɴ", NG},
    {"r", R},   {"ɹ", R},   {"ɻ", R},   {"ʀ", R},   {"ʁ", R},   {"s", S},   {"z", Z},   {"ʃ", SH},
    {"ʂ", SH},  {"ɕ", SH},  {"ʒ", ZH},  {"ʐ", ZH},  {"ʑ", ZH},  {"w", W},   {"ʍ", W},   {"ɥ", W},
    {"j", Y},   {"ʝ", Y},   {"ɰ", Y},   {"ʔ", Sil}};

std::optional<Phone> find(std::span<const Mapping> table, std::string_view symbol) {
    const auto found = std::ranges::find(table, symbol, &Mapping::symbol);
    return found == table.end() ? std::nullopt : std::optional(found->phone);
}

/// Festival's marks behind a symbol: length (':') and stress or tone ('0'…'2').
std::string_view strip_marks(std::string_view symbol) {
    while (symbol.size() > 1 && std::string_view(":012").find(symbol.back()) != symbol.npos)
        symbol.remove_suffix(1);
    return symbol;
}

/// The first IPA letter or affricate or diphthong; marks before it (stress, tie) are skipped.
std::optional<Phone> find_ipa(std::string_view symbol) {
    static constexpr std::string_view kMarks[] = {"ˈ", "ˌ", "ː", "ˑ", "ʲ", "ʰ", "ʷ", "̃", "̩", "͡"};
    std::string letters;
    while (!symbol.empty()) {
        const auto mark =
            std::ranges::find_if(kMarks, [&](std::string_view m) { return symbol.starts_with(m); });
        if (mark == std::end(kMarks)) letters += symbol.front();
        symbol.remove_prefix(mark == std::end(kMarks) ? 1 : mark->size());
    }
    const auto found =
        std::ranges::find_if(kIpa, [&](const Mapping& m) { return letters.starts_with(m.symbol); });
    return found == std::end(kIpa) ? std::nullopt : std::optional(found->phone);
}

}  // namespace

std::span<const PhoneMapping> phone_mappings(PhoneSet set) {
    switch (set) {
        case PhoneSet::English:
            return kEnglish;
        case PhoneSet::Czech:
            return kCzech;
        case PhoneSet::Italian:
            return kItalian;
        case PhoneSet::Finnish:
            return kFinnish;
        case PhoneSet::Catalan:
            return kCatalan;
        case PhoneSet::Russian:
            return kRussian;
        case PhoneSet::Ipa:
            return kIpa;
    }
    return {};
}

std::optional<Phone> map_phone(PhoneSet set, std::string_view symbol) {
    if (set == PhoneSet::Ipa) return find_ipa(symbol);
    const auto table = phone_mappings(set);
    const auto exact = find(table, symbol);
    return exact ? exact : find(table, strip_marks(symbol));
}

}  // namespace ditto
