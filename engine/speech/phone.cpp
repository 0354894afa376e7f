#include "speech/phone.h"

#include <algorithm>
#include <array>

namespace ditto {
namespace {

constexpr std::array<std::string_view, kPhoneCount> kNames{
    "SIL", "AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY",
    "UH",  "UW", "B",  "CH", "D",  "DH", "F",  "G",  "HH", "JH", "K",  "L",  "M",  "N",
    "NG",  "P",  "R",  "S",  "SH", "T",  "TH", "V",  "W",  "Y",  "Z",  "ZH"};

}  // namespace

std::string_view phone_name(Phone phone) {
    return kNames.at(static_cast<std::size_t>(phone));
}

std::optional<Phone> phone_from_name(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Phone>(found - kNames.begin());
}

}  // namespace ditto
