// Landmarks that were put right by hand.
#include "portrait/landmark_shifts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "media/image_file.h"
#include "portrait/portrait_analyzer.h"

namespace ditto {
namespace {

class LandmarkShiftsTest : public ::testing::Test {
  protected:
    Image picture = read_image(std::string(DITTO_SAMPLES_DIR) + "/astronaut.png");
    FaceLandmarks face = PortraitAnalyzer(DITTO_STARTER_DIR, 2).find_faces(picture).at(0);

    FaceLandmarks moved(const std::vector<LandmarkShift>& shifts) const {
        FaceLandmarks result = face;
        apply_shifts(shifts, picture.width, picture.height, result);
        return result;
    }
    static float distance(const Point2& a, const Point2& b) {
        return std::hypot(a.x - b.x, a.y - b.y);
    }
};

TEST_F(LandmarkShiftsTest, AHandleGoesWhereItIsPutAndTheOthersStay) {
    const std::vector<LandmarkShift> shifts{{"mouth-right", 0.02f, -0.01f},
                                            {"iris-left", 0.004f, 0.002f}};
    const FaceLandmarks after = moved(shifts);
    for (const LandmarkHandle& handle : landmark_handles()) {
        Point2 expected = place_of(face, handle);
        for (const LandmarkShift& shift : shifts) {
            if (shift.name != handle.name) continue;
            expected.x += shift.x * static_cast<float>(picture.width);
            expected.y += shift.y * static_cast<float>(picture.height);
        }
        EXPECT_LT(distance(place_of(after, handle), expected), 0.05f) << handle.name;
    }
}

TEST_F(LandmarkShiftsTest, WhatIsNearMovesAlongSmoothlyAndWhatIsFarDoesNot) {
    const FaceLandmarks after = moved({{"mouth-right", 0.02f, 0.0f}});
    const float by = 0.02f * static_cast<float>(picture.width);
    const auto shift = [&](std::size_t i) { return after.points[i].x - face.points[i].x; };
    EXPECT_GT(shift(76), 0.5f * by);  // beside the corner of the mouth
    EXPECT_GT(shift(62), 0.5f * by);
    EXPECT_LT(std::abs(shift(10)), 0.05f * by);
    EXPECT_LT(std::abs(shift(263)), 0.05f * by);
    for (std::size_t i = 0; i < face.points.size(); ++i) {
        EXPECT_LT(std::abs(shift(i)), 1.4f * by) << i;
        EXPECT_EQ(after.points[i].z, face.points[i].z) << i;
    }
}

TEST_F(LandmarkShiftsTest, AnIrisStaysRound) {
    const FaceLandmarks after = moved({{"iris-right", 0.006f, 0.0f}});
    const auto &before = face.right_eye.iris, &now = after.right_eye.iris;
    for (std::size_t i = 1; i < now.size(); ++i)
        EXPECT_NEAR(distance({now[i].x, now[i].y}, {now[0].x, now[0].y}),
                    distance({before[i].x, before[i].y}, {before[0].x, before[0].y}), 1e-2f);
}

TEST_F(LandmarkShiftsTest, NothingMovesWhereNothingIsPutRight) {
    for (const auto& shifts :
         {std::vector<LandmarkShift>{}, std::vector<LandmarkShift>{{"tail", 0.2f, 0.2f}},
          std::vector<LandmarkShift>{{"chin", 0.0f, 0.0f}}}) {
        const FaceLandmarks after = moved(shifts);
        for (std::size_t i = 0; i < face.points.size(); ++i)
            EXPECT_NEAR(after.points[i].x, face.points[i].x, 1e-3f);
    }
}

TEST(LandmarkHandles, HaveNamesOfTheirOwn) {
    for (const LandmarkHandle& handle : landmark_handles())
        EXPECT_EQ(landmark_handle(handle.name), &handle);
    EXPECT_EQ(landmark_handle("tail"), nullptr);
}

}  // namespace
}  // namespace ditto
