#include "core/text_encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace ditto {
namespace {

using namespace std::string_literals;

std::u32string characters(std::string_view text) {
    std::u32string all;
    while (!text.empty()) all.push_back(take_character(text));
    return all;
}

TEST(TextEncoding, MarksOfAllEncodingsAreTaken) {
    EXPECT_EQ(as_utf8("plain"), "plain");
    EXPECT_EQ(as_utf8("\xEF\xBB\xBFmarked"), "marked");
    EXPECT_EQ(as_utf8("\xFF\xFE"s + "a\0,\0\xE4\0\x60\x4F"s), "a,ä你");
    EXPECT_EQ(as_utf8("\xFE\xFF"s + "\0a\0,\0\xE4\x4F\x60"s), "a,ä你");
    EXPECT_EQ(as_utf8("\xFF\xFE"s), "");
    EXPECT_EQ(as_utf8(""), "");
}

TEST(TextEncoding, PairsOfHalvesAreCharactersAndSingleOnesAreNot) {
    EXPECT_EQ(as_utf8("\xFF\xFE\x3D\xD8\x00\xDE"s), "😀");
    EXPECT_EQ(as_utf8("\xFE\xFF\xD8\x3D\xDE\x00"s), "😀");
    EXPECT_EQ(as_utf8("\xFF\xFE\x3D\xD8"s + "a\0"s),
              "\xEF\xBF\xBD"
              "a");
    EXPECT_EQ(as_utf8("\xFF\xFE\x00\xDE"s), "\xEF\xBF\xBD");
    EXPECT_EQ(as_utf8("\xFF\xFE"s + "a\0b"s), "a") << "half a unit";
}

TEST(TextEncoding, CharactersAreTakenOneByOne) {
    EXPECT_EQ(characters("aß你😀"), U"aß你😀");
    EXPECT_EQ(characters("\xC3"), U"\uFFFD");
    EXPECT_EQ(characters("\xC0\x80"), U"\uFFFD\uFFFD") << "longer than need be";
    EXPECT_EQ(characters("\xED\xA0\x80"), U"\uFFFD\uFFFD\uFFFD") << "half of a pair";
    EXPECT_EQ(characters("\xF4\x90\x80\x80x"), U"\uFFFD\uFFFD\uFFFD\uFFFDx") << "beyond the last";
    EXPECT_EQ(characters("\xE4\xBDx"), U"\uFFFD\uFFFDx");
}

}  // namespace
}  // namespace ditto
