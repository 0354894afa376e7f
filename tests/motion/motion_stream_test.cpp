#include "motion/motion_stream.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "audio/feature_stream.h"
#include "core/error.h"
#include "fixtures/sounds.h"
#include "motion/eyes.h"

namespace ditto {
namespace {

AudioFeatures speech(int frames) {
    FeatureStream stream;
    stream.push(testing::spoken(static_cast<double>(frames) / kFeatureRate));
    stream.finish();
    return stream.take();
}

class MotionStreamTest : public ::testing::Test {
  protected:
    MotionStream stream(const MotionOptions& options = {.steps = 3}) const {
        return {Pack::open(DITTO_STARTER_DIR), options, {}};
    }

    /// Pushes everything, taking after every `piece` frames.
    static Motion run(MotionStream& stream, const AudioFeatures& sound, const ControlRow& controls,
                      std::size_t piece) {
        Motion all;
        const auto take = [&] {
            const Motion part = stream.take();
            all.values.insert(all.values.end(), part.values.begin(), part.values.end());
        };
        for (std::size_t i = 0; i < sound.size(); ++i) {
            stream.push(sound[i], controls);
            if (i % piece == 0) take();
        }
        stream.finish();
        take();
        return all;
    }
};

TEST_F(MotionStreamTest, GivesOneRowAFrameForAnyLength) {
    for (const int frames : {1, 5, 79, 80, 81, 150, 151, 230}) {
        auto s = stream({.steps = 1});
        EXPECT_EQ(run(s, speech(frames), {}, 7).rows(), static_cast<std::size_t>(frames));
    }
    auto s = stream({.steps = 1});
    s.finish();
    EXPECT_EQ(s.take().rows(), 0u);
}

TEST_F(MotionStreamTest, IsTheSameHoweverItIsPushed) {
    const auto sound = speech(200);
    auto first = stream(), second = stream();
    EXPECT_EQ(run(first, sound, {}, 1).values, run(second, sound, {}, 1000).values);
    auto other = stream({.steps = 3, .seed = 9});
    EXPECT_NE(run(other, sound, {}, 1).values, run(first = stream(), sound, {}, 1).values);
}

TEST_F(MotionStreamTest, BlinksAreFollowedExactly) {
    auto s = stream();
    ControlRow controls;
    controls.set(Channel::EyesOpen, 0.0f);
    const Motion closed = run(s, speech(120), controls, 50);
    for (std::size_t i = 0; i < closed.rows(); ++i)
        EXPECT_NEAR(closed.row(i)[kBlinkColumns[0]], 1.0f, 1e-4f) << i;
}

TEST_F(MotionStreamTest, DirectedHeadsAreWhereTheyAreDirected) {
    auto s = stream();
    ControlRow controls;
    controls.set(Channel::HeadYaw, 11.0f);
    controls.set(Channel::GazePitch, -6.0f);
    const Motion motion = run(s, speech(160), controls, 50);
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        EXPECT_NEAR(motion.row(i)[arkit::kYaw], 11.0f, 1e-3f) << i;
        EXPECT_NEAR(gaze_of(motion.row(i)).second, -6.0f, 1e-2f) << i;
    }
}

TEST_F(MotionStreamTest, WeightsStayInRange) {
    auto s = stream({.steps = 2, .guidance = 6.0f});
    const Motion motion = run(s, speech(120), {}, 50);
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        for (std::size_t k = arkit::kHeadSize; k < arkit::kSize; ++k) {
            ASSERT_GE(motion.row(i)[k], 0.0f);
            ASSERT_LE(motion.row(i)[k], 1.0f);
        }
    }
}

TEST_F(MotionStreamTest, CancellingThrows) {
    const CancelToken cancel;
    MotionStream s(Pack::open(DITTO_STARTER_DIR), {.steps = 500}, cancel);
    for (const auto& row : speech(90)) s.push(row, {});
    cancel.cancel();
    EXPECT_THROW(s.take(), Error);
}

}  // namespace
}  // namespace ditto
