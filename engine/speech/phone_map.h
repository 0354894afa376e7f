#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "speech/phone.h"

namespace ditto {

/// The phone inventories of the synthesisers.
enum class PhoneSet {
    English,  ///< Festival's radio set and Flite's: "aa", "ax", "pau"
    Czech,    ///< festival-czech
    Italian,  ///< festlex-ifd
    Finnish,  ///< suopuhe; length is marked by ':'
    Catalan,  ///< upc_catalan
    Russian,  ///< msu_ru; a doubled letter is a soft consonant or a stressed vowel
    Ipa       ///< International Phonetic Alphabet in UTF-8, as espeak-ng names its phonemes
};

/// The closest of the 39 English phones, judged by the lips first and by the ear second; nullopt
/// for a symbol that the set does not have.
std::optional<Phone> map_phone(PhoneSet set, std::string_view symbol);

/// One symbol and the phone it is heard and seen as.
struct PhoneMapping {
    std::string_view symbol;
    Phone phone;
};

/// The whole table of a set, after stripping of length, stress and other marks.
std::span<const PhoneMapping> phone_mappings(PhoneSet set);

}  // namespace ditto
