#include "portrait/speaker_mask.h"

#include <gtest/gtest.h>

#include <array>
#include <opencv2/imgproc.hpp>

#include "portrait/drawn_face.h"

namespace ditto {
namespace {

constexpr int kWidth = 300, kHeight = 200;

/// Two people who touch, of different hair, and what the mask is unsure of beside them.
struct Couple {
    std::array<FaceLandmarks, 2> faces{testing::drawn_face({100, 80}, 50),
                                       testing::drawn_face({190, 80}, 50)};
    cv::Mat rgb{kHeight, kWidth, CV_8UC3, cv::Scalar(150, 160, 170)};
    cv::Mat people = cv::Mat::zeros(kHeight, kWidth, CV_32F);

    Couple() {
        // The first has wide hair, up to a quarter of the way from the other's face.
        draw(cv::Rect(55, 30, 100, 170), cv::Scalar(60, 40, 30));
        draw(cv::Rect(155, 30, 75, 170), cv::Scalar(210, 180, 120));
        for (const auto& face : faces)
            cv::ellipse(rgb, cv::Point(static_cast<int>(face.points[10].x), 80), {25, 32}, 0, 0,
                        360, cv::Scalar(220, 180, 160), cv::FILLED);
    }

    void draw(const cv::Rect& part, const cv::Scalar& colour) {
        rgb(part) = colour;
        people(part) = 1.0f;
    }

    float share(const cv::Mat& mask, const cv::Rect& part) const {
        return static_cast<float>(cv::mean(mask(part))[0]);
    }
};

TEST(SpeakerMask, IsOfOnePersonOfTwoWhoTouch) {
    const Couple couple;
    const cv::Rect first(60, 35, 88, 120), second(162, 35, 62, 120);
    const cv::Mat left = speaker_mask(couple.people, couple.rgb, couple.faces, 0),
                  right = speaker_mask(couple.people, couple.rgb, couple.faces, 1);
    EXPECT_GT(couple.share(left, first), 0.99f);
    EXPECT_LT(couple.share(left, second), 0.01f);
    EXPECT_LT(couple.share(right, first), 0.01f);
    EXPECT_GT(couple.share(right, second), 0.99f);
}

TEST(SpeakerMask, OfOnePersonIsTheMask) {
    Couple couple;
    couple.people(cv::Rect(155, 0, 145, kHeight)) = 0.0f;
    const cv::Mat mask =
        speaker_mask(couple.people, couple.rgb, std::span(couple.faces).first(1), 0);
    EXPECT_LT(cv::norm(mask, couple.people, cv::NORM_INF), 0.01);
}

TEST(SpeakerMask, LeavesOutWhatIsNotConnectedAndWhatIsUnsure) {
    Couple couple;
    couple.people(cv::Rect(155, 0, 145, kHeight)) = 0.0f;
    couple.people(cv::Rect(250, 40, 40, 100)) = 1.0f;   // another's arm
    couple.people(cv::Rect(155, 100, 60, 60)) = 0.4f;   // a chair, perhaps
    const cv::Mat mask =
        speaker_mask(couple.people, couple.rgb, std::span(couple.faces).first(1), 0);
    EXPECT_EQ(couple.share(mask, {250, 40, 40, 100}), 0.0f);
    EXPECT_EQ(couple.share(mask, {165, 110, 40, 40}), 0.0f);
    EXPECT_GT(couple.share(mask, {60, 35, 88, 120}), 0.99f);
}

}  // namespace
}  // namespace ditto
