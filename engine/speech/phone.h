#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ditto {

/// Silence and the 39 phones of ARPAbet (CMU dictionary), the classes of the front end in this
/// order.
enum class Phone {
    Sil,
    AA,
    AE,
    AH,
    AO,
    AW,
    AY,
    EH,
    ER,
    EY,
    IH,
    IY,
    OW,
    OY,
    UH,
    UW,
    B,
    CH,
    D,
    DH,
    F,
    G,
    HH,
    JH,
    K,
    L,
    M,
    N,
    NG,
    P,
    R,
    S,
    SH,
    T,
    TH,
    V,
    W,
    Y,
    Z,
    ZH,
    Count
};

inline constexpr std::size_t kPhoneCount = static_cast<std::size_t>(Phone::Count);

/// "SIL", "AA", …
std::string_view phone_name(Phone phone);
std::optional<Phone> phone_from_name(std::string_view name);

/// One phone of running speech, in seconds from the start.
struct PhoneSpan {
    Phone phone = Phone::Sil;
    double start = 0;
    double end = 0;
};

using Phones = std::vector<PhoneSpan>;

}  // namespace ditto
