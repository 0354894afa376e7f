#include "train/dataset.h"

#include <gtest/gtest.h>

#include <cmath>

#include "audio/audio_features.h"
#include "core/error.h"

namespace ditto {
namespace {

/// Every array holds its own time in frames, so that a window shows where it was taken from.
DatasetArrays clock_data(std::int64_t frames) {
    const auto time = [&](std::int64_t rate) {
        return (torch::arange(frames * rate, torch::kFloat) + 0.5) / static_cast<double>(rate);
    };
    DatasetArrays data;
    data.takes = {{0, frames, 1}};
    data.mel = time(4).unsqueeze(1).expand({-1, kMelBands}).contiguous();
    data.phones = time(2).to(torch::kByte);
    data.mouth = time(1).unsqueeze(1).expand({-1, 11}).contiguous();
    data.closure = time(1);
    data.motion = time(1).view({-1, 1, 1}).expand({-1, 1, 58}).contiguous();
    data.labels = time(1).view({-1, 1, 1}).expand({-1, 1, kLabels}).contiguous();
    return data;
}

TEST(TrainingWindows, AllArraysShowTheSameMoment) {
    const auto data = clock_data(250);
    WindowOptions options{
        .batch = 6, .log_stretch_low = -0.25f, .log_stretch_high = 0.15f, .augment = {}};
    const auto batch = TrainingWindows(data, options).batch(0);
    ASSERT_EQ(batch.mel.sizes(), (std::vector<std::int64_t>{6, 320, kMelBands}));
    ASSERT_EQ(batch.motion.sizes(), (std::vector<std::int64_t>{6, 81, 58}));
    const auto mel_time = batch.mel.select(2, 0).view({6, 80, 4}).mean(2);
    const auto mouth_time = batch.mouth.select(2, 0);
    EXPECT_LT((mel_time - mouth_time).abs().max().item<float>(), 0.02f);
    EXPECT_TRUE(torch::allclose(batch.motion.slice(1, 1).select(2, 0), mouth_time));
    const auto phone_time = batch.phones.to(torch::kFloat).view({6, 80, 2}).mean(2);
    EXPECT_LT((phone_time - mouth_time).abs().max().item<float>(),
              1.6f);  // whole frames, nearest row
    const auto speed = mouth_time.diff(1, 1);
    EXPECT_GT(speed.min().item<float>(), std::exp(-0.26f));
    EXPECT_LT(speed.max().item<float>(), std::exp(0.16f));
    EXPECT_LT((speed - speed.select(1, 0).unsqueeze(1)).abs().max().item<float>(), 1e-3f);
}

TEST(TrainingWindows, ABatchDependsOnSeedAndIndexAlone) {
    const auto data = clock_data(250);
    const TrainingWindows windows(data, {.batch = 2, .augment = {}, .seed = 5}),
        other(data, {.batch = 2, .augment = {}, .seed = 6});
    EXPECT_TRUE(torch::equal(windows.batch(3).mel, windows.batch(3).mel));
    EXPECT_FALSE(torch::equal(windows.batch(3).mel, windows.batch(4).mel));
    EXPECT_FALSE(torch::equal(windows.batch(3).mel, other.batch(3).mel));
    BatchQueue queue(windows, 3, 2);
    EXPECT_TRUE(torch::equal(queue.next().mel, windows.batch(3).mel));
    EXPECT_TRUE(torch::equal(queue.next().mel, windows.batch(4).mel));
}

TEST(TrainingWindows, WeightsSayHowOftenATakeIsDrawn) {
    auto data = clock_data(400);
    data.takes = {{0, 200, 1}, {200, 200, 3}};
    const auto batch = TrainingWindows(data, {.batch = 400, .augment = {}}).batch(0);
    const auto second =
        (batch.mouth.select(2, 0).select(1, 40) > 200).to(torch::kFloat).mean().item<float>();
    EXPECT_NEAR(second, 0.75f, 0.07f);
}

TEST(TrainingWindows, RefusesTakesThatAreTooShort) {
    const auto data = clock_data(60);
    EXPECT_THROW(TrainingWindows(data, {}), Error);
}

}  // namespace
}  // namespace ditto
