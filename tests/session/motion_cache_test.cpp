#include "session/motion_cache.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <thread>

#include "audio/feature_stream.h"
#include "fixtures/sounds.h"
#include "motion/motion_stream.h"

namespace ditto {
namespace {

constexpr MotionOptions kOptions{.steps = 2};
constexpr std::int64_t kLength = 360;  // five windows

const AudioFeatures& speech() {
    static const AudioFeatures rows = [] {
        FeatureStream stream;
        stream.push(testing::spoken(static_cast<double>(kLength) / kFeatureRate));
        stream.finish();
        return stream.take();
    }();
    return rows;
}

std::vector<HeardFrame> heard() {
    FrameLife life(kOptions.seed);
    std::vector<HeardFrame> frames;
    for (const auto& row : speech()) frames.push_back(life.next(row));
    return frames;
}

Controls nothing() {
    return Controls(kLength);
}

Controls keyed(std::size_t first, std::size_t last, float yaw) {
    Controls controls = nothing();
    for (std::size_t i = first; i < last; ++i) controls[i].set(Channel::HeadYaw, yaw);
    return controls;
}

class MotionCacheTest : public ::testing::Test {
  protected:
    MotionCache cache{std::make_shared<MotionWindows>(Pack::open(DITTO_STARTER_DIR), kOptions),
                      heard()};

    /// Works until all motion is final; returns how many windows were sampled.
    std::int64_t settle(std::int64_t playhead = 0) {
        const std::int64_t before = cache.sampled();
        while (auto task = cache.next(playhead, {})) {
            task->run({});
            task->finish();
        }
        return cache.sampled() - before;
    }

    std::vector<std::vector<float>> rows() const {
        std::vector<std::vector<float>> all;
        for (std::int64_t i = 0; i < cache.frames(); ++i) all.push_back(cache.row(i));
        return all;
    }

    /// What an export of these controls is rendered from.
    static std::vector<std::vector<float>> exported(const Controls& controls) {
        MotionStream stream(Pack::open(DITTO_STARTER_DIR), kOptions, {});
        for (std::size_t i = 0; i < controls.size(); ++i) stream.push(speech()[i], controls[i]);
        stream.finish();
        const Motion motion = stream.take();
        std::vector<std::vector<float>> all;
        for (std::size_t i = 0; i < motion.rows(); ++i)
            all.emplace_back(motion.row(i).begin(), motion.row(i).end());
        return all;
    }
};

TEST_F(MotionCacheTest, GivesWhatIsExportedWhateverWasEditedBefore) {
    cache.set_direction(keyed(200, 230, 9.0f));
    settle(250);
    EXPECT_EQ(rows(), exported(keyed(200, 230, 9.0f)));
    cache.set_direction(keyed(120, 290, -5.0f));
    settle(100);
    EXPECT_EQ(rows(), exported(keyed(120, 290, -5.0f)));
    cache.set_direction(nothing());
    settle();
    EXPECT_EQ(rows(), exported(nothing()));
}

TEST_F(MotionCacheTest, AnEditSamplesTheWindowsOfItsFramesAlone) {
    EXPECT_EQ(settle(), 5);
    const auto before = rows();
    const auto changed = cache.set_direction(keyed(100, 110, 12.0f));
    ASSERT_EQ(changed, (std::vector<FrameSpan>{{70, 80}}));
    EXPECT_EQ(settle(), 1);
    const auto after = rows();
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i < 70 || i >= 150) {
            EXPECT_EQ(before[i], after[i]) << i;
        }
    }
    cache.set_direction(keyed(141, 149, 12.0f));  // frames that two windows share
    EXPECT_EQ(settle(), 2);
}

TEST_F(MotionCacheTest, WhatIsTakenBackIsNotSampledAgain) {
    cache.set_direction(keyed(100, 110, 12.0f));
    settle();
    const auto first = rows();
    cache.set_direction(keyed(100, 110, 13.0f));
    EXPECT_EQ(settle(), 1);
    cache.set_direction(keyed(100, 110, 12.0f));
    EXPECT_EQ(settle(), 0);
    EXPECT_EQ(rows(), first);
}

TEST_F(MotionCacheTest, WhatTheModelDoesOfItselfIsTheMotionWithoutDirection) {
    cache.set_direction(keyed(0, kLength, 9.0f));
    auto task = cache.next(0, {});
    task->run({});
    task->finish();
    EXPECT_EQ(cache.own_values().size(), 70u);
    settle();
    const auto expected = exported(nothing());
    ASSERT_EQ(cache.own_values().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(cache.own_values()[i], model_values(expected[i])) << i;
}

TEST_F(MotionCacheTest, AmplitudesAreNotSampled) {
    settle();
    Controls controls = nothing();
    for (std::size_t i = 30; i < 40; ++i) controls[i].set(Channel::MouthAmplitude, 0.3f);
    EXPECT_EQ(cache.set_direction(controls), (std::vector<FrameSpan>{{30, 10}}));
    EXPECT_EQ(settle(), 0);
    EXPECT_EQ(rows(), exported(controls));
}

TEST_F(MotionCacheTest, TheWindowUnderThePlayheadComesFirst) {
    settle();
    cache.set_direction(keyed(0, kLength, 12.0f));
    EXPECT_EQ(cache.next(200, {})->frame, 200);
    auto task = cache.next(200, {});
    task->run({});
    EXPECT_EQ(task->finish(), (FrameSpan{140, 80}));
    EXPECT_TRUE(cache.has_row(200));
    EXPECT_FALSE(cache.has_row(212));  // its window comes next
    EXPECT_EQ(cache.next(200, {})->frame, 210);
}

TEST_F(MotionCacheTest, TheTwoWindowsOfAFrameAreSampledSideBySide) {
    settle();
    const Controls turned = keyed(0, kLength, 12.0f);
    cache.set_direction(turned);
    auto before = cache.next(145, {});  // fades from one window into the next
    ASSERT_EQ(before->frames, (FrameSpan{70, 80}));
    auto own = cache.next(145, std::vector{before->frames});
    ASSERT_EQ(own->frames, (FrameSpan{140, 80}));
    EXPECT_EQ(before->frame, 145);
    EXPECT_EQ(own->frame, 145);
    {
        std::jthread beside([&] { before->run({}); });
        own->run({});
    }
    own->finish();
    EXPECT_FALSE(cache.has_row(145));
    before->finish();
    EXPECT_TRUE(cache.has_row(145));
    EXPECT_EQ(cache.next(145, {})->frame, 210);
    settle();
    EXPECT_EQ(rows(), exported(turned));
}

TEST_F(MotionCacheTest, FarFromTheChainThePlayheadsWindowIsSampledEarly) {
    constexpr std::int64_t kFar = 300;  // in the last of five windows
    auto early = cache.next(kFar, {});
    ASSERT_EQ(early->frames, (FrameSpan{280, 80}));
    EXPECT_EQ(early->frame, kFar);
    // The chain goes on beside it.
    const auto chain = cache.next(kFar, std::vector{early->frames});
    EXPECT_EQ(chain->frames, (FrameSpan{0, 80}));
    early->run({});
    EXPECT_EQ(early->finish(), early->frames);
    EXPECT_FALSE(cache.has_row(kFar));
    ASSERT_TRUE(cache.has_draft(kFar));
    const auto draft = cache.draft(kFar);
    EXPECT_FALSE(cache.has_draft(100));
    EXPECT_TRUE(std::ranges::all_of(draft, [](float v) { return std::isfinite(v); }));
    // What follows the playhead comes next.
    auto second = cache.next(200, {});
    EXPECT_EQ(second->frames, (FrameSpan{140, 80}));
    second->run({});
    second->finish();
    EXPECT_EQ(cache.next(200, {})->frames, (FrameSpan{210, 80}));
    settle(kFar);
    EXPECT_EQ(rows(), exported(nothing())) << "early windows leave no trace";
    EXPECT_NE(cache.row(kFar), draft);
}

TEST_F(MotionCacheTest, EarlyDraftsFollowTheDirection) {
    cache.set_direction(keyed(280, 320, 12.0f));
    auto early = cache.next(300, {});
    early->run({});
    early->finish();
    EXPECT_NEAR(cache.draft(300)[arkit::kYaw], 12.0f, 1e-3f);
    cache.set_direction(keyed(280, 320, -4.0f));
    EXPECT_NEAR(cache.draft(300)[arkit::kYaw], -4.0f, 1e-3f);
}

TEST_F(MotionCacheTest, OneWindowAfterTheOtherIsSampledFree) {
    const auto first = cache.next(100, {});
    EXPECT_EQ(first->frames, (FrameSpan{0, 80}));
    EXPECT_FALSE(cache.next(100, std::vector{first->frames}));
}

TEST_F(MotionCacheTest, DraftsFollowTheDirectionAtOnce) {
    EXPECT_FALSE(cache.has_draft(100));
    settle();
    cache.set_direction(keyed(90, 120, 12.0f));
    ASSERT_FALSE(cache.has_row(100));
    ASSERT_TRUE(cache.has_draft(100));
    EXPECT_NEAR(cache.draft(100)[arkit::kYaw], 12.0f, 1e-3f);
    settle();
    EXPECT_NEAR(cache.row(100)[arkit::kYaw], 12.0f, 1e-3f);
}

TEST_F(MotionCacheTest, ATaskThatWasOvertakenLeavesTheTakeAsItIs) {
    settle();
    cache.set_direction(keyed(100, 110, 12.0f));
    auto task = cache.next(100, {});
    task->run({});
    EXPECT_TRUE(task->wanted());
    cache.set_direction(keyed(100, 110, 2.0f));
    EXPECT_FALSE(task->wanted());
    task->finish();
    EXPECT_FALSE(cache.has_row(100));
    settle();
    EXPECT_EQ(rows(), exported(keyed(100, 110, 2.0f)));
}

TEST(MotionCache, OfNoSoundHasNothingToDo) {
    MotionCache cache(nullptr, {});
    EXPECT_TRUE(cache.set_direction({}).empty());
    EXPECT_FALSE(cache.next(0, {}));
    EXPECT_EQ(cache.done(), 1.0);
}

}  // namespace
}  // namespace ditto
