#include "render/backdrop.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

TEST(Backdrop, TextLeadsBack) {
    for (const char* text : {"keep", "transparent", "#00ff7f", "#ffffff"})
        EXPECT_EQ(to_text(backdrop_from_text(text).value()), text);
    EXPECT_EQ(to_text(backdrop_from_text("green").value()), "#00b140");
    EXPECT_EQ(to_text(backdrop_from_text("#AbCdEf").value()), "#abcdef");
    for (const char* text : {"", "#", "#12345", "#1234567", "#12345g", "#+12345", "blue", "112233"})
        EXPECT_FALSE(backdrop_from_text(text)) << text;
}

TEST(Backdrop, ShowsThroughAsMuchAsThePersonIsClear) {
    Image person(3, 1, 4);
    person.pixels = {200, 100, 50, 255, 200, 100, 50, 0, 200, 100, 50, 51};
    Image out;
    lay_over(person, {0, 255, 10}, out);
    const std::vector<std::uint8_t> expected{200, 100, 50, 0, 255, 10, 40, 224, 18};
    EXPECT_EQ(out.pixels, expected);
    EXPECT_EQ(out.channels, 3);
}

}  // namespace
}  // namespace ditto
