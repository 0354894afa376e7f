#include <gtest/gtest.h>
#include <unistd.h>

#include "core/error.h"
#include "golden_checkpoints.h"
#include "pack/pth.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

TEST(Safetensors, EveryFileOfTheReferenceBehavesAsItsManifestSays) {
    if (!fs::exists(testing::checkpoint_folder()))
        GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    EXPECT_GT(testing::check_checkpoints("safetensors", read_safetensors), 25);
    EXPECT_GT(testing::check_checkpoints("safetensors", read_weights), 25);
}

TEST(Safetensors, WhatIsWrittenIsReadBack) {
    const fs::path file =
        fs::temp_directory_path() / ("ditto-" + std::to_string(getpid()) + ".safetensors");
    torch::manual_seed(1);
    WeightStore store;
    store.tensors["half"] = torch::randn({3, 5}).to(torch::kFloat16);
    store.tensors["single"] = torch::randn({7});
    store.tensors["turned"] = torch::randn({4, 6}).t();
    store.tensors["count"] = torch::tensor({1, 2, 3}, torch::kInt64);
    store.tensors["scalar"] = torch::tensor(2.5f);
    store.tensors["none"] = torch::empty({0, 3});
    store.metadata = {{"seed", "5"}, {"über", "ß"}};
    write_safetensors(file, store);
    const WeightStore read = read_safetensors(file);
    EXPECT_EQ(read.metadata, store.metadata);
    ASSERT_EQ(read.tensors.size(), store.tensors.size());
    for (const auto& [name, tensor] : store.tensors)
        EXPECT_TRUE(torch::equal(read.tensor(name), tensor)) << name;
    fs::remove(file);
    EXPECT_FALSE(fs::exists(file.string() + ".partial"));
}

TEST(Safetensors, LoadingReportsWhatDoesNotFit) {
    torch::nn::Linear network(3, 2);
    WeightStore store{{{"weight", torch::zeros({4, 4})}, {"extra", torch::zeros({1})}}, {}};
    try {
        load_weights(*network, store, "file.safetensors");
        FAIL();
    } catch (const Error& error) {
        const std::string message = error.what();
        for (const char* part :
             {"file.safetensors", "missing bias", "wrong shape of weight", "unexpected extra"}) {
            EXPECT_NE(message.find(part), std::string::npos) << message;
        }
    }
}

TEST(Safetensors, LoadingRefusesValuesThatAreNotNumbers) {
    torch::nn::Linear network(1, 2);
    WeightStore store{{{"weight", torch::zeros({2, 1})}, {"bias", torch::full({2}, NAN)}}, {}};
    EXPECT_THROW(load_weights(*network, store, "file.safetensors"), Error);
}

TEST(Safetensors, AFolderThatCannotBeWrittenIsNamed) {
    try {
        write_safetensors("/nowhere/at/all.safetensors", {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("/nowhere/at/all.safetensors"), std::string::npos);
    }
}

}  // namespace
}  // namespace ditto
