#include "render/framing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ditto {
namespace {

/// Each pixel says where it is.
Image chart(int width, int height, int channels) {
    Image image(width, height, channels);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint8_t* pixel = image.row(y) + channels * x;
            pixel[0] = static_cast<std::uint8_t>(x);
            pixel[1] = static_cast<std::uint8_t>(y);
            pixel[2] = 200;
            if (channels == 4) pixel[3] = 255;
        }
    }
    return image;
}

/// Where the middle of the head is in the result.
std::pair<int, int> found(const Image& image, const Box& head) {
    const auto x = static_cast<int>(head.x + head.width / 2),
               y = static_cast<int>(head.y + head.height / 2);
    for (int row = 0; row < image.height; ++row)
        for (int column = 0; column < image.width; ++column)
            if (const auto* pixel = image.row(row) + image.channels * column;
                pixel[0] == x && pixel[1] == y && pixel[2] == 200)
                return {column, row};
    return {-1, -1};
}

TEST(Framing, NamesLeadBack) {
    for (const Framing framing : {Framing::Original, Framing::Wide, Framing::Tall, Framing::Square})
        EXPECT_EQ(framing_from_name(framing_name(framing)), framing);
    EXPECT_FALSE(framing_from_name("4:3"));
}

TEST(Framing, TheHeadIsMoreThanTheFaceAndWithinThePicture) {
    const Box head = head_around({100, 100, 40, 60}, 400, 300);
    EXPECT_LT(head.x, 100);
    EXPECT_LT(head.y, 80);
    EXPECT_GT(head.x + head.width, 140);
    EXPECT_GT(head.y + head.height, 160);
    const Box close = head_around({5, 5, 390, 290}, 400, 300);
    EXPECT_EQ(close.x, 0);
    EXPECT_EQ(close.y, 0);
    EXPECT_EQ(close.width, 400);
    EXPECT_EQ(close.height, 300);
}

TEST(Framing, OriginalChangesNothing) {
    const Framer framer(Framing::Original, 201, 99, {10, 10, 20, 20}, 50);
    EXPECT_FALSE(framer.changes());
    EXPECT_EQ(std::pair(framer.width(), framer.height()), std::pair(201, 99));
}

TEST(Framing, CutsToTheShapeWithTheHeadInIt) {
    for (const Box head : {Box{10, 10, 50, 60}, Box{150, 120, 50, 60}, Box{90, 60, 40, 50}}) {
        for (const auto& [framing, aspect] :
             {std::pair(Framing::Wide, 16.0 / 9), std::pair(Framing::Tall, 9.0 / 16),
              std::pair(Framing::Square, 1.0)}) {
            const Framer framer(framing, 220, 200, head, 1920);
            EXPECT_NEAR(static_cast<double>(framer.width()) / framer.height(), aspect, 1e-9);
            EXPECT_EQ(framer.width() % 2 + framer.height() % 2, 0);
            // As much of the picture as the shape lets.
            EXPECT_TRUE(framer.width() > 220 - 32 || framer.height() > 200 - 32);
            Image out;
            framer.apply(chart(220, 200, 3), out);
            const auto [x, y] = found(out, head);
            EXPECT_GE(x, head.width / 2 - 1) << framing_name(framing);
            EXPECT_LE(x, static_cast<float>(out.width) - head.width / 2 + 1);
            EXPECT_GE(y, head.height / 2 - 1);
            EXPECT_LE(y, static_cast<float>(out.height) - head.height / 2 + 1);
        }
    }
}

TEST(Framing, FillsWhatAHeadTooLargeForTheShapeLeavesOver) {
    const Box head{40, 20, 140, 160};
    const Framer framer(Framing::Wide, 220, 200, head, 1920);
    EXPECT_GE(framer.height(), 160 - 18);  // the shape comes in whole steps
    EXPECT_GT(framer.width(), 220);
    Image out;
    framer.apply(chart(220, 200, 3), out);
    EXPECT_NE(found(out, head), std::pair(-1, -1));
    // Blurred picture beside it, no black and no stripes.
    for (int y = 0; y < out.height; ++y) {
        EXPECT_GT(out.row(y)[2], 190);
        EXPECT_NEAR(out.row(y)[0], out.row(std::min(y + 1, out.height - 1))[0], 3);
    }
    framer.apply(chart(220, 200, 4), out);
    EXPECT_EQ(out.channels, 4);
    EXPECT_EQ(out.row(out.height / 2)[3], 0);
    EXPECT_EQ(out.row(out.height / 2)[4 * (out.width / 2) + 3], 255);
}

TEST(Framing, TheLongestSideIsLimited) {
    const Box head{40, 20, 140, 160};
    const Framer framer(Framing::Wide, 220, 200, head, 160);
    EXPECT_EQ(std::pair(framer.width(), framer.height()), std::pair(160, 90));
    Image out;
    framer.apply(chart(220, 200, 3), out);
    EXPECT_EQ(std::pair(out.width, out.height), std::pair(160, 90));
    EXPECT_NEAR(out.row(45)[3 * 80 + 2], 200, 2);
}

}  // namespace
}  // namespace ditto
