#include <gtest/gtest.h>

#include <filesystem>

#include "core/error.h"
#include "train/corpus_maker.h"
#include "train/evaluate.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

/// A minute by the voice, and of the texts, that training never heard.
class StarterWeights : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        folder_ = fs::path(testing::TempDir()) / "ditto_starter_weights_test";
        fs::remove_all(folder_);
        try {
            make_corpus(
                {.folder = folder_, .hours = 1.0 / 60, .seed = 77, .held_out = true},
                [](const std::string&) {}, [](const Progress&) {}, {});
            clips_ = held_out_clips(Corpus::open(folder_), 2);
        } catch (const Error& error) {
            reason_ = error.what();
        }
    }
    static void TearDownTestSuite() { fs::remove_all(folder_); }

    void SetUp() override {
        if (!fs::exists(fs::path(DITTO_STARTER_DIR) / "motion.safetensors"))
            GTEST_SKIP() << "the starter pack holds no trained weights";
        if (clips_.empty()) GTEST_SKIP() << "the held-out voice cannot speak here: " << reason_;
    }

    static inline fs::path folder_;
    static inline std::string reason_;
    static inline std::vector<EvaluationClip> clips_;
};

TEST_F(StarterWeights, FrontEndHearsAnUnknownVoice) {
    auto network = load_front_end(fs::path(DITTO_STARTER_DIR) / "front_end.safetensors");
    const auto figures = evaluate_front_end(network, clips_);
    EXPECT_GT(figures.at("phone_accuracy").get<double>(), 0.28) << figures;
    EXPECT_GT(figures.at("correlation").get<double>(), 0.5) << figures;
}

TEST_F(StarterWeights, LipsFollowAnUnknownVoice) {
    const auto figures = evaluate_motion(Pack::open(DITTO_STARTER_DIR), {}, clips_, {});
    EXPECT_GT(figures.at("correlation").get<double>(), 0.55) << figures;
    EXPECT_LT(figures.at("closure_ratio").get<double>(), 0.2) << figures;
    EXPECT_LT(figures.at("consonants_shut").get<double>(), 0.35)
        << "closures must not be bought by shut lips: " << figures;
    EXPECT_LT(figures.at("silent_spread").get<double>(), 0.02) << figures;
    EXPECT_GT(figures.at("open_gap").get<double>(), 0.1) << figures;
}

}  // namespace
}  // namespace ditto
