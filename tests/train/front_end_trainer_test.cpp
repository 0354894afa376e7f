#include "train/front_end_trainer.h"

#include <gtest/gtest.h>

#include "train/learner.h"
#include "train/mouth.h"

namespace ditto {
namespace {

/// A window whose loudness is what opens the mouth: learnable, and nothing but a network's wiring
/// can fail.
TrainingBatch toy_batch(std::int64_t batch) {
    torch::manual_seed(11);
    const auto opening = torch::rand({batch, 10, 1}).repeat_interleave(8, 1);  // [B, 80, 1]
    TrainingBatch b;
    b.mel = 4 * opening.repeat_interleave(4, 1) - 3 + 0.1 * torch::randn({batch, 320, kMelBands});
    b.mouth =
        torch::cat({0.6 * opening, torch::zeros({batch, kWindowFrames, kMouthChannels - 1})}, 2);
    b.closure = (opening.squeeze(2) < 0.2).to(torch::kFloat);
    b.phones = (opening.squeeze(2) * 4).to(torch::kLong).repeat_interleave(2, 1);
    return b;
}

TEST(FrontEndTrainer, EveryParameterGetsAGradient) {
    FrontEnd network(FrontEndSizes{.hidden = 16});
    const auto batch = toy_batch(2);
    front_end_loss(network->forward(batch.mel), batch).backward();
    for (const auto& parameter : network->named_parameters()) {
        ASSERT_TRUE(parameter.value().grad().defined()) << parameter.key();
        EXPECT_GT(parameter.value().grad().abs().sum().item<float>(), 0) << parameter.key();
    }
}

TEST(FrontEndTrainer, LearnsOneWindowByHeart) {
    torch::manual_seed(5);
    FrontEnd network(FrontEndSizes{.hidden = 32, .dropout = 0});
    const auto batch = toy_batch(2);
    Learner learner(network.ptr(), {.steps = 150, .rate = 5e-3, .warm_up = 10, .average = 0.9});
    const auto loss = [&] { return front_end_loss(network->forward(batch.mel), batch); };
    const double first = learner.step(loss);
    double last = first;
    while (!learner.finished()) last = learner.step(loss);
    EXPECT_LT(last, 0.3 * first);
    learner.with_average([&] {
        const auto gap = lip_gap(network->forward(batch.mel).mouth);
        EXPECT_LT((gap - lip_gap(batch.mouth)).abs().mean().item<float>(), 0.02f);
    });
}

TEST(FrontEndTrainer, ClosuresWeighMore) {
    auto batch = toy_batch(1);
    SpeechFeatures features{
        batch.mouth.clone(), torch::zeros({1, 2 * kWindowFrames, kFrontEndPhones}), {}};
    const auto error = [&](float closed) {
        auto wrong = features;
        wrong.mouth = batch.mouth + 0.2 * (batch.closure == closed).unsqueeze(2) /
                                        (batch.closure == closed).sum().clamp_min(1);
        return front_end_loss(wrong, batch, {.velocity = 0}).item<double>() -
               front_end_loss(features, batch, {.velocity = 0}).item<double>();
    };
    ASSERT_GT(batch.closure.sum().item<float>(), 0);
    EXPECT_GT(error(1), 1.5 * error(0));
}

}  // namespace
}  // namespace ditto
