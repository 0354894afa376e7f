#include "speech/writing.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

#include "core/text_encoding.h"
#include "speech/voice.h"

namespace ditto {
namespace {

/// Writing systems (Unicode's scripts) that voices are made for.
enum class Script : std::uint8_t {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Cherokee,
    Khmer,
    Kana,
    Han,
};

struct Block {
    char32_t first, last;
    Script script;
};
constexpr std::array kBlocks{
    Block{0x41, 0x5A, Script::Latin},        Block{0x61, 0x7A, Script::Latin},
    Block{0xC0, 0x24F, Script::Latin},       Block{0x370, 0x3FF, Script::Greek},
    Block{0x400, 0x52F, Script::Cyrillic},   Block{0x530, 0x58F, Script::Armenian},
    Block{0x590, 0x5FF, Script::Hebrew},     Block{0x600, 0x6FF, Script::Arabic},
    Block{0x750, 0x77F, Script::Arabic},     Block{0x900, 0x97F, Script::Devanagari},
    Block{0x980, 0x9FF, Script::Bengali},    Block{0xA00, 0xA7F, Script::Gurmukhi},
    Block{0xA80, 0xAFF, Script::Gujarati},   Block{0xB00, 0xB7F, Script::Oriya},
    Block{0xB80, 0xBFF, Script::Tamil},      Block{0xC00, 0xC7F, Script::Telugu},
    Block{0xC80, 0xCFF, Script::Kannada},    Block{0xD00, 0xD7F, Script::Malayalam},
    Block{0xD80, 0xDFF, Script::Sinhala},    Block{0xE00, 0xE7F, Script::Thai},
    Block{0xE80, 0xEFF, Script::Lao},        Block{0xF00, 0xFFF, Script::Tibetan},
    Block{0x1000, 0x109F, Script::Myanmar},  Block{0x10A0, 0x10FF, Script::Georgian},
    Block{0x1100, 0x11FF, Script::Hangul},   Block{0x1200, 0x139F, Script::Ethiopic},
    Block{0x13A0, 0x13FF, Script::Cherokee}, Block{0x1780, 0x17FF, Script::Khmer},
    Block{0x1C90, 0x1CBF, Script::Georgian}, Block{0x1E00, 0x1EFF, Script::Latin},
    Block{0x1F00, 0x1FFF, Script::Greek},    Block{0x3041, 0x30FF, Script::Kana},
    Block{0x3105, 0x312F, Script::Han},      Block{0x3131, 0x318E, Script::Hangul},
    Block{0x31F0, 0x31FF, Script::Kana},     Block{0x3400, 0x9FFF, Script::Han},
    Block{0xAC00, 0xD7A3, Script::Hangul},   Block{0xF900, 0xFAFF, Script::Han},
    Block{0xFB1D, 0xFB4F, Script::Hebrew},   Block{0xFB50, 0xFDFF, Script::Arabic},
    Block{0xFE70, 0xFEFE, Script::Arabic},   Block{0xFF21, 0xFF3A, Script::Latin},
    Block{0xFF41, 0xFF5A, Script::Latin},    Block{0xFF66, 0xFF9D, Script::Kana},
    Block{0x20000, 0x3134F, Script::Han},
};

struct Speaks {
    std::string_view language;
    Script script;
};
/// Languages that are not written in Latin letters, for each writing system the one first whose
/// voice is taken where none is chosen. All voices are taken to speak Latin letters, too.
constexpr std::array kSpoken{
    Speaks{"el", Script::Greek},       Speaks{"grc", Script::Greek},
    Speaks{"ru", Script::Cyrillic},    Speaks{"uk", Script::Cyrillic},
    Speaks{"be", Script::Cyrillic},    Speaks{"bg", Script::Cyrillic},
    Speaks{"mk", Script::Cyrillic},    Speaks{"sr", Script::Cyrillic},
    Speaks{"kk", Script::Cyrillic},    Speaks{"ky", Script::Cyrillic},
    Speaks{"tt", Script::Cyrillic},    Speaks{"ba", Script::Cyrillic},
    Speaks{"cv", Script::Cyrillic},    Speaks{"hy", Script::Armenian},
    Speaks{"hyw", Script::Armenian},   Speaks{"he", Script::Hebrew},
    Speaks{"ar", Script::Arabic},      Speaks{"fa", Script::Arabic},
    Speaks{"ur", Script::Arabic},      Speaks{"sd", Script::Arabic},
    Speaks{"ug", Script::Arabic},      Speaks{"hi", Script::Devanagari},
    Speaks{"mr", Script::Devanagari},  Speaks{"ne", Script::Devanagari},
    Speaks{"kok", Script::Devanagari}, Speaks{"sa", Script::Devanagari},
    Speaks{"bn", Script::Bengali},     Speaks{"as", Script::Bengali},
    Speaks{"bpy", Script::Bengali},    Speaks{"pa", Script::Gurmukhi},
    Speaks{"gu", Script::Gujarati},    Speaks{"or", Script::Oriya},
    Speaks{"ta", Script::Tamil},       Speaks{"te", Script::Telugu},
    Speaks{"kn", Script::Kannada},     Speaks{"ml", Script::Malayalam},
    Speaks{"si", Script::Sinhala},     Speaks{"th", Script::Thai},
    Speaks{"lo", Script::Lao},         Speaks{"bo", Script::Tibetan},
    Speaks{"my", Script::Myanmar},     Speaks{"shn", Script::Myanmar},
    Speaks{"ka", Script::Georgian},    Speaks{"ko", Script::Hangul},
    Speaks{"am", Script::Ethiopic},    Speaks{"ti", Script::Ethiopic},
    Speaks{"chr", Script::Cherokee},   Speaks{"km", Script::Khmer},
    Speaks{"ja", Script::Kana},        Speaks{"cmn", Script::Han},
    Speaks{"yue", Script::Han},        Speaks{"hak", Script::Han},
    Speaks{"zh", Script::Han},
};

constexpr double kFew = 0.25;        // of a text's letters
constexpr std::size_t kQuoted = 12;  // letters of what is not spoken
constexpr std::string_view kLatin = "-latn";

std::optional<Script> script_of(char32_t c) {
    const auto block = std::ranges::upper_bound(kBlocks, c, {}, &Block::first);
    if (block == kBlocks.begin() || c > std::prev(block)->last) return std::nullopt;
    return std::prev(block)->script;
}

/// "en-us" is "en"; espeak-ng has Latin spellings of some others ("cmn-latn-pinyin").
bool speaks(std::string_view language, Script script) {
    if (script == Script::Latin) return true;
    if (language.find(kLatin) != std::string_view::npos) return false;
    const std::string_view main = language.substr(0, language.find('-'));
    return std::ranges::any_of(kSpoken, [&](const Speaks& known) {
        return known.language == main && known.script == script;
    });
}

/// The one with the most letters; nothing for a text without any.
std::optional<Script> main_script(std::string_view text) {
    std::map<Script, int> letters;
    while (!text.empty())
        if (const auto script = script_of(take_character(text))) ++letters[*script];
    if (letters.empty()) return std::nullopt;
    return std::ranges::max_element(letters, {}, [](const auto& counted) { return counted.second; })
        ->first;
}

}  // namespace

std::optional<std::string> unspoken_words(std::string_view text, std::string_view language) {
    std::size_t letters = 0, unspoken = 0;
    std::size_t begin = 0, end = 0;  // of the first that are not spoken
    bool open = true;                // whether they go on
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t at = text.size() - rest.size();
        const auto script = script_of(take_character(rest));
        if (!script) continue;
        ++letters;
        const bool spoken = speaks(language, *script);
        open = open && (unspoken == 0 || (!spoken && unspoken < kQuoted));
        if (spoken) continue;
        if (unspoken++ == 0) begin = at;
        if (open) end = text.size() - rest.size();
    }
    if (static_cast<double>(unspoken) <= kFew * static_cast<double>(letters)) return std::nullopt;
    return std::string(text.substr(begin, end - begin));
}

std::optional<std::string> voice_for(std::string_view text) {
    const auto script = main_script(text);
    if (!script || *script == Script::Latin) return std::nullopt;
    for (const Speaks& known : kSpoken) {
        if (known.script != *script || unspoken_words(text, known.language)) continue;
        std::string name = "espeak:" + std::string(known.language);
        if (find_voice(name)) return name;
    }
    return std::nullopt;
}

}  // namespace ditto
