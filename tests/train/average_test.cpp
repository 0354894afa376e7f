#include "train/average.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/scratch_folder.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

class AverageTest : public ::testing::Test {
  protected:
    std::filesystem::path write(const char* name, WeightStore weights) const {
        const auto file = folder_.path() / name;
        write_safetensors(file, weights);
        return file;
    }

    ScratchFolder folder_;
};

TEST_F(AverageTest, IsTheMeanAndSaysOfWhat) {
    const auto first = write("first", {{{"weight", torch::tensor({1.0f, 2.0f}).to(torch::kHalf)}},
                                       {{"seed", "1"}, {"steps", "10"}, {"validation", "good"}}});
    const auto second = write("second", {{{"weight", torch::tensor({3.0f, 6.0f}).to(torch::kHalf)}},
                                         {{"seed", "1"}, {"steps", "20"}, {"validation", "good"}}});
    const auto file = folder_.path() / "mean";
    average_weights(first, second, file);
    const WeightStore mean = read_safetensors(file);
    EXPECT_TRUE(torch::equal(mean.tensor("weight"), torch::tensor({2.0f, 4.0f}).to(torch::kHalf)));
    EXPECT_EQ(mean.metadata.at("seed"), "1");
    EXPECT_EQ(mean.metadata.at("steps"), "10 and 20");
    EXPECT_FALSE(mean.metadata.contains("validation"));
    EXPECT_EQ(mean.metadata.at("averaged").size(), 2 * 64 + std::string(" and ").size());
}

TEST_F(AverageTest, RefusesAnotherNetwork) {
    const auto first = write("first", {{{"weight", torch::zeros({2})}}, {}});
    const auto second = write("second", {{{"weight", torch::zeros({3})}}, {}});
    EXPECT_THROW(average_weights(first, second, folder_.path() / "mean"), Error);
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "mean"));
}

}  // namespace
}  // namespace ditto
