#include "train/lmdm_trainer.h"

#include <gtest/gtest.h>

#include "train/mouth.h"

namespace ditto {
namespace {

constexpr std::int64_t kMotion = arkit::kSize;
constexpr LmdmSizes kTiny{
    .width = 32, .feed_forward = 64, .layers = 2, .heads = 2, .condition_layers = 1};

/// A small dataset of one take in memory: a jaw that follows the loudness of noise, a head that
/// sways.
DatasetArrays toy_data(std::int64_t frames) {
    torch::manual_seed(2);
    const auto time = torch::arange(frames, torch::kFloat) / 25;
    const auto opening = (torch::sin(time * 12) + 1) * 0.3;
    DatasetArrays data;
    data.takes = {{0, frames, 1}};
    data.mel =
        (8 * opening.repeat_interleave(4).unsqueeze(1) - 3 + torch::randn({4 * frames, kMelBands}))
            .to(torch::kHalf);
    data.phones = torch::ones({2 * frames}, torch::kByte);
    data.mouth = torch::zeros({frames, kMouthChannels}, torch::kHalf);
    data.closure = (opening < 0.05).to(torch::kHalf);
    auto motion = torch::zeros({frames, 1, kMotion});
    motion.select(2, arkit::kYaw).copy_((5 * torch::sin(time)).unsqueeze(1));
    motion.select(2, kMotion - arkit::kBlendshapeCount + arkit::JawOpen)
        .copy_(opening.unsqueeze(1));
    data.motion = motion.to(torch::kHalf);
    data.labels = torch::zeros({frames, 1, kLabels}, torch::kHalf);
    data.labels.select(2, 4).fill_(1);
    data.labels.select(2, 8).fill_(1);
    return data;
}

TEST(LmdmTrainer, LossIsZeroForThePerfectPredictionOnly) {
    const auto data = toy_data(200);
    const auto scale = measure_scale(data.motion);
    const auto target =
        standardise(data.motion.to(torch::kFloat).transpose(0, 1).slice(1, 0, 80), scale);
    const auto closure = torch::zeros({1, 80}), snr = torch::ones({1});
    EXPECT_EQ(lmdm_loss(target, target, closure, snr, scale, {}).item<float>(), 0);
    const auto wrong = target + 0.1;
    const auto plain = lmdm_loss(wrong, target, closure, snr, scale, {}).item<float>();
    EXPECT_GT(plain, 0);
    EXPECT_GT(lmdm_loss(wrong, target, closure + 1, snr, scale, {}).item<float>(), plain);
    EXPECT_GT(lmdm_loss(wrong, target, closure, snr * 5, scale, {}).item<float>(), plain);
}

TEST(LmdmTrainer, ScaleKeepsStillChannelsQuiet) {
    const auto scale = measure_scale(toy_data(200).motion);
    const auto column = [](std::size_t shape) {
        return static_cast<std::size_t>(arkit::kHeadSize) + shape;
    };
    EXPECT_FLOAT_EQ(scale.deviation[column(arkit::TongueOut)], 0.05f);
    EXPECT_FLOAT_EQ(scale.deviation[arkit::kYaw], 3.0f);
    EXPECT_NEAR(scale.mean[column(arkit::JawOpen)], 0.3f, 0.05f);
    EXPECT_NEAR(scale.deviation[column(arkit::JawOpen)], 0.3f / std::sqrt(2.0f), 0.03f);
}

TEST(LmdmTrainer, DirectionIsShownAsOftenAsAsked) {
    RandomSequence random(1);
    const auto shown = draw_direction(
        400, 80, {.emotion = 1, .eyes = 0, .gaze = 0.5f, .pose = 0.35f, .part_of_window = 0},
        random);
    const auto share = [&](std::size_t column) {
        return shown.select(2, static_cast<std::int64_t>(column - condition::kEmotion))
            .mean()
            .item<float>();
    };
    EXPECT_EQ(share(condition::kEmotionMask), 1);
    EXPECT_EQ(share(condition::kEyesMask), 0);
    EXPECT_NEAR(share(condition::kGazeMask), 0.5f, 0.1f);
    EXPECT_NEAR(share(condition::kPoseMask + 3), 0.35f, 0.1f);
    EXPECT_EQ(share(condition::kPose + 3), share(condition::kPoseMask + 3));
}

TEST(LmdmTrainer, ControlsComeFromTheMotion) {
    MotionScale scale;
    scale.deviation.fill(2);
    auto motion = torch::zeros({1, 1, kMotion});
    motion[0][0][arkit::kPitch] = 8;
    motion[0][0][arkit::kHeadSize + std::size_t{arkit::EyeLookOutLeft}] = 0.5;
    motion[0][0][arkit::kHeadSize + std::size_t{arkit::EyeLookInRight}] = 0.5;
    auto labels = torch::zeros({1, 1, kLabels});
    labels[0][0][3] = 0.7;
    labels[0][0][4] = 0.3;
    labels[0][0][8] = 0.25;
    const auto controls = controls_of_motion(motion, labels, scale)[0][0];
    const auto at = [&](std::size_t column) {
        return controls[static_cast<std::int64_t>(column - condition::kEmotion)].item<float>();
    };
    EXPECT_FLOAT_EQ(at(condition::kEmotion + 3), 0.7f);
    EXPECT_FLOAT_EQ(at(condition::kEyes), 0.25f);
    EXPECT_FLOAT_EQ(at(condition::kGaze), 0.75f);  // 15° of 20°
    EXPECT_FLOAT_EQ(at(condition::kPose + arkit::kPitch), 2.0f);
    EXPECT_EQ(controls.size(0), static_cast<std::int64_t>(condition::kControls));
}

TEST(LmdmTrainer, LearnsASmallDataset) {
    const auto data = toy_data(400);
    FrontEnd front_end(FrontEndSizes{.hidden = 8});
    LmdmTraining training;
    training.sizes = kTiny;
    training.learner = {.steps = 60, .rate = 3e-3, .warm_up = 5, .average = 0.9};
    training.windows.batch = 8;
    RunOptions run;
    run.folder = std::filesystem::path(testing::TempDir()) / "ditto_lmdm_trainer_test";
    std::filesystem::remove_all(run.folder);
    run.validate_every = 20;
    std::vector<double> losses;
    run.log = [&](const std::string& line) {
        losses.push_back(nlohmann::json::parse(line).at("held_out_loss").get<double>());
    };
    nlohmann::json figures;
    const auto trained = train_lmdm(data, data, front_end, training, run, figures);
    std::filesystem::remove_all(run.folder);
    ASSERT_EQ(losses.size(), 3u);
    EXPECT_LT(losses[2], 0.8 * losses[0]);
    EXPECT_FALSE(trained.network->is_training());
    EXPECT_EQ(figures.at("held_out_loss"), losses[2]);
}

}  // namespace
}  // namespace ditto
