#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ditto {

/// What a voice of a language ("en-us", "cmn"; empty: not known) cannot speak of a text because it
/// is written in another writing system: the first such words. Nothing where they are few: a name
/// among others is no reason to take another voice.
std::optional<std::string> unspoken_words(std::string_view text, std::string_view language);

/// A voice of this machine for the writing system of a text that not all voices can speak; nothing
/// where there is none.
std::optional<std::string> voice_for(std::string_view text);

}  // namespace ditto
