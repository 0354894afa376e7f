// What is not the speaker's head stands still: in the whole renderer, from pictures.
#include "stillness.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "media/image_file.h"
#include "motion/motion_space.h"
#include "portrait/portrait_analyzer.h"
#include "render/mesh/mesh_renderer.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using Row = std::vector<float>;

constexpr double kLargestPatch = 0.03;  // of the face

/// Turns as far as a key may ask for, and speech with a nod.
std::vector<Row> poses() {
    const auto with = [](std::initializer_list<std::pair<std::size_t, float>> values) {
        Row row(arkit::kSize, 0.0f);
        for (const auto& [index, value] : values) row[index] = value;
        return row;
    };
    return {with({{arkit::kYaw, -20.0f}}),
            with({{arkit::kYaw, 20.0f}}),
            with({{arkit::kPitch, 12.0f}, {arkit::kHeadSize + arkit::JawOpen, 0.4f}}),
            with({{arkit::kPitch, -12.0f}, {arkit::kRoll, 12.0f}}),
            with({{arkit::kX, 0.2f}, {arkit::kY, 0.1f}, {arkit::kRoll, -12.0f}}),
            with({{arkit::kYaw, 4.0f},
                  {arkit::kPitch, -3.0f},
                  {arkit::kRoll, 2.0f},
                  {arkit::kHeadSize + arkit::JawOpen, 0.3f}})};
}

/// A portrait whose frames are compared with it.
struct Film {
    Portrait portrait;
    std::vector<Image> frames;

    explicit Film(Portrait p) : portrait(std::move(p)) {
        const mesh::MeshRenderer renderer(portrait, {});
        for (const Row& row : poses()) renderer.render(row, frames.emplace_back());
    }

    double largest_change(const cv::Mat& where) const {
        double largest = 0;
        for (const Image& frame : frames)
            largest = std::max(largest, testing::largest_change(frame, portrait, where));
        return largest;
    }
    double largest_change_within(const cv::Rect& part) const {
        cv::Mat where = cv::Mat::zeros(portrait.image.height, portrait.image.width, CV_8U);
        where(part & cv::Rect({}, where.size())) = 255;
        return largest_change(where);
    }
};

PortraitAnalyzer& analyzer() {
    static PortraitAnalyzer shared(DITTO_STARTER_DIR, 2);
    return shared;
}

Image sample(const char* name, int max_size) {
    return read_image(fs::path(DITTO_SAMPLES_DIR) / name, max_size);
}

/// A picture beside its mirror image.
Image doubled(const Image& left) {
    Image both(2 * left.width, left.height, 3);
    cv::Mat mirrored, canvas = view_of(both);
    cv::flip(view_of(left), mirrored, 1);
    cv::hconcat(view_of(left), mirrored, canvas);
    return both;
}

TEST(Stillness, WhatIsFarFromTheFaceStaysInEveryPicture) {
    std::vector<fs::path> files{fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg",
                                fs::path(DITTO_SAMPLES_DIR) / "astronaut.png"};
    for (const char* name : {"faults/02-held-phone.jpg", "faults/02-held-shoe.jpg",
                             "faults/02-two-people.jpg", "faults/02-shoulder-at-border.jpg",
                             "faults/04-tight-crop.png", "media/portrait-painting.jpg"}) {
        if (fs::exists(fs::path(DITTO_SHARED_DIR) / name))
            files.push_back(fs::path(DITTO_SHARED_DIR) / name);
    }
    for (const fs::path& file : files) {
        const Film film(analyzer().analyze(read_image(file, 720), 0, file.string()));
        EXPECT_LE(film.largest_change(testing::far_from_face(film.portrait)), kLargestPatch) << file;
    }
}

TEST(Stillness, AnotherPersonBesideTheSpeakerStays) {
    const Image both = doubled(sample("grace_hopper.jpg", 480));
    const int width = both.width / 2;
    for (const int face : {0, 1}) {
        const Film film(analyzer().analyze(both, face, "both"));
        const bool speaker_is_left = film.portrait.face.points[1].x < static_cast<float>(width);
        EXPECT_LE(film.largest_change_within({speaker_is_left ? width : 0, 0, width, both.height}),
                  0.001)
            << face;
    }
}

TEST(Stillness, WhatIsHeldBeforeThePersonStays) {
    Portrait portrait = analyzer().analyze(sample("astronaut.png", 512), 0, "held");
    // A bright card that covers the cheek's side and hair, as if a hand held it.
    const Point3& cheek = portrait.face.points[234];
    const cv::Rect card(static_cast<int>(cheek.x) - 60, static_cast<int>(cheek.y) - 40, 70, 110);
    view_of(portrait.image)(card) = cv::Scalar(20, 230, 40);
    portrait.in_front.assign(portrait.person.size(), 0.0f);
    cv::Mat(portrait.image.height, portrait.image.width, CV_32F, portrait.in_front.data())(card) =
        1.0f;
    const Film film(portrait);
    for (const Image& frame : film.frames) {
        for (int y = card.y; y < card.br().y; ++y)
            ASSERT_TRUE(std::equal(frame.row(y) + 3 * card.x, frame.row(y) + 3 * card.br().x,
                                   film.portrait.image.row(y) + 3 * card.x))
                << y;
        // What is uncovered beside it is not of its colour.
        const cv::Mat picture = view_of(frame);
        for (int y = card.y; y < card.br().y; ++y) {
            for (const int x : {card.x - 3, card.br().x + 2}) {
                const auto& pixel = picture.at<cv::Vec3b>(y, x);
                ASSERT_LT(pixel[1] - std::max(pixel[0], pixel[2]), 90) << x << " " << y;
            }
        }
    }
}

TEST(Stillness, HandsAndWhatTheyHoldStay) {
    const fs::path file = fs::path(DITTO_SHARED_DIR) / "faults" / "02-held-phone.jpg";
    if (!fs::exists(file)) GTEST_SKIP() << file << " is absent";
    const Film film(analyzer().analyze(read_image(file, 720), 0, file.string()));
    const auto w = static_cast<float>(film.portrait.image.width),
               h = static_cast<float>(film.portrait.image.height);
    const auto part = [&](float x, float y, float width, float height) {
        return cv::Rect(static_cast<int>(x * w), static_cast<int>(y * h),
                        static_cast<int>(width * w), static_cast<int>(height * h));
    };
    EXPECT_LE(film.largest_change_within(part(0.08f, 0.34f, 0.29f, 0.36f)), 0.002);  // telephone
    EXPECT_LE(film.largest_change_within(part(0.5f, 0.64f, 0.48f, 0.2f)), 0.002);    // other hand
}

/// The largest difference along the picture's border from what it shows at rest, within `where`.
double change_at(const Film& film, const cv::Rect& where) {
    double most = 0;
    for (const Image& frame : film.frames) {
        cv::Mat now, before;
        view_of(frame)(where).convertTo(now, CV_32F);
        view_of(film.portrait.image)(where).convertTo(before, CV_32F);
        most = std::max(most, cv::norm(cv::mean(now - before)));
    }
    return most;
}

TEST(Stillness, WhatTheBorderCutsStaysAtTheBorder) {
    // Cut through hair and cap, and through the chest just below the neck.
    const Image whole = sample("grace_hopper.jpg", 0);
    const Portrait uncut = analyzer().analyze(whole, 0, "whole");
    const auto& points = uncut.face.points;
    const float height = points[152].y - points[10].y;
    const int top = static_cast<int>(points[10].y - 0.12f * height),
              bottom = static_cast<int>(points[152].y + 0.25f * height);
    const cv::Mat part = view_of(whole)(cv::Rect(60, top, whole.width - 120, bottom - top));
    Image tight(part.cols, part.rows, 3);
    part.copyTo(view_of(tight));
    const Film film(analyzer().analyze(tight, 0, "tight"));
    const FaceLandmarks& face = film.portrait.face;
    const int left = static_cast<int>(face.points[103].x),
              right = static_cast<int>(face.points[332].x);
    EXPECT_LT(change_at(film, {left, 0, right - left, 4}), 60.0);
    const int neck = static_cast<int>(face.points[152].x);
    EXPECT_LT(change_at(film, {neck - 30, tight.height - 3, 60, 3}), 60.0);
    EXPECT_LT(change_at(film, {0, tight.height - 40, 3, 40}), 30.0);
    EXPECT_LT(change_at(film, {tight.width - 3, tight.height - 40, 3, 40}), 30.0);
}

}  // namespace
}  // namespace ditto
