// Pictures and sound that are sent on as they come, read back from files.
#include "media/live_writer.h"

#include "media/film_probe.h"
#include "media/fixture.h"

namespace ditto {
namespace {

using ::testing::HasSubstr;
using testing::probe_film;

class LiveWriterTest : public testing::MediaTest {
  protected:
    /// An odd size, and a rate that is no whole number.
    static LiveOptions options(LiveFormat format) {
        LiveOptions options;
        options.format = format;
        options.width = 83;
        options.height = 97;
        options.fps = {30'000, 1001};
        return options;
    }

    PictureSize written(const std::string& name, LiveFormat format, int pictures) const {
        const LiveOptions asked = options(format);
        const auto writer = open_live_writer(file(name).string(), asked);
        const Image picture(asked.width, asked.height, 3);
        for (int i = 0; i < pictures; ++i) EXPECT_TRUE(writer->write(i, picture));
        writer->finish();
        return writer->size();
    }
};

TEST_F(LiveWriterTest, UncompressedPicturesTellTheirSizeAndRate) {
    EXPECT_EQ(written("a.y4m", LiveFormat::Yuv4mpeg, 3), (PictureSize{82, 96}));
    const std::string bytes = testing::bytes_of(file("a.y4m"));
    EXPECT_THAT(bytes.substr(0, bytes.find('\n')), HasSubstr("W82 H96 F30000:1001 "));
    EXPECT_EQ(written("a.rgb", LiveFormat::Rgb24, 3), (PictureSize{83, 97}));
    EXPECT_EQ(testing::bytes_of(file("a.rgb")).size(), 3u * 83 * 97 * 3);
}

TEST_F(LiveWriterTest, CompressedPicturesKeepTheirTimes) {
    constexpr int kPictures = 600;
    EXPECT_EQ(written("a.mp4", LiveFormat::FragmentedMp4, kPictures), (PictureSize{82, 96}));
    const testing::FilmProbe film = probe_film(file("a.mp4"));
    EXPECT_EQ(std::pair(film.width, film.height), std::pair(82, 96));
    ASSERT_EQ(film.times.size(), static_cast<std::size_t>(kPictures));
    const FrameRate rate = options(LiveFormat::FragmentedMp4).fps;
    for (int i = 0; i < kPictures; ++i)
        ASSERT_NEAR(film.times[static_cast<std::size_t>(i)], rate.seconds(i), 1e-9) << i;
}

}  // namespace
}  // namespace ditto
