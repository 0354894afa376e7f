#include "project/export_settings.h"

#include <gtest/gtest.h>

namespace ditto {
namespace {

TEST(ExportRates, AreFoundByNameAndAsFractions) {
    for (const FrameRate& rate : kExportRates) {
        EXPECT_EQ(export_rate_from_text(to_text(rate)), rate);
        EXPECT_EQ(export_rate_from_text(std::to_string(rate.num) + '/' + std::to_string(rate.den)),
                  rate);
        EXPECT_EQ(export_rate_near(rate.named()), rate);
    }
    EXPECT_EQ(export_rate_from_text("29.97"), FrameRate(30'000, 1001));
    EXPECT_EQ(export_rate_from_text("23.98"), FrameRate(24'000, 1001));
    EXPECT_EQ(export_rate_from_text("25.0"), FrameRate(25));
}

TEST(ExportRates, OthersAreNone) {
    for (const char* text : {"", "26", "29.9", "29.97x", "x", "25/", "/25", "25/0", "0/0", "-25",
                             "1e999", "nan", "inf", "25 ", "25/1/1"})
        EXPECT_FALSE(export_rate_from_text(text)) << text;
}

TEST(ExportRates, AreListedInWords) {
    EXPECT_EQ(export_rates_in_words(), "23.976, 24, 25, 29.97, 30, 48, 50, 59.94 or 60");
}

}  // namespace
}  // namespace ditto
