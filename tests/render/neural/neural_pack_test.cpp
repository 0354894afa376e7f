// A published pack read part by part: its source, its motion and its pictures.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "fixtures/published_pack.h"
#include "fixtures/tiny_pack.h"
#include "media/image_file.h"
#include "pack/find_pack.h"
#include "pack/import.h"
#include "render/neural/neural_renderer.h"
#include "render/neural/source_reader.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr int kSide = 256;

class NeuralPack : public testing::PackHomeTest {
  protected:
    void SetUp() override {
        const fs::path media = fs::path(DITTO_SHARED_DIR) / "media";
        portrait_ = media / "portrait-photo-1432.jpg";
        if (!fs::exists(portrait_)) GTEST_SKIP() << "needs ../shared/media";
        picture_ = read_image(portrait_, kSide);
        face_ = testing::find_face(picture_, DITTO_STARTER_DIR);
        testing::write_published_pack(folder_ / "published", face_);
        const auto manifest = PackManifest::read(find_manifest("ditto"));
        pack_.emplace(Pack::open(import_pack(manifest, folder_ / "published", {}, {})));
    }

    NeuralSource source(const fs::path& file) const {
        return read_source(*pack_, file, {.max_size = kSide, .threads = 2}, {});
    }

    /// All rows that a second and a half of a hum drives, pushed in pieces of so many samples.
    Motion motion(const NeuralSource& source, const ControlFn& controls, std::size_t piece) const {
        const MotionOptions options{.steps = 3, .seed = 4, .threads = 2};
        LivePortraitMotion speech(*pack_, options, source.motion, controls, {});
        std::vector<float> samples(16'000 * 3 / 2);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = 0.3f * std::sin(static_cast<float>(i) * 0.05f);
        Motion all{.size = driven_frame::kSize, .values = {}};
        const auto take = [&] {
            const Motion some = speech.take();
            all.values.insert(all.values.end(), some.values.begin(), some.values.end());
        };
        for (std::size_t at = 0; at < samples.size(); at += piece) {
            speech.push(std::span(samples).subspan(at, std::min(piece, samples.size() - at)));
            take();
        }
        speech.finish();
        take();
        return all;
    }

    fs::path portrait_;
    Image picture_;
    testing::SeenFace face_;
    std::optional<Pack> pack_;
};

TEST_F(NeuralPack, SourceIsThePictureAroundItsFace) {
    const NeuralSource read = source(portrait_);
    ASSERT_EQ(read.pictures.size(), 1U);
    EXPECT_EQ(read.pictures[0].picture.pixels, picture_.pixels);
    EXPECT_EQ(read.pictures[0].face.size(), cv::Size(256, 256));
    // The crop's middle lies in the face's square, somewhat above its middle.
    const cv::Vec3f middle = read.pictures[0].to_picture * cv::Vec3f(256, 256, 1);
    EXPECT_NEAR(middle[0], face_.x + 0.5f * face_.side, 0.15f * face_.side);
    EXPECT_GT(middle[1], face_.y);
    EXPECT_LT(middle[1], face_.y + 0.6f * face_.side);
    ASSERT_EQ(read.motion.faces.size(), 1U);
    EXPECT_TRUE(std::ranges::all_of(read.motion.faces[0].keypoints,
                                    [](float v) { return std::isfinite(v); }));
    const auto open = read.motion.conditions.eye_open.at(0);
    EXPECT_GT(open[0], 0.0f);
    EXPECT_GT(open[1], 0.0f);
}

TEST_F(NeuralPack, VideoGivesASourceForEachPicture) {
    const NeuralSource read =
        source(fs::path(DITTO_SHARED_DIR) / "media" / "talking-expressions.mp4");
    EXPECT_GT(read.pictures.size(), 20U);
    EXPECT_EQ(read.motion.faces.size(), read.pictures.size());
    EXPECT_EQ(read.motion.conditions.eye_ball.size(), read.pictures.size());
}

TEST_F(NeuralPack, RefusesAPictureThatIsNone) {
    EXPECT_THROW(source(fs::path(DITTO_SHARED_DIR) / "media" / "speech-b.wav"), Error);
    EXPECT_THROW(read_source(*pack_, portrait_, {.face = 1, .max_size = kSide}, {}), Error);
}

TEST_F(NeuralPack, MotionDoesNotDependOnHowTheSoundIsCut) {
    const NeuralSource read = source(portrait_);
    const ControlFn free = [](std::int64_t) { return ControlRow{}; };
    const Motion whole = motion(read, free, 1 << 20);
    EXPECT_EQ(whole.rows(), 38U);  // 1.5 s, a part of a frame counts
    EXPECT_EQ(motion(read, free, 3'333).values, whole.values);
}

TEST_F(NeuralPack, DirectionTurnsTheHead) {
    const NeuralSource read = source(portrait_);
    const auto width = [&](float yaw) {
        const Motion turned = motion(
            read,
            [yaw](std::int64_t) {
                ControlRow row;
                row.set(Channel::HeadYaw, yaw);
                return row;
            },
            1 << 20);
        return turned.values;
    };
    EXPECT_NE(width(0.0f), width(30.0f));
    EXPECT_EQ(width(30.0f), width(30.0f));
}

TEST_F(NeuralPack, RendererPutsTheFaceBackIntoThePicture) {
    NeuralSource read = source(portrait_);
    std::vector<float> still{0.0f};
    const Keypoints keypoints = pose_keypoints(read.motion.faces[0]);
    still.insert(still.end(), keypoints.begin(), keypoints.end());
    const NeuralRenderer renderer(*pack_, std::move(read), {.threads = 2});
    EXPECT_EQ(renderer.width(), picture_.width);
    EXPECT_EQ(renderer.height(), picture_.height);
    Image first, second;
    renderer.render(still, first);
    renderer.render(still, second);
    EXPECT_EQ(first.pixels, second.pixels);
    EXPECT_NE(first.pixels, picture_.pixels);
    still[0] = 1.0f;  // there is no second picture
    EXPECT_THROW(renderer.render(still, first), Error);
}

TEST_F(NeuralPack, RowsOfSeveralPicturesAreRenderedTogether) {
    NeuralSource read = source(fs::path(DITTO_SHARED_DIR) / "media" / "talking-expressions.mp4");
    std::vector<std::vector<float>> rows;
    for (const std::size_t picture : {3U, 3U, 4U, 3U}) {
        const Keypoints keypoints = pose_keypoints(read.motion.faces[picture]);
        auto& row = rows.emplace_back(1, static_cast<float>(picture));
        row.insert(row.end(), keypoints.begin(), keypoints.end());
        row[driven_frame::kKeypoints] += 0.01f * static_cast<float>(rows.size());
    }
    const NeuralRenderer renderer(*pack_, std::move(read), {.threads = 2});
    std::vector<Image> together(rows.size());
    renderer.render_rows(rows, together);
    Image alone;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        renderer.render(rows[i], alone);
        EXPECT_EQ(together[i].pixels, alone.pixels) << i;
    }
    EXPECT_NE(together[0].pixels, together[1].pixels);
    EXPECT_NE(together[1].pixels, together[2].pixels);
}

}  // namespace
}  // namespace ditto
