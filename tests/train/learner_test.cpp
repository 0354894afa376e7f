#include "train/learner.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "core/error.h"
#include "train/checkpoint.h"
#include "train/training_run.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

class LearnerTest : public testing::Test {
  protected:
    LearnerTest()
        : folder_(fs::path(testing::TempDir()) / ("ditto-learner-" + std::to_string(getpid()))) {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~LearnerTest() override { fs::remove_all(folder_); }

    /// A network with dropout, so that an exact continuation needs its random state too.
    static torch::nn::Sequential network() {
        torch::manual_seed(1);
        return torch::nn::Sequential(torch::nn::Linear(4, 16), torch::nn::GELU(),
                                     torch::nn::Dropout(0.3), torch::nn::Linear(16, 2));
    }

    static torch::Tensor loss(torch::nn::Sequential& net, std::int64_t step) {
        const auto x =
            torch::arange(32, torch::kFloat).view({8, 4}).add(static_cast<float>(step)).sin();
        return (net->forward(x) - x.slice(1, 0, 2)).square().mean();
    }

    static torch::Tensor parameters(const torch::nn::Sequential& net) {
        std::vector<torch::Tensor> all;
        for (const auto& parameter : net->parameters()) all.push_back(parameter.detach().flatten());
        return torch::cat(all);
    }

    fs::path folder_;
    LearnerOptions options_{.steps = 20, .warm_up = 5, .average = 0.9, .seed = 7};
};

TEST_F(LearnerTest, RateRisesThenFalls) {
    EXPECT_LT(learning_rate(options_, 0), learning_rate(options_, 3));
    EXPECT_NEAR(learning_rate(options_, 5), options_.rate, 1e-9);
    EXPECT_GT(learning_rate(options_, 10), learning_rate(options_, 15));
    EXPECT_NEAR(learning_rate(options_, 20), 0, 1e-9);
}

TEST_F(LearnerTest, ContinuesExactly) {
    auto whole = network();
    Learner straight(whole.ptr(), options_);
    while (!straight.finished()) straight.step([&] { return loss(whole, straight.steps_done()); });

    const auto file = folder_ / "checkpoint.safetensors";
    auto part = network();
    Learner interrupted(part.ptr(), options_);
    for (int i = 0; i < 8; ++i)
        interrupted.step([&] { return loss(part, interrupted.steps_done()); });
    save_checkpoint(file, interrupted, {{"data", "a"}});

    auto other = network();
    Learner resumed(other.ptr(), options_);
    torch::rand({5});  // somebody else draws in between
    resume_checkpoint(file, resumed, {{"data", "a"}});
    EXPECT_EQ(resumed.steps_done(), 8);
    while (!resumed.finished()) resumed.step([&] { return loss(other, resumed.steps_done()); });
    EXPECT_TRUE(torch::equal(parameters(whole), parameters(other)));
    straight.with_average([&] {
        resumed.with_average(
            [&] { EXPECT_TRUE(torch::equal(parameters(whole), parameters(other))); });
    });
}

TEST_F(LearnerTest, RefusesAnotherTrainingsCheckpoint) {
    const auto file = folder_ / "checkpoint.safetensors";
    auto net = network();
    Learner learner(net.ptr(), options_);
    save_checkpoint(file, learner, {{"data", "a"}});
    EXPECT_THROW(resume_checkpoint(file, learner, {{"data", "b"}}), Error);
    torch::nn::Sequential wider(torch::nn::Linear(4, 17));
    Learner unfit(wider.ptr(), options_);
    EXPECT_THROW(resume_checkpoint(file, unfit, {{"data", "a"}}), Error);
}

TEST_F(LearnerTest, AverageIsPutBack) {
    auto net = network();
    Learner learner(net.ptr(), options_);
    for (int i = 0; i < 5; ++i) learner.step([&] { return loss(net, learner.steps_done()); });
    const auto before = parameters(net);
    learner.with_average([&] {
        EXPECT_FALSE(net->is_training());
        EXPECT_FALSE(torch::equal(parameters(net), before));
    });
    EXPECT_TRUE(net->is_training());
    EXPECT_TRUE(torch::equal(parameters(net), before));
}

TEST_F(LearnerTest, StopsAtALossThatIsNoNumber) {
    auto net = network();
    Learner learner(net.ptr(), options_);
    EXPECT_THROW(learner.step([&] { return loss(net, 0) * std::nan(""); }), Error);
}

TEST_F(LearnerTest, RunSavesACurveAndCanBeCancelled) {
    auto net = network();
    Learner learner(net.ptr(), options_);
    RunOptions run;
    run.folder = folder_;
    run.validate_every = run.save_every = 5;
    run.progress = [&](const Progress& p) {
        if (p.done == 7) run.cancel.cancel();
    };
    const auto step_loss = [&](std::int64_t step) { return loss(net, step); };
    const auto validate = [] { return nlohmann::json{{"figure", 1}}; };
    EXPECT_THROW(run_training(learner, step_loss, validate, run), Error);

    auto again = network();
    Learner resumed(again.ptr(), options_);
    RunOptions rest;
    rest.folder = folder_;
    rest.validate_every = rest.save_every = 5;
    rest.resume = true;
    std::vector<std::string> lines;
    rest.log = [&](const std::string& line) { lines.push_back(line); };
    const auto figures = run_training(
        resumed, [&](std::int64_t step) { return loss(again, step); }, validate, rest);
    EXPECT_EQ(figures.at("figure"), 1);
    EXPECT_EQ(lines.size(), 3u);  // steps 10, 15, 20
    EXPECT_EQ(nlohmann::json::parse(lines.front()).at("step"), 10);
}

}  // namespace
}  // namespace ditto
