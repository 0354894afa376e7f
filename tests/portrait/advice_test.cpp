#include "portrait/advice.h"

#include <gmock/gmock.h>

#include <opencv2/imgproc.hpp>

#include "media/video_reader.h"
#include "portrait/fixture.h"
#include "portrait/view.h"

namespace ditto {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using AdviceTest = testing::PortraitTest;

std::vector<std::string> codes(const Portrait& portrait) {
    std::vector<std::string> result;
    for (const Advice& advice : advise(portrait)) result.push_back(advice.code);
    return result;
}

TEST_F(AdviceTest, HasNothingToSayOfAGoodPortrait) {
    const auto file = testing::media("portrait-photo-1432.jpg");
    if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is absent";
    EXPECT_THAT(codes(analyze(file)), IsEmpty());
}

TEST_F(AdviceTest, NamesASmallFaceAndAnOpenMouth) {
    const Portrait portrait = analyze(testing::sample("astronaut.png"));
    EXPECT_THAT(codes(portrait), ::testing::ElementsAre("open_mouth", "small_face"));
    const Advice small = advise(portrait).back();
    EXPECT_NEAR(small.value, 107.0f, 10.0f);
    EXPECT_THAT(small.sentence, HasSubstr("512"));
}

/// The picture of a video that is shown at a time, seconds.
Image frame_at(const std::filesystem::path& video, double seconds) {
    VideoReader reader(video);
    auto picture = reader.next();
    while (picture && reader.time() < seconds - 1e-3) picture = reader.next();
    return picture.value();
}

TEST_F(AdviceTest, TellsEyesThatAreShutFromThoseThatAreOpen) {
    const auto video = testing::media("talking-quiet.mp4");
    if (!std::filesystem::exists(video)) GTEST_SKIP() << video << " is absent";
    const auto advised = [&](double seconds) {
        return codes(analyzer().analyze(frame_at(video, seconds), 0, "frame"));
    };
    for (const double shut : {0.5, 1.42, 9.83})
        EXPECT_THAT(advised(shut), Contains("closed_eyes")) << shut;
    EXPECT_THAT(advised(3.25), Not(Contains("closed_eyes")));
}

/// As if the picture had been taken with its face that large.
Portrait with_face_of(Portrait portrait, float side) {
    float left = 1e9f, right = -1e9f, top = 1e9f, bottom = -1e9f;
    for (const Point3& p : portrait.face.points) {
        left = std::min(left, p.x), right = std::max(right, p.x);
        top = std::min(top, p.y), bottom = std::max(bottom, p.y);
    }
    const float scale = side / std::max(right - left, bottom - top);
    const auto enlarge = [&](auto& points) {
        for (Point3& p : points) p = {scale * p.x, scale * p.y, scale * p.z};
    };
    enlarge(portrait.face.points);
    for (EyeLandmarks* eye : {&portrait.face.right_eye, &portrait.face.left_eye}) {
        enlarge(eye->contour);
        enlarge(eye->iris);
    }
    Image larger(static_cast<int>(scale * static_cast<float>(portrait.image.width)),
                 static_cast<int>(scale * static_cast<float>(portrait.image.height)), 3);
    cv::Mat view = view_of(larger);
    cv::resize(view_of(std::as_const(portrait.image)), view, view.size());
    portrait.image = std::move(larger);
    return portrait;
}

TEST_F(AdviceTest, DoesNotNagAboutAFewPixels) {
    const Portrait portrait = analyze(testing::sample("grace_hopper.jpg"));
    for (const float side : {460.0f, 495.0f, 510.0f, 600.0f})
        EXPECT_THAT(codes(with_face_of(portrait, side)), Not(Contains("small_face"))) << side;
    for (const float side : {200.0f, 400.0f})
        EXPECT_THAT(codes(with_face_of(portrait, side)), Contains("small_face")) << side;
}

TEST_F(AdviceTest, NamesATiltedHead) {
    const Image image = read_image(testing::sample("grace_hopper.jpg"));
    Image tilted(image.width, image.height, 3);
    cv::Mat target = view_of(tilted);
    cv::warpAffine(view_of(image), target, cv::getRotationMatrix2D({256.0f, 250.0f}, -25.0, 1.0),
                   target.size());
    const auto list = advise(analyzer().analyze(tilted, 0, "tilted"));
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[1].code, "tilted");
    EXPECT_NEAR(list[1].value, 22.6f, 4.0f);
}

TEST_F(AdviceTest, NamesAFaceThatTheBorderCuts) {
    const Image image = read_image(testing::sample("grace_hopper.jpg"));
    Image half(image.width - 230, image.height, 3);
    view_of(image)(cv::Rect(230, 0, half.width, half.height)).copyTo(view_of(half));
    EXPECT_THAT(codes(analyzer().analyze(half, 0, "half")), Contains("cut_off"));
    EXPECT_THAT(codes(analyze(testing::sample("grace_hopper.jpg"))), Not(Contains("cut_off")));
}

TEST_F(AdviceTest, NamesPoorContrast) {
    Portrait portrait = analyze(testing::sample("grace_hopper.jpg"));
    for (auto& value : portrait.image.pixels) value = static_cast<std::uint8_t>(100 + value / 8);
    EXPECT_THAT(codes(portrait), Contains("low_contrast"));
}

TEST_F(AdviceTest, NamesATurnedHeadAndClosedEyes) {
    Portrait portrait = analyze(testing::sample("grace_hopper.jpg"));
    for (Point3& p : portrait.face.points) p.z += 0.6f * (p.x - portrait.face.points[1].x);
    auto& rim = portrait.face.right_eye.contour;  // the lower lid's points, then the upper one's
    for (std::size_t i = 9; i < 16; ++i) rim[i] = rim[i - 8];
    EXPECT_THAT(codes(portrait), ::testing::ElementsAre("turned", "closed_eyes", "small_face"));
    const auto list = advise(portrait);
    EXPECT_EQ(list.front().severity, Severity::Warning);
    EXPECT_EQ(list.back().severity, Severity::Note);
}

}  // namespace
}  // namespace ditto
