#include "speech/phone.h"

#include <gtest/gtest.h>

#include "speech/phone_map.h"

namespace ditto {
namespace {

TEST(Phone, NamesAndBack) {
    for (std::size_t i = 0; i < kPhoneCount; ++i) {
        const auto phone = static_cast<Phone>(i);
        EXPECT_EQ(phone_from_name(phone_name(phone)), phone);
    }
    EXPECT_EQ(phone_name(Phone::Sil), "SIL");
    EXPECT_EQ(phone_name(Phone::ZH), "ZH");
    EXPECT_FALSE(phone_from_name("QQ"));
    EXPECT_FALSE(phone_from_name(""));
}

TEST(PhoneMap, EverySymbolOfEverySetHasAPhone) {
    for (const PhoneSet set :
         {PhoneSet::English, PhoneSet::Czech, PhoneSet::Italian, PhoneSet::Finnish,
          PhoneSet::Catalan, PhoneSet::Russian, PhoneSet::Ipa}) {
        EXPECT_GT(phone_mappings(set).size(), 30U);
        for (const PhoneMapping& m : phone_mappings(set))
            EXPECT_EQ(map_phone(set, m.symbol), m.phone) << m.symbol;
        EXPECT_FALSE(map_phone(set, "?!"));
        EXPECT_FALSE(map_phone(set, ""));
    }
}

// What closes the lips in any language must do so here.
TEST(PhoneMap, LabialsStayLabial) {
    for (const PhoneSet set :
         {PhoneSet::English, PhoneSet::Czech, PhoneSet::Italian, PhoneSet::Finnish,
          PhoneSet::Catalan, PhoneSet::Russian, PhoneSet::Ipa}) {
        EXPECT_EQ(map_phone(set, "p"), Phone::P);
        EXPECT_EQ(map_phone(set, "b"), Phone::B);
        EXPECT_EQ(map_phone(set, "m"), Phone::M);
    }
    EXPECT_EQ(map_phone(PhoneSet::Russian, "mm"), Phone::M);
    EXPECT_EQ(map_phone(PhoneSet::Finnish, "p:"), Phone::P);
}

TEST(PhoneMap, MarksAreStripped) {
    EXPECT_EQ(map_phone(PhoneSet::Finnish, "a:"), Phone::AA);
    EXPECT_EQ(map_phone(PhoneSet::Italian, "E1"), Phone::EH);
    EXPECT_EQ(map_phone(PhoneSet::Ipa, "ˈaɪ"), Phone::AY);
    EXPECT_EQ(map_phone(PhoneSet::Ipa, "t͡ʃ"), Phone::CH);
    EXPECT_EQ(map_phone(PhoneSet::Ipa, "ɔ̃"), Phone::AO);
    EXPECT_EQ(map_phone(PhoneSet::Ipa, "ɑː"), Phone::AA);
}

}  // namespace
}  // namespace ditto
