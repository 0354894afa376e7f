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

TEST(Framing, AFilmIsCutFromAPictureThatIsReadAsLargeAsItTakes) {
    // A landscape of 2720 × 1813, of which the tall film of 1920 takes all its height.
    const auto head_at = [](int side) {
        const auto scale = static_cast<float>(side) / 2720;
        return Box{1200 * scale, 500 * scale, 300 * scale, 400 * scale};
    };
    const auto height_at = [](int side) {
        return static_cast<int>(std::lround(side * 1813 / 2720.0));
    };
    EXPECT_EQ(side_to_cut_from(Framing::Original, 2720, 1813, head_at(2720), 1280), 1280);
    for (const Framing framing : {Framing::Wide, Framing::Tall, Framing::Square}) {
        for (const int size : {320, 640, 1000, 1280, 1920}) {
            const int side = side_to_cut_from(framing, 2720, 1813, head_at(2720), size);
            // The same by a smaller picture, but for its rounding.
            EXPECT_NEAR(side_to_cut_from(framing, 1000, height_at(1000), head_at(1000), size), side,
                        2);
            const Framer framer(framing, side, height_at(side), head_at(side), size);
            EXPECT_EQ(framer.window().width, static_cast<float>(framer.width()))
                << "its pixels are the picture's own";
            EXPECT_LE(std::max(framer.width(), framer.height()), size);
            EXPECT_GT(std::max(framer.width(), framer.height()), size - 32);
        }
    }
    // What holds a large head is more than the picture, which is then reduced.
    EXPECT_LT(side_to_cut_from(Framing::Wide, 1000, 1000, {50, 50, 900, 900}, 1280), 1000);
    EXPECT_LE(side_to_cut_from(Framing::Tall, 20000, 1000, {50, 50, 100, 100}, 1920), 4 * 1920);
}

TEST(Framing, APictureIsReadAgainWhereThatGivesBetterPixels) {
    const Box face{450, 250, 100, 150};
    const auto again = [&](Framing framing, int side, int read_at, int size) {
        return side_to_read_again(framing, Image(side, side * 2 / 3, 3), read_at, face, size);
    };
    EXPECT_FALSE(again(Framing::Original, 1000, 1000, 1000));
    EXPECT_FALSE(again(Framing::Original, 900, 1000, 1000)) << "it has no more";
    EXPECT_GT(again(Framing::Tall, 1000, 1000, 1000).value(), 1400);
    EXPECT_FALSE(again(Framing::Tall, 1000, 1280, 1000)) << "it has no more";
    EXPECT_LT(again(Framing::Tall, 1280, 1280, 320).value(), 640) << "it has too many";
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
