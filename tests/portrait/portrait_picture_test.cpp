#include "portrait/portrait_picture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

#include "core/scratch_folder.h"
#include "media/film_writer.h"
#include "media/image_file.h"
#include "media/video_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class PortraitPictureTest : public ::testing::Test {
  protected:
    /// A video of a good second: each of its pictures is the person's as bright as `brightness`
    /// says (0 … 1) at its time.
    template <typename Brightness>
    fs::path video(const char* name, const Brightness& brightness) const {
        VideoOptions options;
        options.width = person_.width;
        options.height = person_.height;
        options.preset = "ultrafast";
        options.threads = 1;
        const auto film = open_film(folder_.path() / name, options);
        for (int i = 0; i < 30; ++i) {
            Image picture = person_;
            const double factor = brightness(i / 25.0);
            for (auto& value : picture.pixels)
                value = static_cast<std::uint8_t>(std::clamp(factor * value, 0.0, 255.0));
            film->write(picture);
        }
        film->finish();
        return folder_.path() / name;
    }

    const ScratchFolder folder_;
    const Image person_ = read_image(fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg", 256);
    PortraitAnalyzer analyzer_{DITTO_STARTER_DIR, 1};
};

TEST_F(PortraitPictureTest, OfAVideoThatBeginsBlackTheFirstWithAFaceIsUsedAndTold) {
    const fs::path late = video("late.mp4", [](double time) { return time < 0.5 ? 0 : 1; });
    const PortraitPicture found = read_portrait(late, 128, analyzer_);
    EXPECT_GE(found.time, 0.49);
    EXPECT_LE(found.time, 0.81);
    EXPECT_EQ(std::max(found.image.width, found.image.height), 128);
    EXPECT_EQ(analyzer_.find_faces(found.image).size(), 1u);
    EXPECT_THAT(warnings_of(found, "late.mp4"),
                ElementsAre(HasSubstr("late.mp4 begins without a face; its picture at ")));
}

TEST_F(PortraitPictureTest, OfOneThatFadesInABrightOneIsUsed) {
    const fs::path fading =
        video("fading.mp4", [](double time) { return std::clamp(time / 0.8, 0.0, 1.0); });
    const PortraitPicture found = read_portrait(fading, 0, analyzer_);
    const auto mean = [](const Image& image) {
        double sum = 0;
        for (const auto value : image.pixels) sum += value;
        return sum / static_cast<double>(image.pixels.size());
    };
    EXPECT_GT(mean(found.image), 0.75 * mean(person_));
}

TEST_F(PortraitPictureTest, TheFirstStaysWhereItWillDo) {
    const fs::path whole = video("whole.mp4", [](double) { return 1; }),
                   black = video("black.mp4", [](double) { return 0; });
    for (const fs::path& path : {whole, black}) {
        const PortraitPicture first = read_portrait(path, 0, analyzer_);
        EXPECT_EQ(first.time, 0);
        EXPECT_THAT(warnings_of(first, path), IsEmpty());
        EXPECT_EQ(first.image.width, person_.width);
    }
    EXPECT_TRUE(is_video(whole));
    EXPECT_FALSE(is_video(fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg"));
    EXPECT_FALSE(is_video(fs::path(DITTO_SAMPLES_DIR) / "astronaut.png"));
    EXPECT_FALSE(is_video("absent.mp4"));
}

}  // namespace
}  // namespace ditto
