#include "audio/front_end.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/error.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

constexpr std::int64_t kFrames = 80, kMelFrames = kFrames * kMelFramesPerRow;

/// Log-mel of something speech-like: a spectrum whose level goes up and down four times a second.
torch::Tensor babble(std::int64_t batch) {
    torch::manual_seed(3);
    const auto time = torch::arange(kMelFrames, torch::kFloat) * 0.01;
    const auto level = 3 * torch::sin(2 * M_PI * 4 * time).view({1, kMelFrames, 1});
    return level - 2 + torch::randn({batch, kMelFrames, kMelBands});
}

TEST(FrontEnd, GivesOneMouthAFrameAndTwoPhoneRows) {
    FrontEnd network(FrontEndSizes{.hidden = 16});
    network->eval();
    const auto features = network->forward(babble(2));
    EXPECT_EQ(features.mouth.sizes(), (std::vector<std::int64_t>{2, kFrames, kMouthChannels}));
    EXPECT_EQ(features.logits.sizes(),
              (std::vector<std::int64_t>{2, 2 * kFrames, kFrontEndPhones}));
    EXPECT_EQ(features.bands.sizes(), (std::vector<std::int64_t>{2, kFrames, kEnergyBands}));
    const auto condition = speech_condition(features);
    EXPECT_EQ(condition.sizes(), (std::vector<std::int64_t>{2, kFrames, kSpeechCondition}));
    const auto posteriors = condition.slice(2, kMouthChannels, kMouthChannels + kFrontEndPhones);
    EXPECT_TRUE(torch::allclose(posteriors.sum(2), torch::ones({2, kFrames})));
}

TEST(FrontEnd, HearsThroughAMicrophone) {
    const auto mel = babble(1);
    const auto equaliser = torch::linspace(-2, 3, kMelBands);
    const auto plain = normalise_mel(mel), coloured = normalise_mel(mel + 0.5);
    EXPECT_TRUE(torch::allclose(plain.mel, coloured.mel, 1e-4, 1e-4)) << "loudness must not matter";
    // A steady colour moves the speech frames' total a little, so their choice may differ slightly.
    const auto difference = (normalise_mel(mel + equaliser).mel - plain.mel).abs().mean();
    EXPECT_LT(difference.item<float>(), 0.1f);
}

TEST(FrontEnd, KnowsAWindowWithoutSpeech) {
    const auto silence = torch::full({1, kMelFrames, kMelBands}, std::log(1e-9f));
    const auto normalised = normalise_mel(silence);
    EXPECT_LT(normalised.mel.max().item<float>(), -3.9f);
    EXPECT_LE(normalised.bands.max().item<float>(), -1.9f);
    const auto hiss = silence + 5 * torch::rand_like(silence);
    EXPECT_LT(normalise_mel(hiss).mel.max().item<float>(), -2.0f);
}

TEST(FrontEnd, SeesOnlyItsNeighbourhood) {
    FrontEnd network(FrontEndSizes{.hidden = 16});
    network->eval();
    const auto mel = babble(1);
    auto changed = mel.clone();
    changed.slice(1, 0, 4) += 0.5;  // the first frame, too little to move the level
    const auto before = network->forward_window(mel[0]),
               after = network->forward_window(changed[0]);
    EXPECT_GT((before.mouth - after.mouth).slice(1, 0, 4).abs().max().item<float>(), 1e-4f);
    EXPECT_LT((before.mouth - after.mouth).slice(1, 40, 80).abs().max().item<float>(), 0.05f);
}

TEST(FrontEnd, ReadsItsSizesFromTheWeights) {
    const auto file = std::filesystem::temp_directory_path() / "ditto_front_end_test.safetensors";
    FrontEnd network(FrontEndSizes{.hidden = 24});
    network->eval();
    write_safetensors(file, {weights_of(*network, torch::kHalf), {}});
    auto loaded = load_front_end(file);
    const auto mel = babble(1);
    EXPECT_TRUE(
        torch::allclose(loaded->forward(mel).mouth, network->forward(mel).mouth, 1e-2, 1e-2));

    write_safetensors(file, {{{"mouth.weight", torch::zeros({11, 24})}}, {}});
    EXPECT_THROW(load_front_end(file), Error);
    std::filesystem::remove(file);
}

}  // namespace
}  // namespace ditto
