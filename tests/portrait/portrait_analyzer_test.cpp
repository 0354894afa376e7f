#include "portrait/portrait_analyzer.h"

#include <gmock/gmock.h>

#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "portrait/fixture.h"
#include "portrait/view.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class PortraitAnalyzerTest : public testing::PortraitTest {
  protected:
    static const Image& hopper() {
        static const Image image = read_image(testing::sample("grace_hopper.jpg"));
        return image;
    }
    static FaceLandmarks only_face(const Image& image) {
        const auto faces = analyzer().find_faces(image);
        EXPECT_EQ(faces.size(), 1u);
        return faces.at(0);
    }
};

Image to_image(const cv::Mat& rgb) {
    Image image(rgb.cols, rgb.rows, 3);
    rgb.copyTo(view_of(image));
    return image;
}

Image rotated(const Image& image, double clockwise) {
    const cv::Point2f middle(static_cast<float>(image.width) / 2,
                             static_cast<float>(image.height) / 2);
    cv::Mat result;
    cv::warpAffine(view_of(image), result, cv::getRotationMatrix2D(middle, -clockwise, 1.0),
                   {image.width, image.height});
    return to_image(result);
}

Image resized(const Image& image, double factor) {
    cv::Mat result;
    cv::resize(view_of(image), result, {}, factor, factor, cv::INTER_AREA);
    return to_image(result);
}

std::string refusal(PortraitAnalyzer& analyzer, const Image& image, int face) {
    try {
        analyzer.analyze(image, face, "picture.jpg");
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.what();
    }
    return "";
}

TEST_F(PortraitAnalyzerTest, FindsTheOneFaceOfEveryPortrait) {
    std::vector<fs::path> files{testing::sample("grace_hopper.jpg"),
                                testing::sample("astronaut.png")};
    for (const char* name :
         {"portrait-cartoon.jpg", "portrait-painting.jpg", "portrait-photo-1432.jpg"}) {
        if (fs::exists(testing::media(name))) files.push_back(testing::media(name));
    }
    for (const fs::path& file : files) {
        const Portrait portrait = analyze(file);
        const Box& box = portrait.face_box;
        const Point3& nose = portrait.face.points[1];
        EXPECT_EQ(analyzer().find_faces(portrait.image).size(), 1u) << file;
        EXPECT_GT(portrait.face.score, 0.5f) << file;
        EXPECT_TRUE(nose.x > box.x && nose.x < box.x + box.width && nose.y > box.y &&
                    nose.y < box.y + box.height)
            << file;
        EXPECT_NEAR(portrait.face.right_eye.contour[0].x, portrait.face.points[33].x,
                    0.06f * box.width)
            << file;
        EXPECT_NEAR(portrait.face.left_eye.contour[0].x, portrait.face.points[263].x,
                    0.06f * box.width)
            << file;
        EXPECT_GT(portrait.face.right_eye.iris_radius, 0.02f * box.width) << file;
        EXPECT_LT(portrait.face.right_eye.iris_radius, 0.08f * box.width) << file;
    }
}

TEST_F(PortraitAnalyzerTest, RefusesACatNamingTheFile) {
    const fs::path file = testing::media("no-face-cat.jpg");
    if (!fs::exists(file)) GTEST_SKIP() << file << " is absent";
    try {
        analyze(file);
        FAIL() << "a cat is no person";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_THAT(error.what(), HasSubstr("no-face-cat.jpg"));
    }
}

TEST_F(PortraitAnalyzerTest, NumbersFacesFromTheLargest) {
    const Image small = resized(hopper(), 0.6);
    Image both(hopper().width + small.width, hopper().height, 3);
    cv::Mat canvas = view_of(both);
    view_of(small).copyTo(canvas(cv::Rect(0, 0, small.width, small.height)));
    view_of(hopper()).copyTo(canvas(cv::Rect(small.width, 0, hopper().width, hopper().height)));

    EXPECT_EQ(analyzer().find_faces(both).size(), 2u);
    const auto seam = static_cast<float>(small.width);
    EXPECT_GT(analyzer().analyze(both, 0, "both").face.points[1].x, seam);
    EXPECT_LT(analyzer().analyze(both, 1, "both").face.points[1].x, seam);
    EXPECT_THAT(refusal(analyzer(), both, 2), HasSubstr("picture.jpg has 2 faces"));
}

TEST_F(PortraitAnalyzerTest, FindsAFaceThatFillsThePicture) {
    const cv::Mat tight = view_of(hopper())(cv::Rect(175, 150, 185, 190));
    const Point3 nose = only_face(to_image(tight)).points[1], want = only_face(hopper()).points[1];
    EXPECT_NEAR(nose.x + 175.0f, want.x, 5.0f);
    EXPECT_NEAR(nose.y + 150.0f, want.y, 5.0f);
}

TEST_F(PortraitAnalyzerTest, FindsATinyFaceInALargePicture) {
    const Image person = resized(hopper(), 0.25);
    cv::Mat wide(1800, 2600, CV_8UC3, cv::Scalar(120, 130, 140));
    view_of(person).copyTo(wide(cv::Rect(1900, 900, person.width, person.height)));
    const Point3 nose = only_face(to_image(wide)).points[1], want = only_face(hopper()).points[1];
    EXPECT_NEAR(nose.x - 1900.0f, want.x / 4, 4.0f);
    EXPECT_NEAR(nose.y - 900.0f, want.y / 4, 4.0f);
}

TEST_F(PortraitAnalyzerTest, RefusesPicturesOfNothing) {
    cv::Mat noise(300, 400, CV_8UC3);
    cv::theRNG().state = 7;
    cv::randu(noise, 0, 256);
    for (const Image& image :
         {Image(1, 1, 3), Image(512, 1, 3), Image(300, 300, 3), to_image(noise)}) {
        EXPECT_THAT(refusal(analyzer(), image, 0), HasSubstr("no face found in picture.jpg"));
    }
}

TEST_F(PortraitAnalyzerTest, FollowsTheTiltOfThePicture) {
    const HeadPose upright = head_pose(only_face(hopper()));
    for (const float angle : {-15.0f, 15.0f, 30.0f}) {
        const HeadPose pose = head_pose(only_face(rotated(hopper(), angle)));
        EXPECT_NEAR(pose.roll - upright.roll, angle, 3.0f);
        EXPECT_NEAR(pose.yaw, upright.yaw, 4.0f);
        EXPECT_NEAR(pose.pitch, upright.pitch, 4.0f);
    }
}

TEST_F(PortraitAnalyzerTest, MirrorFlipsYawAndRoll) {
    cv::Mat mirrored;
    const fs::path painting = testing::media("portrait-painting.jpg");
    if (!fs::exists(painting)) GTEST_SKIP() << painting << " is absent";
    const Image image = read_image(painting);
    cv::flip(view_of(image), mirrored, 1);
    const HeadPose pose = head_pose(only_face(image)),
                   other = head_pose(only_face(to_image(mirrored)));
    EXPECT_GT(std::abs(pose.yaw), 10.0f);
    EXPECT_NEAR(other.yaw, -pose.yaw, 5.0f);
    EXPECT_NEAR(other.roll, -pose.roll, 3.0f);
    EXPECT_NEAR(other.pitch, pose.pitch, 5.0f);
}

TEST_F(PortraitAnalyzerTest, SizeOfThePictureDoesNotMatter) {
    const FaceLandmarks large = only_face(resized(hopper(), 2.0)), small = only_face(hopper());
    const float unit = std::hypot(small.points[263].x - small.points[33].x,
                                  small.points[263].y - small.points[33].y);
    for (std::size_t i = 0; i < small.points.size(); ++i) {
        EXPECT_NEAR(large.points[i].x / 2, small.points[i].x, 0.06f * unit) << i;
        EXPECT_NEAR(large.points[i].y / 2, small.points[i].y, 0.06f * unit) << i;
    }
}

TEST_F(PortraitAnalyzerTest, PersonCoversTheFaceNotTheCorners) {
    const Portrait portrait = analyze(testing::sample("grace_hopper.jpg"));
    const auto width = static_cast<std::size_t>(portrait.image.width);
    ASSERT_EQ(portrait.person.size(), width * static_cast<std::size_t>(portrait.image.height));
    for (const std::size_t point : {1u, 10u, 152u, 33u, 263u, 61u, 291u}) {
        const Point3& p = portrait.face.points[point];
        EXPECT_GT(
            portrait.person[static_cast<std::size_t>(p.y) * width + static_cast<std::size_t>(p.x)],
            0.9f)
            << point;
    }
    EXPECT_LT(portrait.person[0], 0.2f);
    EXPECT_LT(portrait.person[width - 1], 0.2f);
}

/// A picture with this alpha (CV_8U).
Image with_alpha(const Image& image, const cv::Mat& alpha) {
    cv::Mat rgba;
    cv::cvtColor(view_of(image), rgba, cv::COLOR_RGB2RGBA);
    cv::insertChannel(alpha, rgba, 3);
    Image result(image.width, image.height, 4);
    rgba.copyTo(view_of(result));
    return result;
}

TEST_F(PortraitAnalyzerTest, AlphaThatOutlinesThePersonBecomesTheMask) {
    const Portrait opaque = analyze(testing::sample("grace_hopper.jpg"));
    const cv::Mat person(hopper().height, hopper().width, CV_32F,
                         const_cast<float*>(opaque.person.data()));
    cv::Mat alpha = person > 0.5;
    const Portrait portrait = analyzer().analyze(with_alpha(hopper(), alpha), 0, "alpha");
    ASSERT_EQ(portrait.image.channels, 3);
    EXPECT_EQ(portrait.image.pixels[0], 128);
    std::size_t different = 0;
    for (std::size_t i = 0; i < portrait.person.size(); ++i)
        different += std::abs(portrait.person[i] - static_cast<float>(alpha.data[i]) / 255.0f) > 0.1f;
    EXPECT_LT(different, portrait.person.size() / 100);
}

TEST_F(PortraitAnalyzerTest, RoundedCornersAreWhiteAndNoOutline) {
    constexpr int kRadius = 50;
    cv::Mat alpha(hopper().height, hopper().width, CV_8U, cv::Scalar(255));
    for (const cv::Point corner : {cv::Point(0, 0), cv::Point(hopper().width - kRadius, 0)})
        alpha(cv::Rect(corner, cv::Size(kRadius, kRadius))) = 0;
    cv::circle(alpha, {kRadius, kRadius}, kRadius, 255, cv::FILLED);
    cv::circle(alpha, {hopper().width - 1 - kRadius, kRadius}, kRadius, 255, cv::FILLED);
    const Portrait opaque = analyze(testing::sample("grace_hopper.jpg"));
    const Portrait portrait = analyzer().analyze(with_alpha(hopper(), alpha), 0, "alpha");
    EXPECT_EQ(portrait.image.pixels[0], 255);
    EXPECT_EQ(portrait.person[0], 0.0f);
    double sum = 0;
    for (std::size_t i = 0; i < portrait.person.size(); ++i)
        sum += static_cast<double>(std::abs(portrait.person[i] - opaque.person[i]));
    EXPECT_LT(sum / static_cast<double>(portrait.person.size()), 0.02);
}

TEST_F(PortraitAnalyzerTest, ThePersonIsTheOneWithTheChosenFace) {
    Image both(2 * hopper().width, hopper().height, 3);
    for (int y = 0; y < both.height; ++y) {
        std::copy_n(hopper().row(y), hopper().stride(), both.row(y));
        std::copy_n(hopper().row(y), hopper().stride(), both.row(y) + hopper().stride());
    }
    const auto width = static_cast<std::size_t>(both.width);
    for (const int face : {0, 1}) {
        const Portrait portrait = analyzer().analyze(both, face, "both");
        const auto at = [&](const Point3& p) {
            return portrait
                .person[static_cast<std::size_t>(p.y) * width + static_cast<std::size_t>(p.x)];
        };
        const float other = portrait.face.points[1].x > static_cast<float>(hopper().width)
                                ? -static_cast<float>(hopper().width)
                                : static_cast<float>(hopper().width);
        for (const std::size_t point : {1u, 10u, 152u}) {
            Point3 p = portrait.face.points[point];
            EXPECT_GT(at(p), 0.9f) << face << " " << point;
            p.x += other;
            EXPECT_LT(at(p), 0.02f) << face << " " << point;
        }
    }
}

TEST_F(PortraitAnalyzerTest, HandsAndWhatTheyHoldAreInFront) {
    const fs::path file = fs::path(DITTO_SHARED_DIR) / "faults" / "02-held-phone.jpg";
    if (!fs::exists(file)) GTEST_SKIP() << file << " is absent";
    const Portrait portrait = analyze(file);
    ASSERT_EQ(portrait.in_front.size(), portrait.person.size());
    const auto at = [&](float x, float y) {  // of the picture's sides
        return portrait.in_front[static_cast<std::size_t>(y * static_cast<float>(portrait.image.height)) *
                                     static_cast<std::size_t>(portrait.image.width) +
                                 static_cast<std::size_t>(x * static_cast<float>(portrait.image.width))];
    };
    EXPECT_EQ(at(0.28f, 0.5f), 1.0f);   // the telephone's middle
    EXPECT_EQ(at(0.2f, 0.37f), 1.0f);   // its upper end
    EXPECT_EQ(at(0.14f, 0.54f), 1.0f);  // fingers
    EXPECT_EQ(at(0.75f, 0.7f), 1.0f);   // the other hand
    EXPECT_EQ(at(0.6f, 0.38f), 0.0f);   // the face
    EXPECT_EQ(at(0.6f, 0.2f), 0.0f);    // hair
    EXPECT_TRUE(analyze(testing::sample("grace_hopper.jpg")).in_front.empty());
}

TEST_F(PortraitAnalyzerTest, TracksAFaceThatMoved) {
    const FaceLandmarks before = only_face(hopper());
    Image moved = hopper();
    cv::Mat target = view_of(moved);
    const cv::Mat shift = (cv::Mat_<double>(2, 3) << 1, 0, 12, 0, 1, -8);
    cv::warpAffine(view_of(hopper()), target, shift, target.size(), cv::INTER_LINEAR,
                   cv::BORDER_REPLICATE);
    const auto after = analyzer().track(moved, before);
    ASSERT_TRUE(after);
    EXPECT_NEAR(after->points[1].x - before.points[1].x, 12.0f, 3.0f);
    EXPECT_NEAR(after->points[1].y - before.points[1].y, -8.0f, 3.0f);
    EXPECT_FALSE(analyzer().track(Image(300, 300, 3), before));
}

}  // namespace
}  // namespace ditto
